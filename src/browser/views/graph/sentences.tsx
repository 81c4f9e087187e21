import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import type { EdgeEvidence } from './load.ts';
import { graphWords } from './words.ts';

/** The words that a line rests on, each with the way to its place in the text. */
export function Sentences({ nodes, totalCount }: EdgeEvidence) {
  const { address } = useHere();
  const w = useWords(graphWords);
  return (
    <>
      <h3>{w.times(totalCount)}</h3>
      <ol class="sentences">
        {nodes.map(({ id, quote, date, document, sentence }) => (
          <li key={id}>
            <blockquote lang={document.language.toLowerCase()}>
              <Marked text={sentence.text} words={quote} />
            </blockquote>
            <a href={href(address.language, `/documents/${document.key}`, { find: id })}>
              {document.name}
              {date ? `, ${date}` : ''}
            </a>
          </li>
        ))}
      </ol>
      {totalCount > nodes.length && <p>{w.moreSentences(totalCount - nodes.length)}</p>}
    </>
  );
}

/** A sentence, the words that count marked in it. */
function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const at = text.indexOf(words);
  if (at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}
