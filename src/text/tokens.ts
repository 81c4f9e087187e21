import type { ReadText, TextSentence, Token } from './layers.ts';
import { stem } from './stems.ts';

const other = 0;
const letter = 1;
const digit = 2;
const blank = 3;

/** The class of each UTF-16 unit; halves of surrogate pairs are marks. */
const classes = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit);
    if (/[\p{L}\p{M}]/u.test(character)) table[unit] = letter;
    else if (/\p{Nd}/u.test(character)) table[unit] = digit;
    else if (/\s/.test(character)) table[unit] = blank;
  }
  return table;
}

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? other;

/**
 * The words, numbers and marks of a sentence in English or Russian, in order. Hyphens part words and are no tokens
 * themselves; letters with stops between them (U.S., т.е.) are one word; a possessive ’s is left out of the word's span.
 */
export function tokens(text: ReadText, sentence: TextSentence): Token[] {
  const { folded } = text;
  const found: Token[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const kind = classAt(folded, at);
    if (kind === blank) at++;
    else if (kind === other) {
      if (!isHyphenInWord(folded, at, sentence)) found.push(mark(folded, at));
      at++;
    } else {
      const dotted = kind === letter ? dottedEnd(folded, at, sentence.end) : at;
      const end = dotted > at ? dotted : wordEnd(folded, at, sentence.end);
      found.push(word(folded, isInitialTwice(folded, at, end) ? at + 1 : at, end));
      at = end;
      if (folded.charAt(at) === "'" && /^'s(?![\p{L}\p{N}])/iu.test(folded.slice(at, at + 3))) at += 2;
    }
  }
  return found;
}

function mark(folded: string, at: number): Token {
  const character = folded.charAt(at);
  return { kind: 'mark', start: at, end: at + 1, lower: character, stem: character };
}

function word(folded: string, start: number, end: number): Token {
  const lower = folded.slice(start, end).toLowerCase();
  const hasLetter = /\p{L}/u.test(lower);
  return { kind: hasLetter ? 'word' : 'number', start, end, lower, stem: hasLetter ? stem(lower) : lower };
}

function isHyphenInWord(folded: string, at: number, sentence: TextSentence): boolean {
  const code = folded.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2013) return false;
  if (at <= sentence.start || at + 1 >= sentence.end) return false;
  return classAt(folded, at - 1) !== blank && classAt(folded, at - 1) !== other && classAt(folded, at + 1) !== blank;
}

/** WWe, MMongolia: a paragraph's large initial comes out of some collections twice. */
function isInitialTwice(folded: string, at: number, end: number): boolean {
  const [first, second, third] = [folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2)];
  return end - at > 2 && first === second && first >= 0x41 && first <= 0x5a && third >= 0x61 && third <= 0x7a;
}

/** Where a run of letters and digits ends: an apostrophe between letters and a point between digits are inside. */
function wordEnd(folded: string, start: number, limit: number): number {
  let at = start + 1;
  for (; at < limit; at++) {
    const kind = classAt(folded, at);
    if (kind === letter || kind === digit) continue;
    if (kind === blank || at + 1 >= limit) break;
    const character = folded.charAt(at);
    const before = classAt(folded, at - 1);
    const after = classAt(folded, at + 1);
    if ((character === '.' || character === ',') && before === digit && after === digit) continue;
    if (character === "'" && before === letter && after === letter && !isPossessive(folded, at)) continue;
    break;
  }
  return at;
}

function isPossessive(folded: string, at: number): boolean {
  const next = folded.charCodeAt(at + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  const after = at + 2 < folded.length ? classAt(folded, at + 2) : blank;
  return after !== letter && after !== digit;
}

/** The end of `U.S.` that starts here, or `start` if there is none. */
function dottedEnd(folded: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && classAt(folded, at) === letter && folded.charAt(at + 1) === '.') at += 2;
  return at - start >= 4 ? at : start;
}
