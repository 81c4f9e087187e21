interface MarkedProps {
  readonly text: string;
  /** What was looked for. */
  readonly words: string;
}

/** A longer sentence is cut here, in characters. */
const longest = 400;

/** A text with the words that were looked for marked, where they stand in it as they were written. */
export function Marked({ text, words }: MarkedProps) {
  const wanted = words.split(/\s+/).filter((word) => word !== '');
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  const first = text.search(pattern);
  const from = first > longest / 2 ? first - longest / 4 : 0;
  const shown = text.slice(from, from + longest);
  return (
    <>
      {from > 0 && '…'}
      {/* Splitting by a pattern with one group gives what matched at every second place. */}
      {shown.split(pattern).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}
      {from + longest < text.length && '…'}
    </>
  );
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (mark) => `\\${mark}`);
}
