import type { ReadText, Span, TextSentence, Token } from '../text/layers.ts';
import { tokens } from '../text/tokens.ts';
import { findAt, type Entry, type Find, type Sense } from './find.ts';
import { parsePattern, type Pattern } from './notation.ts';
import { compileWord, fits, WordIndex, type Word } from './word.ts';

type Step =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'choice'; readonly options: readonly Steps[] }
  | { readonly kind: 'gap'; readonly words: number; readonly commas: boolean };
type Steps = readonly Step[];

interface Compiled {
  readonly sense: Sense;
  readonly steps: Steps;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Reached {
  readonly at: number;
  readonly gap: Span | null;
}

export type WordScanner = (read: ReadText, sentence: TextSentence) => Find[];

/** Marks that a name may be written with or without; the dash stands for a hyphen in «государства – участники». */
const skipped = new Set(['"', '“', '”', '«', '»', '„', "'", '‘', '’', '-', '‐', '‑', '–', '(', ')', '`', '/']);
const clauseMark = /^[,;:.!?—–]/;

/** The patterns that can begin with one word, by what they want next. */
interface Beginning {
  readonly all: readonly Compiled[];
  /** Those that may end after the word, or go on with a gap. */
  readonly anyway: readonly Compiled[];
  readonly next: WordIndex<Compiled>;
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
    for (const steps of bodies.map(stepsOf)) {
      const compiled = { sense, steps, atStart, atEnd };
      for (const { word, rest } of openings(steps)) if (word) first.add(word, { compiled, rest });
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
    const found: Find[] = [];
    for (const [index, token] of list.entries()) {
      if (token.kind === 'mark') continue;
      const beginning = beginningWith(token);
      if (beginning === null) continue;
      for (const compiled of goingOn(beginning, list[nextWord(list, index + 1)])) {
        if (compiled.atStart && list.slice(0, index).some((before) => before.kind !== 'mark')) continue;
        const reached = longest(compiled.steps, list, index, read.text);
        const last = reached && list[reached.at - 1];
        if (!reached || !last) continue;
        if (compiled.atEnd && list.slice(reached.at).some((after) => after.kind !== 'mark')) continue;
        found.push(findAt(compiled.sense, token.start, last.end, reached.gap));
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** A pattern after one of the words that can begin it. */
interface Opened {
  readonly compiled: Compiled;
  readonly rest: Steps;
}

function beginningOf(opened: readonly Opened[]): Beginning | null {
  if (opened.length === 0) return null;
  const anyway = new Set<Compiled>();
  const next = new WordIndex<Compiled>();
  for (const { compiled, rest } of opened) {
    for (const { word } of openings(rest)) {
      if (word) next.add(word, compiled);
      else anyway.add(compiled);
    }
  }
  return { all: [...new Set(opened.map(({ compiled }) => compiled))], anyway: [...anyway], next, known: new Map() };
}

/** Those that the next word does not rule out, in the order of the entries. */
function goingOn({ all, anyway, next, known }: Beginning, token: Token | undefined): readonly Compiled[] {
  if (token === undefined || token.kind === 'mark') return anyway;
  const before = known.get(token.lower);
  if (before) return before;
  const possible = new Set([...anyway, ...next.find(token)]);
  const list = possible.size === anyway.length ? anyway : all.filter((each) => possible.has(each));
  if (known.size >= capacity) known.clear();
  known.set(token.lower, list);
  return list;
}

/** Each word that the steps can begin with, and what is left then; no word where they may end or begin with a gap. */
function openings(steps: Steps): { readonly word: Word | null; readonly rest: Steps }[] {
  const [step, ...rest] = steps;
  if (step === undefined || step.kind === 'gap') return [{ word: null, rest }];
  if (step.kind === 'word') return [{ word: step.word, rest }];
  return step.options.flatMap((option) => openings([...option, ...rest]));
}

function stepsOf(body: Pattern): Steps {
  const single = body.length === 1 && body[0]?.kind === 'text' && !/[\s-]/.test(body[0].text.trim());
  return body.flatMap((element): Steps => {
    if (element.kind === 'gap') {
      return [{ kind: 'gap', words: element.long ? 15 : 5, commas: element.long }];
    }
    if (element.kind === 'choice') {
      return [{ kind: 'choice', options: element.options.map((option) => stepsOf(option)) }];
    }
    return wordsOf(element.text).map((word) => ({ kind: 'word', word: compileWord(word, single) }));
  });
}

function wordsOf(text: string): string[] {
  return text
    .replace(/[“”«»"„()/]/g, ' ')
    .split(/[\s‐‑–-]+/)
    .filter((word) => word !== '');
}

/** The furthest place, after the last token, to which the steps lead from token `at`. */
function longest(steps: Steps, list: readonly Token[], at: number, text: string): Reached | null {
  let best: Reached | null = null;
  walk(steps, 0, at, null, (reached) => {
    if (best === null || reached.at > best.at) best = reached;
  });
  return best;

  function walk(path: Steps, step: number, from: number, gap: Span | null, done: (reached: Reached) => void): void {
    const current = path[step];
    if (current === undefined) return done({ at: from, gap });
    if (current.kind === 'choice') {
      for (const option of current.options) {
        walk(option, 0, from, gap, (reached) => {
          walk(path, step + 1, reached.at, reached.gap, done);
        });
      }
      return;
    }
    if (current.kind === 'word') {
      const here = from === at ? from : nextWord(list, from);
      const token = list[here];
      if (token && fits(current.word, token, text)) walk(path, step + 1, here + 1, gap, done);
      return;
    }
    const begin = list[from]?.start ?? 0;
    let words = 0;
    for (let to = from; to <= list.length && words <= current.words; to++) {
      walk(path, step + 1, to, gap ?? { start: begin, end: list[to - 1]?.end ?? begin }, done);
      const token = list[to];
      if (token === undefined || stops(token, current.commas)) return;
      if (token.kind !== 'mark') words++;
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
