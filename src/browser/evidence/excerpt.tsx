/** How much of the sentence stands around the words that matter, in characters. */
const around = 60;

interface ExcerptProps {
  readonly sentence: { readonly text: string; readonly start: number };
  /** The words that matter, as offsets of the document. */
  readonly start: number;
  readonly end: number;
  /** The word among them that decides. */
  readonly cue?: { readonly start: number; readonly end: number };
}

/** Words within their sentence, marked; a long sentence is cut on both sides. */
export function Excerpt({ sentence, start, end, cue }: ExcerptProps) {
  const { text } = sentence;
  const until = sentence.start + text.length;
  const [from, to] = [Math.max(sentence.start, start - around), Math.min(until, end + around)];
  const cut = (first: number, last: number): string =>
    text.slice(first - sentence.start, Math.max(first, last) - sentence.start);
  return (
    <>
      {from > sentence.start && '…'}
      {cut(from, start)}
      <mark>
        {cue && cue.start >= start && cue.end <= end ? (
          <>
            {cut(start, cue.start)}
            <strong>{cut(cue.start, cue.end)}</strong>
            {cut(cue.end, end)}
          </>
        ) : (
          cut(start, end)
        )}
      </mark>
      {cut(end, to)}
      {to < until && '…'}
    </>
  );
}
