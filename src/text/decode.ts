import { analyse } from 'chardet';
import { DocumentError } from '../errors.ts';

/** A text longer than this is refused: the longest treaty texts stay far below it. In bytes. */
export const sizeLimit = 20 * 1024 * 1024;

/** What chardet calls an encoding that is none of ours, and how sure it must be before we say its name. */
const guessThreshold = 30;

/**
 * The text of a file: UTF-8, UTF-16 (either byte order, with or without mark) or GB18030.
 * A byte order mark is no part of the text; line ends are kept, so offsets count units of the decoded file.
 * `where` is the file's name in the message of a `DocumentError`.
 */
export function decode(bytes: Uint8Array, where: string): string {
  if (bytes.length === 0) throw new DocumentError('the file is empty', where, 'Give a file with a text in it');
  if (bytes.length > sizeLimit) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new DocumentError(
      `the file has ${size} MB, and a text may have ${sizeLimit / 1024 / 1024} MB`,
      where,
      'Split it into one file per statement',
    );
  }
  const text = decodeMarked(bytes, where) ?? decodeUtf8(bytes) ?? decodeUnmarked(bytes, where);
  if (text.trim() === '')
    throw new DocumentError('the file holds only white space', where, 'Give a file with a text in it');
  if (isBinary(text)) throw notText(where);
  return text;
}

/** By the byte order mark, if there is one. */
function decodeMarked(bytes: Uint8Array, where: string): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes, where);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes, where);
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes, where);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array, where: string): string {
  const text = attempt(encoding, bytes);
  if (text === null) {
    throw new DocumentError(
      `the file begins as ${encoding.toUpperCase()}, but holds bytes that are none`,
      where,
      'Save it again as UTF-8',
    );
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  // UTF-16 of Latin letters is valid UTF-8 too, with a NUL at every other byte.
  return bytes.subarray(0, 4096).includes(0) ? null : attempt('utf-8', bytes);
}

function decodeUnmarked(bytes: Uint8Array, where: string): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const text = attempt(wide, bytes);
    if (text !== null && !isBinary(text) && readsAsText(text)) return text;
  }
  if (bytes.subarray(0, 4096).includes(0)) throw notText(where);
  const chinese = attempt('gb18030', bytes);
  if (chinese !== null && !isBinary(chinese) && readsAsText(chinese)) return chinese;
  if (chinese !== null && isBinary(chinese)) throw notText(where);
  const guess = analyse(bytes.subarray(0, 65536)).find((match) => !/^(utf|gb18030|ascii)/i.test(match.name));
  const name =
    guess !== undefined && guess.confidence >= guessThreshold
      ? `looks like ${guess.name}`
      : 'is in an unknown encoding';
  throw new DocumentError(`the file ${name}, and only UTF-8, UTF-16 and GB18030 are read`, where, 'Save it as UTF-8');
}

/** UTF-16 without a mark: line feeds, spaces and common letters have a zero byte on one side only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 65536);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [low, high] = [sample[at], sample[at + 1]];
    if (isCommonUnit(low, high)) little++;
    if (isCommonUnit(high, low)) big++;
  }
  const needed = (sample.length / 2) * 0.8;
  if (little >= needed && little > big) return 'utf-16le';
  return big >= needed && big > little ? 'utf-16be' : null;
}

/** ASCII, Cyrillic, CJK ideographs and marks, full-width forms. */
function isCommonUnit(low: number | undefined, high: number | undefined): boolean {
  if (low === undefined || high === undefined) return false;
  if (high === 0) return (low >= 0x20 && low < 0x7f) || low === 0x0a || low === 0x0d || low >= 0xa0;
  return high === 0x04 || high === 0x20 || high === 0x30 || (high >= 0x4e && high <= 0x9f) || high === 0xff;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes of most other encodings decode as GB18030 or UTF-16 too, into rare ideographs; in real Chinese a third of the
 * characters are of a few dozen. Latin and Cyrillic letters speak for themselves.
 */
function readsAsText(text: string): boolean {
  let wide = 0;
  let common = 0;
  for (const character of text.slice(0, 20_000)) {
    if (character < '\u0080' || (character >= '\u0400' && character <= '\u04ff')) continue;
    wide++;
    if (frequent.has(character)) common++;
  }
  return common >= wide * 0.15;
}

/** Characters that make up about a third of any official Chinese text, and its marks. */
const frequent = new Set(
  '的是在和了有不中国人为一大上与对以及将年会方于要其等发关行动全核武器条约安理军控说这我也,。、《》“”:;,:;()0123456789國為與對將發關這約會來來時們個',
);

/** Control bytes other than white space make a file something else than a text. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

function notText(where: string): DocumentError {
  return new DocumentError('the file is binary and no text', where, 'Take the text out of it first, as UTF-8');
}
