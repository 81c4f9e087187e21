import type { ReadText, Span, TextSentence, Token } from '../text/layers.ts';
import { tokens } from '../text/tokens.ts';
import { gather, gathering, inOrder, type Entry, type Sense, type SentenceFinds } from './find.ts';
import { parsePattern, type Pattern } from './notation.ts';
import { compileWord, fits, WordIndex, type Word } from './word.ts';

/** A step of a pattern with what follows it: choices lead on to the same step, so that a pattern is a net. */
type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly word: Word; readonly next: Step }
  | { readonly kind: 'choice'; readonly options: readonly Step[] }
  | { readonly kind: 'gap'; readonly words: number; readonly commas: boolean; readonly next: Step };

interface Compiled {
  readonly sense: Sense;
  readonly first: Step;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Reached {
  readonly at: number;
  readonly gap: Span | null;
}

export type WordScanner = (read: ReadText, sentence: TextSentence) => SentenceFinds;

/** Marks that a name may be written with or without; the dash stands for a hyphen in «государства – участники». */
const skipped = new Set(['"', '“', '”', '«', '»', '„', "'", '‘', '’', '-', '‐', '‑', '–', '(', ')', '`', '/']);
const clauseMark = /^[,;:.!?—–]/;

/** The patterns that can begin with one word, by what they want next. */
interface Beginning {
  readonly all: readonly Compiled[];
  /** Those that may end after the word, or go on with a gap. */
  readonly anyway: readonly Compiled[];
  readonly second: WordIndex<Compiled>;
  readonly known: Map<string, readonly Compiled[]>;
}

/** What is kept of look-ups starts anew beyond so many words, so that a hostile text cannot fill the memory. */
const capacity = 20_000;

/**
 * The patterns of one language of inflected words. A token and the word after it give, by two look-ups, the few
 * patterns that can begin so; those are tried, and each gives its longest reading. Cost grows with the number of tokens.
 */
export function wordScanner(entries: readonly Entry[]): WordScanner {
  const first = new WordIndex<Opened>();
  for (const { pattern, sense } of entries) {
    const { bodies, atStart, atEnd } = parsePattern(pattern);
    for (const body of bodies) {
      const compiled = { sense, first: stepOf(body, end), atStart, atEnd };
      for (const { word, next } of openings(compiled.first)) if (word) first.add(word, { compiled, next });
    }
  }
  const beginnings = new Map<string, Beginning | null>();
  const beginningWith = (token: Token): Beginning | null => {
    const known = beginnings.get(token.lower);
    if (known !== undefined) return known;
    if (beginnings.size >= capacity) beginnings.clear();
    const made = beginningOf(first.find(token));
    beginnings.set(token.lower, made);
    return made;
  };

  return (read, sentence) => {
    const list = tokens(read, sentence);
    const found = gathering();
    for (const [index, token] of list.entries()) {
      if (token.kind === 'mark') continue;
      const beginning = beginningWith(token);
      if (beginning === null) continue;
      for (const compiled of goingOn(beginning, list[nextWord(list, index + 1)])) {
        if (compiled.atStart && list.slice(0, index).some((before) => before.kind !== 'mark')) continue;
        const reached = longest(compiled.first, list, index, read.text);
        const last = reached && list[reached.at - 1];
        if (!reached || !last) continue;
        if (compiled.atEnd && list.slice(reached.at).some((after) => after.kind !== 'mark')) continue;
        gather(found, compiled.sense, token.start, last.end, reached.gap);
      }
    }
    return inOrder(found);
  };
}

/** A pattern after one of the words that can begin it. */
interface Opened {
  readonly compiled: Compiled;
  readonly next: Step;
}

function beginningOf(opened: readonly Opened[]): Beginning | null {
  if (opened.length === 0) return null;
  const anyway = new Set<Compiled>();
  const second = new WordIndex<Compiled>();
  for (const { compiled, next } of opened) {
    for (const { word } of openings(next)) {
      if (word) second.add(word, compiled);
      else anyway.add(compiled);
    }
  }
  return { all: [...new Set(opened.map(({ compiled }) => compiled))], anyway: [...anyway], second, known: new Map() };
}

/** Those that the next word does not rule out, in the order of the entries. */
function goingOn({ all, anyway, second, known }: Beginning, token: Token | undefined): readonly Compiled[] {
  if (token === undefined || token.kind === 'mark') return anyway;
  const before = known.get(token.lower);
  if (before) return before;
  const possible = new Set([...anyway, ...second.find(token)]);
  const list = possible.size === anyway.length ? anyway : all.filter((each) => possible.has(each));
  if (known.size >= capacity) known.clear();
  known.set(token.lower, list);
  return list;
}

/** Each word that can come next, and what follows it; no word where the pattern may end or a gap begins. */
function openings(step: Step): { readonly word: Word | null; readonly next: Step }[] {
  if (step.kind === 'choice') return step.options.flatMap(openings);
  return [step.kind === 'word' ? step : { word: null, next: step }];
}

const end: Step = { kind: 'end' };

/** The first step of a body that goes on with `next`. */
function stepOf(body: Pattern, next: Step): Step {
  const single = body.length === 1 && body[0]?.kind === 'text' && !/[\s-]/.test(body[0].text.trim());
  return body.reduceRight<Step>((after, element) => {
    if (element.kind === 'gap') {
      return { kind: 'gap', words: element.long ? 15 : 5, commas: element.long, next: after };
    }
    if (element.kind === 'choice') {
      return { kind: 'choice', options: element.options.map((option) => stepOf(option, after)) };
    }
    return wordsOf(element.text).reduceRight<Step>(
      (then, word) => ({ kind: 'word', word: compileWord(word, single), next: then }),
      after,
    );
  }, next);
}

function wordsOf(text: string): string[] {
  return text
    .replace(/[“”«»"„()/]/g, ' ')
    .split(/[\s‐‑–-]+/)
    .filter((word) => word !== '');
}

/** The furthest place, after the last token, to which the steps lead from token `at`. */
function longest(first: Step, list: readonly Token[], at: number, text: string): Reached | null {
  let best: Reached | null = null;
  walk(first, at, null);
  return best;

  function walk(step: Step, from: number, gap: Span | null): void {
    if (step.kind === 'word') {
      const here = from === at ? from : nextWord(list, from);
      const token = list[here];
      if (token && fits(step.word, token, text)) walk(step.next, here + 1, gap);
    } else if (step.kind === 'choice') {
      for (const option of step.options) walk(option, from, gap);
    } else if (step.kind === 'end') {
      if (best === null || from > best.at) best = { at: from, gap };
    } else {
      const begin = list[from]?.start ?? 0;
      let words = 0;
      for (let to = from; to <= list.length && words <= step.words; to++) {
        walk(step.next, to, gap ?? { start: begin, end: list[to - 1]?.end ?? begin });
        const token = list[to];
        if (token === undefined || stops(token, step.commas)) return;
        if (token.kind !== 'mark') words++;
      }
    }
  }
}

function nextWord(list: readonly Token[], from: number): number {
  let at = from;
  for (let token = list[at]; token?.kind === 'mark' && skipped.has(token.lower); token = list[at]) at++;
  return at;
}

function stops(token: Token, commas: boolean): boolean {
  return token.kind === 'mark' && !commas && clauseMark.test(token.lower);
}
