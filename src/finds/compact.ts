import type { ReadText } from '../text/layers.ts';

/**
 * A Chinese text as names and phrases are compared with it: no quotation marks, which official texts put around and
 * inside names at will, and no stray spaces between characters. `origin[i]` is the place of unit `i` in the text.
 */
export interface Compact {
  readonly text: string;
  readonly origin: Int32Array;
}

const marks = new Set([...'《》〈〉“”„"‘’\'「」『』']);
const spaces = new Set([...' \t\u3000\u00a0\u200b\ufeff\r']);
const latin = /[A-Za-z0-9]/;

export function compact(read: ReadText): Compact {
  const { folded } = read;
  const origin = new Int32Array(folded.length + 1);
  const kept: string[] = [];
  let size = 0;
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const char = folded.charAt(at);
    const drop = marks.has(char) || (spaces.has(char) && !betweenLatin(folded, at));
    if (!drop) {
      origin[size++] = at;
      continue;
    }
    kept.push(folded.slice(from, at));
    from = at + 1;
  }
  kept.push(folded.slice(from));
  origin[size] = folded.length;
  return { text: kept.join(''), origin: origin.subarray(0, size + 1) };
}

/** The same for a pattern's literal text. */
export function compactLiteral(literal: string): string {
  return [...literal].filter((char) => !marks.has(char)).join('');
}

function betweenLatin(text: string, at: number): boolean {
  return latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at + 1));
}
