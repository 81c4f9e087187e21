import type { ReadText, Span, TextSentence, Token } from '../text/layers.ts';
import { stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { findAt, type Entry, type Find, type Sense } from './find.ts';
import { parsePattern, type Pattern } from './notation.ts';

/** How one word of a pattern is compared with a token. */
interface Word {
  readonly by: 'stem' | 'exact' | 'prefix';
  readonly value: string;
  /** `all`: must stand in these very capitals (NPT); `first`: must begin with a capital (Quad). */
  readonly cased: { readonly all: string } | 'first' | null;
}

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

/**
 * The patterns of one language of inflected words. A token's first look-up, by its lower form, gives the few patterns
 * that can begin with it; those are tried, and each gives its longest reading. Cost grows with the number of tokens.
 */
export function wordScanner(entries: readonly Entry[]): WordScanner {
  const byStem = new Map<string, Compiled[]>();
  const byForm = new Map<string, Compiled[]>();
  const byPrefix: { prefix: string; compiled: Compiled }[] = [];
  for (const { pattern, sense } of entries) {
    const { bodies, atStart, atEnd } = parsePattern(pattern);
    for (const steps of bodies.map(stepsOf)) {
      const compiled = { sense, steps, atStart, atEnd };
      for (const word of firstWords(steps)) {
        if (word.by === 'prefix') byPrefix.push({ prefix: word.value, compiled });
        else add(word.by === 'stem' ? byStem : byForm, word.value, compiled);
      }
    }
  }
  const candidates = new Map<string, readonly Compiled[]>();
  const startingWith = (token: Token): readonly Compiled[] => {
    const known = candidates.get(token.lower);
    if (known) return known;
    const all = new Set([
      ...(byStem.get(token.stem) ?? []),
      ...(byForm.get(token.lower) ?? []),
      ...(byForm.get(token.lower.replace(/s$/, '')) ?? []),
      ...byPrefix.filter(({ prefix }) => token.lower.startsWith(prefix)).map(({ compiled }) => compiled),
    ]);
    if (candidates.size > 200_000) candidates.clear();
    const list = [...all];
    candidates.set(token.lower, list);
    return list;
  };

  return (read, sentence) => {
    const list = tokens(read, sentence);
    const found: Find[] = [];
    for (const [index, token] of list.entries()) {
      if (token.kind === 'mark') continue;
      for (const compiled of startingWith(token)) {
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

function add(map: Map<string, Compiled[]>, key: string, compiled: Compiled): void {
  const known = map.get(key);
  if (known) known.push(compiled);
  else map.set(key, [compiled]);
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

function compileWord(source: string, single: boolean): Word {
  const exact = source.startsWith('=');
  const prefix = source.endsWith('*');
  // Tokens leave a possessive ’s out.
  const word = source
    .slice(exact ? 1 : 0, prefix ? -1 : undefined)
    .replace(/’/g, "'")
    .replace(/'s$/i, '');
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const letters = word.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 1 && /\p{Lu}/u.test(letters.slice(1));
  const cased = capitals ? { all: word } : single && /^\p{Lu}/u.test(word) ? ('first' as const) : null;
  if (prefix) return { by: 'prefix', value: lower, cased };
  if (exact || capitals || /\d/.test(word)) return { by: 'exact', value: lower, cased };
  return { by: 'stem', value: stem(lower), cased };
}

function firstWords(steps: Steps): Word[] {
  const words: Word[] = [];
  for (const step of steps) {
    if (step.kind === 'gap') return words;
    if (step.kind === 'word') return [...words, step.word];
    words.push(...step.options.flatMap(firstWords));
    if (!step.options.some((option) => option.length === 0)) return words;
  }
  return words;
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

function fits(word: Word, token: Token, text: string): boolean {
  if (token.kind === 'mark') return false;
  const same =
    word.by === 'prefix'
      ? token.lower.startsWith(word.value)
      : word.by === 'stem'
        ? token.stem === word.value
        : token.lower === word.value || (word.cased !== null && token.lower === `${word.value}s`);
  if (!same || word.cased === null) return same;
  const written = text.slice(token.start, token.end);
  if (word.cased === 'first') return /^\p{Lu}/u.test(written);
  return written.startsWith(word.cased.all);
}
