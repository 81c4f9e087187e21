import type { Node } from './graph.ts';

/** A document's text, in the two ways in which others count its characters. */
export interface DocumentText {
  readonly text: string;
  /** The number of Unicode characters before an offset in UTF-16 units. */
  readonly characters: (offset: number) => number;
}

/** The text of each document among these nodes, all its sentences among them, by the document's key. */
export function textsOf(nodes: readonly Node[]): ReadonlyMap<string, DocumentText> {
  const sentences = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.base !== 'Sentence') continue;
    const document = String(node.properties['document']);
    const of = sentences.get(document) ?? [];
    of.push(node);
    sentences.set(document, of);
  }
  const texts = new Map<string, DocumentText>();
  for (const { base, id, properties } of nodes) {
    if (base !== 'Document') continue;
    const pieces = (sentences.get(id) ?? [])
      .sort((a, b) => Number(a.properties['number']) - Number(b.properties['number']))
      .map((sentence) => `${String(sentence.properties['text'])}${String(sentence.properties['after'] ?? '')}`);
    const text = `${String(properties['head'] ?? '')}${pieces.join('')}`;
    texts.set(id, { text, characters: counting(text) });
  }
  return texts;
}

function counting(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
