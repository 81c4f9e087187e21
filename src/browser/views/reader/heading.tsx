import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import type { DocumentFacts } from './load.ts';
import { readerWords } from './words.ts';

/** What a document is: title, whose, when, in which language, how long. */
export function Heading({ document }: { readonly document: DocumentFacts }) {
  const { address } = useHere();
  const w = useWords(readerWords);
  return (
    <header class="about">
      <h1 lang={document.language.toLowerCase()}>{document.name}</h1>
      <p>
        {document.issuers.length > 0 && (
          <span>
            {w.issuedBy}{' '}
            {document.issuers.map(({ slug, name }, at) => (
              <span key={slug}>
                {at > 0 && w.and}
                <a href={href(address.language, `/entity/${slug}`)}>{name}</a>
              </span>
            ))}
          </span>
        )}
        <span>{document.date ? <time dateTime={document.date}>{document.date}</time> : w.undated}</span>
        <span>{w.language[document.language]}</span>
        <span>{w.length(document.length)}</span>
      </p>
    </header>
  );
}
