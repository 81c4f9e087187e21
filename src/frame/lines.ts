import { nothingFound, type SentenceFinds } from '../finds/find.ts';
import type { Language } from '../knowledge/schema.ts';
import type { ReadText, Span } from '../text/layers.ts';

/** A line of the text: its sentences by number, what it reads folded, and what was found in each. */
export interface Line extends Span {
  readonly sentences: readonly number[];
  readonly folded: string;
  readonly language: Language;
  readonly finds: readonly SentenceFinds[];
  /** It reads as running text: it ends as a sentence does, or it is long. */
  readonly running: boolean;
}

/** Text that is broken at a width rather than at its ends goes on where the next line begins with a small letter. */
const width = 30;

/** The lines that hold sentences, in order; lines broken in the middle of a sentence are one. */
export function linesOf(read: ReadText, finds: readonly SentenceFinds[]): Line[] {
  const lines: Line[] = [];
  for (let first = 0; first < read.sentences.length;) {
    let last = lastOfParagraph(read, first);
    for (let broken = false; last + 1 < read.sentences.length; broken = true) {
      if (!goesOn(read, last, broken)) break;
      last = lastOfParagraph(read, last + 1);
    }
    const opening = read.sentences[first];
    const closing = read.sentences[last];
    if (opening === undefined || closing === undefined) break;
    const { start, language } = opening;
    const { end } = closing;
    const sentences = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const folded = read.folded.slice(start, end).replace(/[\r\n]/g, ' ');
    const here = sentences.map((sentence) => finds[sentence] ?? nothingFound);
    lines.push({ start, end, sentences, folded, language, finds: here, running: runs(folded, language) });
    first = last + 1;
  }
  return lines;
}

function lastOfParagraph(read: ReadText, first: number): number {
  let last = first;
  while (read.sentences[last + 1]?.paragraph === read.sentences[first]?.paragraph) last++;
  return last;
}

/** Whether the line after sentence `last` continues it. `broken`: the line is one of several already. */
function goesOn(read: ReadText, last: number, broken: boolean): boolean {
  const before = read.sentences[last];
  const after = read.sentences[last + 1];
  if (before === undefined || after === undefined || after.paragraph > before.paragraph + 1) return false;
  if (before.language === 'zh' || after.language === 'zh') return false;
  const ending = read.folded.charAt(before.end - 1);
  if (/[.!?:;"')\]]/.test(ending)) return false;
  if (/\p{Ll}/u.test(read.folded.charAt(after.start))) return true;
  return broken && before.end - before.start >= width && /[\p{Ll},-]/u.test(ending);
}

function runs(folded: string, language: Language): boolean {
  if (folded.length > (language === 'zh' ? 70 : 220)) return true;
  return /[。.!?;；…]["')\]]*$/.test(folded) && !/(?:^\d+|(?:^|\s)(?:г|гг|no))\.[)\]]*$/i.test(folded);
}

/** A headline stands alone on its line and does not end as a sentence does. */
export const isHeadline = (line: Line): boolean =>
  !line.running && /\p{L}/u.test(line.folded) && !/[,:]$/.test(line.folded);
