import { createHash } from 'node:crypto';
import type { Extraction, Stance } from '../extraction.ts';
import { searchable } from './searchable.ts';

/** One document as rows of nodes and edges, ready to be written. Null is left out by the stores. */
export interface DocumentRows {
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly language: string;
    readonly date: string | null;
    readonly genre: string;
    readonly sha256: string;
    readonly length: number;
    /** Where the text was taken from, as whoever brought it said. */
    readonly source: string | null;
    /** What stands before the first sentence; each sentence carries what stands after it, so that no unit is lost. */
    readonly head: string;
    /** The hash of what it was read with: the knowledge, the weights, the program. */
    readonly knowledge: string;
    /** The hash of what was read, with the knowledge: the same reading is not written again. */
    readonly reading: string;
  };
  readonly sentences: readonly SentenceRow[];
  readonly stances: readonly StanceRow[];
  /** Entities that are spoken of, each once: those the knowledge lacks are made. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly issuers: readonly Edge[];
  readonly mentions: readonly MentionRow[];
  readonly holders: readonly Edge[];
  readonly targets: readonly Edge[];
  readonly addressees: readonly Edge[];
  readonly evidence: readonly Edge[];
}

/** An edge between the nodes with these ids. */
export interface Edge {
  readonly source: string;
  readonly target: string;
}

interface SentenceRow {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly after: string;
  readonly foreign: boolean;
  readonly reason: string | null;
  /** The text as it is searched; what does not belong to the statement is not searched. */
  readonly search: string | null;
}

export interface StanceRow {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly date: string | null;
  readonly polarity: number;
  readonly act: string;
  readonly modality: string;
  readonly rule: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly cue: string;
}

interface MentionRow extends Edge {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly how: string;
  readonly rule: string;
}

/**
 * The rows of one reading of `text`, the decoded text that `extraction` was made from.
 * `knowledge` is the hash of what it was read with.
 */
export function documentRows(
  extraction: Extraction,
  text: string,
  knowledge: string,
  source: string | null = null,
): DocumentRows {
  const { document, mentions, stances } = extraction;
  const sentences = [...extraction.sentences].sort((a, b) => a.start - b.start);
  const idOf = (number: number): string => `${document.id}/${number}`;
  const sentenceAt = (offset: number): string => idOf(lastStartingBy(sentences, offset));
  const edges = (of: (stance: Stance) => readonly string[]): Edge[] =>
    stances.flatMap((stance) => [...new Set(of(stance))].map((target) => ({ source: stance.id, target })));
  const reading = createHash('sha256').update(knowledge).update('\0').update(JSON.stringify(extraction)).digest('hex');

  return {
    document: {
      id: document.id,
      name: document.title ?? caption(text),
      title: document.title,
      language: document.language,
      date: document.date,
      genre: document.genre,
      sha256: document.sha256,
      length: document.length,
      source,
      head: text.slice(0, sentences[0]?.start ?? text.length),
      knowledge,
      reading,
    },
    sentences: sentences.map(({ start, end, foreign, reason }, number) => ({
      id: idOf(number),
      name: caption(text.slice(start, end)),
      document: document.id,
      number,
      start,
      end,
      text: text.slice(start, end),
      after: text.slice(end, sentences[number + 1]?.start ?? text.length),
      foreign,
      reason: reason ?? null,
      search: foreign ? null : searchable(text.slice(start, end)),
    })),
    stances: stances.map((stance) => ({
      id: stance.id,
      name: stanceName(stance),
      document: document.id,
      date: document.date,
      polarity: stance.polarity,
      act: stance.act,
      modality: stance.modality,
      rule: stance.rule,
      confidence: stance.confidence,
      start: stance.start,
      end: stance.end,
      quote: text.slice(stance.start, stance.end),
      cueStart: stance.cue.start,
      cueEnd: stance.cue.end,
      cue: stance.cue.text,
    })),
    entities: spokenOf(extraction).map(entityNamed),
    issuers: document.issuers.map((target) => ({ source: document.id, target })),
    mentions: mentions.map(({ entity, start, end, text: words, how, rule }) => ({
      source: sentenceAt(start),
      target: entity,
      start,
      end,
      text: words,
      how,
      rule,
    })),
    holders: edges((stance) => stance.holders),
    targets: edges((stance) => [stance.target]),
    addressees: edges((stance) => stance.toward),
    evidence: stances.map((stance) => ({ source: stance.id, target: sentenceAt(stance.cue.start) })),
  };
}

/** The number of the last sentence that starts at or before `offset`. */
export function lastStartingBy(sentences: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function spokenOf({ document, mentions, stances }: Extraction): string[] {
  const ids = [
    ...document.issuers,
    ...mentions.map((mention) => mention.entity),
    ...stances.flatMap((stance) => [...stance.holders, stance.target, ...stance.toward]),
  ];
  return [...new Set(ids)].sort();
}

/** What the knowledge lacks, with a readable name: `other/open-balkans-pact` → “open balkans pact”. */
export function entityNamed(id: string): DocumentRows['entities'][number] {
  const slash = id.indexOf('/');
  return { id, name: id.slice(slash + 1).replaceAll('-', ' '), kind: id.slice(0, slash) };
}

const captionLength = 60;

/** The beginning of a text on one line, for a caption; no half of a surrogate pair at its end. */
function caption(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return line.length <= captionLength ? line : `${line.slice(0, captionLength).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The caption of a position: “against (accuse)”. */
export function stanceName({ polarity, act }: Pick<Stance, 'polarity' | 'act'>): string {
  return `${polarity === 1 ? 'for' : polarity === -1 ? 'against' : 'neutral'} (${act})`;
}
