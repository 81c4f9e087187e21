import { useMemo, useRef } from 'preact/hooks';
import { changed } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { Bar, choiceOf } from './bar.tsx';
import { Current } from './current.tsx';
import { chosen, cuesOf, type Shown } from './finds.ts';
import { Heading } from './heading.tsx';
import { useInterplay } from './interplay.ts';
import type { Reading } from './load.ts';
import { Margin } from './margin.tsx';
import { Text } from './text.tsx';
import { Tip } from './tip.tsx';
import { readerWords } from './words.ts';

/** A text beside what was found in it: each leads to the other. What is chosen stands in the address. */
export function Reader({ reading }: { readonly reading: Reading }) {
  const { document, foreign, until } = reading;
  const { address } = useHere();
  const w = useWords(readerWords);
  const page = useRef<HTMLDivElement>(null);
  const { polarity, about } = choiceOf(address.search);
  const finds = useMemo(() => chosen(reading.finds, { polarity, about }), [reading, polarity, about]);
  const shown = useMemo<readonly Shown[]>(() => [...finds, ...foreign, ...cuesOf(finds)], [finds, foreign]);
  const numbers = useMemo(() => new Map(reading.finds.map(({ key }, at) => [key, at])), [reading]);
  const text = useMemo(() => document.text.slice(0, until), [document, until]);
  const listed = useMemo(() => {
    const kind = address.search.get('list') === 'names' ? 'mention' : 'stance';
    return finds.filter(({ is }) => is === kind);
  }, [finds, address.search.get('list')]);
  const selected = reading.finds.find(({ key }) => key === address.search.get('find')) ?? null;
  const { choose, pointedAt } = useInterplay({ page, finds, listed, numbers, selected });
  return (
    <div class="reader" ref={page}>
      <Heading document={document} />
      <Bar finds={reading.finds} />
      <article class="text" lang={document.language.toLowerCase()} aria-label={w.text}>
        <Text text={text} shown={shown} numbers={numbers} />
        {pointedAt && <Tip {...pointedAt} />}
      </article>
      {until < document.length && (
        <p class="more">
          {w.incomplete(until, document.length)}{' '}
          <a class="button" href={changed(address, { pages: reading.pages * 2 })}>
            {w.more}
          </a>
        </p>
      )}
      <aside class="margin" aria-label={w.finds}>
        <Current document={document} listed={listed} selected={selected} choose={choose} />
        {reading.finds.length === 0 ? (
          <p>{w.nothing}</p>
        ) : (
          <Margin finds={finds} numbers={numbers} selected={selected?.key ?? null} />
        )}
      </aside>
    </div>
  );
}
