import { abbreviations } from './abbreviations.ts';
import type { Span } from './layers.ts';

const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** What may end a sentence, and the quotation mark whose pair is counted. */
const endOrQuote = /[。！？!?."]/g;
const space = /\s/;
const closer = /[)\]}）］】〕〉》」』”’»›]/;
const letterOrDigit = /[A-Za-z0-9]/;
/** A sentence longer than this, in UTF-16 units, is none: it is cut, so that the cost of reading it has a bound. */
const longest = 2000;
const clauseMark = /[,;:，；：、]/;

/** The lines of a text that are not blank, each without the white space around it. `paragraph` counts all lines from 0. */
export function lines(text: string): (Span & { readonly paragraph: number })[] {
  const found: (Span & { paragraph: number })[] = [];
  let paragraph = 0;
  let start = 0;
  const add = (end: number): void => {
    const line = trimmed(text, start, end);
    if (line !== null) found.push({ start: line.start, end: line.end, paragraph });
    paragraph++;
  };
  for (const { index, 0: mark } of text.matchAll(lineBreaks)) {
    add(index);
    start = index + mark.length;
  }
  add(text.length);
  return found;
}

/**
 * The sentences of one line: they end at 。！？!? and at a full stop before white space, but not after initials and
 * abbreviations; closing quotes and brackets stay with the sentence. What has no end for very long is cut at a comma,
 * else at a space.
 */
export function sentencesOf(text: string, line: Span): Span[] {
  const found: Span[] = [];
  let start = line.start;
  let quotes = 0;
  // Where no mark is left, the search ends with the line and not with the text.
  const upToEnd = text.slice(0, line.end);
  for (let at = nextMark(upToEnd, line.start); at < line.end; at = nextMark(upToEnd, at + 1)) {
    const mark = text.charAt(at);
    if (mark === '"') quotes++;
    if (!isEnder(text, at, line.end)) continue;
    let end = at + 1;
    while (end < line.end && isEndMark(text.charAt(end))) end++;
    for (; end < line.end; end++) {
      const next = text.charAt(end);
      if (next === '"' && quotes % 2 === 1) quotes++;
      else if (!closer.test(next)) break;
    }
    at = end - 1;
    if (!separates(text, start, mark, end, line.end)) continue;
    const sentence = trimmed(text, start, end);
    if (sentence !== null) found.push(...pieces(text, sentence));
    start = end;
    quotes = 0;
  }
  const rest = trimmed(text, start, line.end);
  if (rest !== null) found.push(...pieces(text, rest));
  return found;
}

/** The next place from one on that may end a sentence, or the end of the text. */
function nextMark(text: string, from: number): number {
  endOrQuote.lastIndex = from;
  return endOrQuote.test(text) ? endOrQuote.lastIndex - 1 : text.length;
}

function pieces(text: string, sentence: Span): Span[] {
  const found: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > longest) {
    const end = cutBefore(text, start, start + longest);
    const piece = trimmed(text, start, end);
    if (piece !== null) found.push(piece);
    start = end;
  }
  const rest = trimmed(text, start, sentence.end);
  if (rest !== null) found.push(rest);
  return found;
}

/** The last place in the second half of `[start, limit)` to cut at: behind a clause mark, else behind a space. */
function cutBefore(text: string, start: number, limit: number): number {
  const least = start + longest / 2;
  for (const mark of [clauseMark, space]) {
    for (let at = limit; at > least; at--) if (mark.test(text.charAt(at - 1))) return at;
  }
  // Both halves of a surrogate pair stay together.
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

function isEndMark(mark: string): boolean {
  return mark === '。' || mark === '！' || mark === '？' || mark === '!' || mark === '?' || mark === '.';
}

function isEnder(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark === '!' || mark === '?') return at + 1 >= end || !letterOrDigit.test(text.charAt(at + 1));
  return isEndMark(mark);
}

/** Whether a run of end marks that stops before `end` parts two sentences. */
function separates(text: string, start: number, mark: string, end: number, lineEnd: number): boolean {
  if (end >= lineEnd) return true;
  const rest = text.slice(end, end + 12);
  if (mark !== '.') return !(mark === '!' || mark === '?') || !/^\s*[,，;；]/.test(rest);
  if (!space.test(rest.charAt(0))) return false;
  if (/^\s+["'“‘«(]?\p{Ll}/u.test(rest)) return false;
  const before = text.slice(Math.max(start, end - 16), end);
  return !endsInAbbreviation(before);
}

function endsInAbbreviation(before: string): boolean {
  const word = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const letters = word.slice(0, -1);
  // An initial (F.), or letters with stops between them (U.S., т.е.).
  if (/^\p{Lu}$/u.test(letters) || /^\p{L}(\.\p{L})+$/u.test(letters)) return true;
  return abbreviations.has(letters.toLowerCase());
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && space.test(text.charAt(start))) start++;
  while (end > start && space.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
