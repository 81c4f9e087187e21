import type { Token } from '../text/layers.ts';
import { stem } from '../text/stems.ts';

/** How one word of a pattern is compared with a token. */
export interface Word {
  readonly by: 'stem' | 'exact' | 'prefix';
  readonly value: string;
  /** `all`: must stand in these very capitals (NPT); `first`: must begin with a capital (Quad). */
  readonly cased: { readonly all: string } | 'first' | null;
}

/** A word as it is written in a pattern; `single` if it is all of the pattern. */
export function compileWord(source: string, single: boolean): Word {
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

/** Whether a token of this text is the word. */
export function fits(word: Word, token: Token, text: string): boolean {
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

/** Values by the word that leads to them, found by a token but for the case of its letters. */
export class WordIndex<T> {
  readonly #stems = new Map<string, T[]>();
  readonly #forms = new Map<string, T[]>();
  readonly #prefixes: { readonly prefix: string; readonly value: T }[] = [];

  add(word: Word, value: T): void {
    if (word.by === 'prefix') return void this.#prefixes.push({ prefix: word.value, value });
    const map = word.by === 'stem' ? this.#stems : this.#forms;
    const known = map.get(word.value);
    if (known) known.push(value);
    else map.set(word.value, [value]);
  }

  /** All that may fit, some of them twice. */
  find(token: Token): T[] {
    return [
      ...(this.#stems.get(token.stem) ?? []),
      ...(this.#forms.get(token.lower) ?? []),
      ...(this.#forms.get(token.lower.replace(/s$/, '')) ?? []),
      ...this.#prefixes.filter(({ prefix }) => token.lower.startsWith(prefix)).map(({ value }) => value),
    ];
  }
}
