import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { fold } from '../text/fold.ts';
import type { ReadText, Span } from '../text/layers.ts';
import { compact, compactLiteral } from './compact.ts';
import { findAt, type Entry, type Find, type Sense } from './find.ts';
import { parsePattern, type Element, type Pattern } from './notation.ts';

/** Beyond this many spellings the rest of a pattern is left to a regular expression. */
const maxSpellings = 400;
const shortGap = '([^,;:。!?！？；，：\\n]{0,10}?)';
const longGap = '([^。!?！？\\n]{0,30}?)';
const wordUnit = /[A-Za-z0-9]/;

/** What a literal found by the automaton may be the beginning of. */
interface Head {
  /** It begins or ends in a Latin letter or digit, and must not be cut out of a longer word. */
  readonly latin: boolean;
  readonly follows: Follow[];
}

/** What follows such a literal. */
interface Follow {
  readonly sense: Sense;
  readonly rest: RegExp | null;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export type ChineseScanner = (read: ReadText, sentences: readonly Span[]) => Find[][];

/**
 * All Chinese patterns in one pass over the text: an Aho–Corasick automaton (Aho & Corasick 1975) over the literal
 * beginnings of the patterns, and a sticky regular expression for what follows a gap.
 * The scanner gives the finds of each sentence, ordered by start, the longest first.
 */
export function chineseScanner(entries: readonly Entry[]): ChineseScanner {
  const heads = new Map<string, Head>();
  for (const { pattern, sense } of entries) {
    const { bodies, atStart, atEnd } = parsePattern(fold(pattern));
    for (const { spellings: spelt, rest } of bodies.map(splitAtGap)) {
      const expression = rest.length === 0 ? null : new RegExp(source(rest), 'y');
      for (const head of spelt) {
        if (head === '') throw new Error(`“${pattern}” may begin with nothing at all`);
        const known = heads.get(head);
        const follow = { sense, rest: expression, atStart, atEnd };
        if (known) known.follows.push(follow);
        else
          heads.set(head, { latin: wordUnit.test(head.charAt(0)) || wordUnit.test(head.slice(-1)), follows: [follow] });
      }
    }
  }
  if (heads.size === 0) return (_read, sentences) => sentences.map(() => []);
  const automaton = new AhoCorasick([...heads.keys()]);

  return (read, sentences) => {
    const { text, origin } = compact(read);
    const found: Find[][] = sentences.map(() => []);
    const place = sentenceFinder(sentences);
    for (const { begin, end, keyword } of automaton.matchInText(text)) {
      const head = heads.get(keyword);
      if (head === undefined || (head.latin && splitsLatinWord(text, begin, end))) continue;
      const start = origin[begin] ?? 0;
      const index = place(start);
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      for (const follow of head.follows) {
        const tail = follow.rest === null ? { end, gap: null } : matchRest(follow.rest, text, end);
        if (tail === null) continue;
        const last = (origin[tail.end - 1] ?? 0) + 1;
        if (last > sentence.end) continue;
        if (follow.atStart && start > sentence.start + 1) continue;
        if (follow.atEnd && last < sentence.end - 2) continue;
        // Quotation marks that the compact text lacks belong to what the gap holds: 对《…》表示.
        const gap = tail.gap && { start: (origin[tail.gap.start - 1] ?? -1) + 1, end: origin[tail.gap.end] ?? 0 };
        found[index]?.push(findAt(follow.sense, start, last, gap));
      }
    }
    for (const list of found) list.sort((a, b) => a.start - b.start || b.end - a.end);
    return found;
  };
}

function matchRest(rest: RegExp, text: string, from: number): { end: number; gap: Span | null } | null {
  rest.lastIndex = from;
  const match = rest.exec(text);
  if (match === null) return null;
  const gap = match[1];
  return { end: rest.lastIndex, gap: gap === undefined ? null : { start: from, end: from + gap.length } };
}

function splitsLatinWord(text: string, begin: number, end: number): boolean {
  return (
    (wordUnit.test(text.charAt(begin)) && wordUnit.test(text.charAt(begin - 1))) ||
    (wordUnit.test(text.charAt(end - 1)) && wordUnit.test(text.charAt(end)))
  );
}

/** Sentences are asked for in rising order of place, now and then a little back. */
function sentenceFinder(sentences: readonly Span[]): (at: number) => number {
  let index = 0;
  return (at) => {
    while (index > 0 && (sentences[index]?.start ?? 0) > at) index--;
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++;
    return index < sentences.length && (sentences[index]?.start ?? 0) <= at ? index : -1;
  };
}

/** The spellings of a pattern up to its first gap (or until they grow too many), and the rest. */
function splitAtGap(body: Pattern): { spellings: string[]; rest: Pattern } {
  let heads = [''];
  for (const [index, element] of body.entries()) {
    const options = element.kind === 'gap' ? null : spellings(element);
    if (options === null || heads.length * options.length > maxSpellings) {
      return { spellings: heads, rest: body.slice(index) };
    }
    heads = heads.flatMap((head) => options.map((option) => head + option));
  }
  return { spellings: heads, rest: [] };
}

/** All ways to write an element, or null if it holds a gap or has too many. */
function spellings(element: Element): string[] | null {
  if (element.kind === 'gap') return null;
  if (element.kind === 'text') return [compactLiteral(element.text)];
  const all: string[] = [];
  for (const option of element.options) {
    let ways = [''];
    for (const part of option) {
      const more = spellings(part);
      if (more === null) return null;
      ways = ways.flatMap((way) => more.map((tail) => way + tail));
      if (ways.length > maxSpellings) return null;
    }
    all.push(...ways);
  }
  return all;
}

function source(pattern: Pattern): string {
  return pattern
    .map((element) => {
      if (element.kind === 'text') return compactLiteral(element.text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      if (element.kind === 'gap') return element.long ? longGap : shortGap;
      return `(?:${element.options
        .map(source)
        .sort((a, b) => b.length - a.length)
        .join('|')})`;
    })
    .join('');
}
