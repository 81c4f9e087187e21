import { fold } from '../text/fold.ts';
import type { ReadText, Span } from '../text/layers.ts';
import { automatonOf } from './automaton.ts';
import { compact, compactLiteral } from './compact.ts';
import { gather, gathering, inOrder, type Entry, type Sense, type SentenceFinds } from './find.ts';
import { parsePattern, type Element, type Pattern } from './notation.ts';

/** Beyond this many spellings the rest of a pattern is left to a regular expression. */
const maxSpellings = 64;
const shortGap = '([^,;:。!?！？；，：\\n]{0,10}?)';
const longGap = '([^。!?！？\\n]{0,30}?)';
const gaps = {
  short: { longest: 10, never: /[,;:。!?！？；，：\n]/ },
  long: { longest: 30, never: /[。!?！？\n]/ },
} as const;
const wordUnit = /[A-Za-z0-9]/;

/** What a literal found by the automaton may be a part of. */
interface Anchor {
  /** It begins or ends in a Latin letter or digit, and must not be cut out of a longer word. */
  readonly latin: boolean;
  readonly uses: Use[];
}

/** A pattern that holds such a literal, and how the rest of it is found. */
interface Use {
  readonly sense: Sense;
  /** The literal begins the pattern: what comes after it, if anything. */
  readonly rest: RegExp | null;
  /** The literal ends the pattern: what begins it, before a gap. */
  readonly before: { readonly heads: readonly string[]; readonly gap: keyof typeof gaps } | null;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Reach extends Span {
  readonly gap: Span | null;
}

export type ChineseScanner = (read: ReadText, sentences: readonly Span[]) => SentenceFinds[];

/**
 * All Chinese patterns in one pass over the text: an Aho–Corasick automaton (Aho & Corasick 1975) over one literal of
 * each. Of 对…表示关切 that is the end, which is rarer than 对, and the beginning is looked for to its left; elsewhere it
 * is the beginning, and a sticky regular expression finds what follows a gap.
 * The scanner gives the finds of each sentence.
 */
export function chineseScanner(entries: readonly Entry[]): ChineseScanner {
  const anchors = new Map<string, Anchor>();
  for (const { pattern, sense } of entries) {
    const { bodies, atStart, atEnd } = parsePattern(fold(pattern));
    for (const { literals, rest, before } of bodies.map(anchorsOf)) {
      for (const literal of literals) {
        if (literal === '') throw new Error(`“${pattern}” may begin with nothing at all`);
        const known = anchors.get(literal);
        const use = { sense, rest, before, atStart, atEnd };
        if (known) known.uses.push(use);
        else
          anchors.set(literal, {
            latin: wordUnit.test(literal.charAt(0)) || wordUnit.test(literal.slice(-1)),
            uses: [use],
          });
      }
    }
  }
  const automaton = automatonOf(anchors);

  return (read, sentences) => {
    const { text, origin } = compact(read);
    const found = sentences.map(gathering);
    const place = sentenceFinder(sentences);
    const add = ({ sense, atStart, atEnd }: Use, reach: Reach): void => {
      const start = origin[reach.start] ?? 0;
      const last = (origin[reach.end - 1] ?? 0) + 1;
      const index = place(start);
      const sentence = sentences[index];
      const here = found[index];
      if (sentence === undefined || here === undefined || last > sentence.end) return;
      if (atStart && start > sentence.start + 1) return;
      if (atEnd && last < sentence.end - 2) return;
      // Quotation marks that the compact text lacks belong to what the gap holds: 对《…》表示.
      const gap = reach.gap && { start: (origin[reach.gap.start - 1] ?? -1) + 1, end: origin[reach.gap.end] ?? 0 };
      gather(here, sense, start, last, gap);
    };
    automaton(text, (anchor, begin, end) => {
      if (anchor.latin && splitsLatinWord(text, begin, end)) return;
      for (const use of anchor.uses) {
        if (use.before) for (const reach of beginningsBefore(use.before, text, begin, end)) add(use, reach);
        else if (use.rest) {
          const reach = restAfter(use.rest, text, begin, end);
          if (reach) add(use, reach);
        } else add(use, { start: begin, end, gap: null });
      }
    });
    return found.map(inOrder);
  };
}

function restAfter(rest: RegExp, text: string, begin: number, from: number): Reach | null {
  rest.lastIndex = from;
  const match = rest.exec(text);
  if (match === null) return null;
  const gap = match[1];
  return { start: begin, end: rest.lastIndex, gap: gap === undefined ? null : { start: from, end: from + gap.length } };
}

/** Every place where the pattern may begin, so that its gap ends at `begin`. */
function beginningsBefore(
  { heads, gap }: NonNullable<Use['before']>,
  text: string,
  begin: number,
  end: number,
): Reach[] {
  const { longest, never } = gaps[gap];
  const reached: Reach[] = [];
  for (const head of heads) {
    const window = text.slice(Math.max(0, begin - longest - head.length), begin);
    const offset = begin - window.length;
    for (let at = window.lastIndexOf(head); at >= 0; at = at > 0 ? window.lastIndexOf(head, at - 1) : -1) {
      const from = offset + at + head.length;
      if (never.test(text.slice(from, begin))) break;
      reached.push({ start: offset + at, end, gap: { start: from, end: begin } });
    }
  }
  return reached;
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

/** The literals that tell of a pattern, and how the rest of it is to be found from them. */
function anchorsOf(body: Pattern): { literals: string[]; rest: RegExp | null; before: Use['before'] } {
  const { spelt, rest } = spellOut(body);
  const [gap, ...after] = rest;
  if (gap?.kind === 'gap') {
    const tail = spellOut(after);
    const shortest = (spellings: readonly string[]): number => Math.min(...spellings.map(({ length }) => length));
    if (tail.rest.length === 0 && shortest(tail.spelt) >= Math.max(1, shortest(spelt))) {
      return { literals: tail.spelt, rest: null, before: { heads: spelt, gap: gap.long ? 'long' : 'short' } };
    }
  }
  return { literals: spelt, rest: rest.length === 0 ? null : new RegExp(source(rest), 'y'), before: null };
}

/** The spellings of a pattern up to its first gap (or until they grow too many), and the rest. */
function spellOut(body: Pattern): { spelt: string[]; rest: Pattern } {
  let spelt = [''];
  for (const [index, element] of body.entries()) {
    const options = element.kind === 'gap' ? null : spellings(element);
    if (options === null || (index > 0 && spelt.length * options.length > maxSpellings))
      return { spelt, rest: body.slice(index) };
    spelt = spelt.flatMap((head) => options.map((option) => head + option));
  }
  return { spelt, rest: [] };
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
