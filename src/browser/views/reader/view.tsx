import { href } from '../../address.ts';
import { Notice } from '../../shell/notice.tsx';
import type { View } from '../../view.ts';
import { readingOf, usualPages } from './load.ts';
import { Reader } from './reader.tsx';
import { readerWords } from './words.ts';

/** A document with what was found in it, in place. */
export const view: View = async (ask, { language, search }, { key = '' }) => {
  const pages = Math.max(usualPages, Number.parseInt(search.get('pages') ?? '', 10) || 0);
  const reading = await readingOf(ask, key, language, pages, search.get('find'));
  const w = readerWords[language];
  if (reading) return { title: reading.document.name, body: <Reader key={key} reading={reading} /> };
  return {
    title: w.missing,
    status: 404,
    body: (
      <>
        <h1>{w.missing}</h1>
        <Notice kind="quiet" what={w.missingRemedy}>
          <p>
            <a class="button" href={href(language, '/')}>
              {w.documents}
            </a>
          </p>
        </Notice>
      </>
    ),
  };
};
