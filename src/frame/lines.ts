import type { Find } from '../finds/find.ts';
import type { Language } from '../knowledge/schema.ts';
import type { ReadText, Span } from '../text/layers.ts';

/** A line of the text: its sentences by number, what it reads folded, and what was found in it. */
export interface Line extends Span {
  readonly sentences: readonly number[];
  readonly folded: string;
  readonly language: Language;
  readonly finds: readonly Find[];
  /** It reads as running text: it ends as a sentence does, or it is long. */
  readonly running: boolean;
}

/** The lines that hold sentences, in order. */
export function linesOf(read: ReadText, finds: readonly (readonly Find[])[]): Line[] {
  const lines: Line[] = [];
  for (let first = 0; first < read.sentences.length;) {
    const opening = read.sentences[first];
    if (opening === undefined) break;
    let last = first;
    while (read.sentences[last + 1]?.paragraph === opening.paragraph) last++;
    const sentences = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const { start, language } = opening;
    const end = read.sentences[last]?.end ?? opening.end;
    const folded = read.folded.slice(start, end);
    const here = sentences.flatMap((sentence) => finds[sentence] ?? []);
    lines.push({ start, end, sentences, folded, language, finds: here, running: runs(folded, language) });
    first = last + 1;
  }
  return lines;
}

function runs(folded: string, language: Language): boolean {
  if (folded.length > (language === 'zh' ? 70 : 220)) return true;
  return /[。.!?;；…]["')\]]*$/.test(folded) && !/(?:^\d+|(?:^|\s)(?:г|гг|no))\.[)\]]*$/i.test(folded);
}

/** A headline stands alone on its line and does not end as a sentence does. */
export const isHeadline = (line: Line): boolean =>
  !line.running && /\p{L}/u.test(line.folded) && !/[,:]$/.test(line.folded);
