import type { ReadText } from '../text/layers.ts';

/**
 * A Chinese text as names and phrases are compared with it: no quotation marks, which official texts put around and
 * inside names at will, and no stray spaces between characters. `origin[i]` is the place of unit `i` in the text.
 */
export interface Compact {
  readonly text: string;
  readonly origin: Int32Array;
}

const marks = '《》〈〉“”„"‘’\'「」『』';
const spaces = ' \t\u3000\u00a0\u200b\ufeff\r';
const latin = /[A-Za-z0-9]/;

/** By UTF-16 unit: 1 for a mark that is left out, 2 for a space that is, unless it parts two Latin words. */
const dropped = new Uint8Array(0x10000);
for (const char of marks) dropped[char.charCodeAt(0)] = 1;
for (const char of spaces) dropped[char.charCodeAt(0)] = 2;

export function compact(read: ReadText): Compact {
  const { folded } = read;
  const origin = new Int32Array(folded.length + 1);
  const kept: string[] = [];
  let size = 0;
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const kind = dropped[folded.charCodeAt(at)];
    if (kind === 0 || (kind === 2 && betweenLatin(folded, at))) {
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
  return [...literal].filter((char) => !marks.includes(char)).join('');
}

function betweenLatin(text: string, at: number): boolean {
  return latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at + 1));
}
