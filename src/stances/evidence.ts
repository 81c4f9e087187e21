import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import { clauseEnd } from '../text/marks.ts';

/** A clause is quoted to its end if that is no further than this, in UTF-16 units. */
const reach = { zh: 30, en: 90, ru: 90 } as const;
const pairs: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['«', '»'],
  ['(', ')'],
];
const mark = new RegExp(`[${pairs.flat().join('')}]`, 'u');

/** The words of a stance as a person would quote them: to the end of their clause, and no mark left open. */
export function evidenceOf(read: ReadText, sentence: TextSentence, { start, end }: Span): Span {
  const { text, folded } = read;
  const limit = Math.min(sentence.end, end + reach[sentence.language]);
  let to = end;
  while (to < limit && !clauseEnd.test(folded.charAt(to))) to++;
  if (to === limit && limit < sentence.end && !clauseEnd.test(folded.charAt(to))) to = end;
  let from = start;
  if (!mark.test(text.slice(from, to))) return { start: from, end: to };
  for (const [open, close] of pairs) {
    const words = text.slice(from, to);
    const opened = words.lastIndexOf(open);
    if (opened > words.lastIndexOf(close)) {
      const closing = text.indexOf(close, to);
      if (closing >= 0 && closing < sentence.end) to = closing + 1;
    }
    const closed = words.indexOf(close);
    const opening = words.indexOf(open);
    if (closed >= 0 && (opening < 0 || opening > closed)) {
      const before = text.lastIndexOf(open, from);
      if (before >= sentence.start) from = before;
    }
  }
  return { start: from, end: to };
}
