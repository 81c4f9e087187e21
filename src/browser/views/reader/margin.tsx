import { changed } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { spokenOf, type Find, type MentionFind, type StanceFind } from './finds.ts';
import { Phrase } from './phrase.tsx';
import { terms } from './terms.ts';
import { readerWords } from './words.ts';

interface MarginProps {
  readonly finds: readonly Find[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly selected: string | null;
}

/** The list beside the text: positions one by one, or what is spoken of with all its places. */
export function Margin({ finds, numbers, selected }: MarginProps) {
  const { address } = useHere();
  const w = useWords(readerWords);
  const stances = finds.filter((find) => find.is === 'stance');
  const mentions = finds.filter((find) => find.is === 'mention');
  const names = address.search.get('list') === 'names';
  const tab = (to: string | null, label: string, count: number) => (
    <a class="tab" href={changed(address, { list: to })} aria-current={(to === 'names') === names ? 'true' : undefined}>
      {label} <small>{count}</small>
    </a>
  );
  return (
    <section class="finds" aria-label={w.finds}>
      <p class="tabs">
        {tab(null, w.positions, stances.length)}
        {tab('names', w.names, mentions.length)}
      </p>
      {(names ? mentions : stances).length === 0 && <p>{w.none}</p>}
      {names ? (
        <Names mentions={mentions} numbers={numbers} selected={selected} />
      ) : (
        <Stances stances={stances} numbers={numbers} selected={selected} />
      )}
    </section>
  );
}

type ListProps = Pick<MarginProps, 'numbers' | 'selected'>;

function Stances({ stances, numbers, selected }: ListProps & { readonly stances: readonly StanceFind[] }) {
  const { address } = useHere();
  const w = useWords(readerWords);
  const t = useWords(terms);
  return (
    <ol>
      {stances.map((find) => (
        <li key={find.key} id={`f${numbers.get(find.key) ?? ''}`} class="find" data-find={find.key}>
          <a
            href={changed(address, { find: find.key })}
            aria-current={find.key === selected ? 'true' : undefined}
            data-choose={find.key}
          >
            <Phrase find={find} />
          </a>
          <q lang="und">{find.quote}</q>
          <small>
            {t.modality[find.modality]} · {w.sure(Math.round(find.confidence * 100))}
          </small>
        </li>
      ))}
    </ol>
  );
}

function Names({ mentions, numbers, selected }: ListProps & { readonly mentions: readonly MentionFind[] }) {
  const { address } = useHere();
  const w = useWords(readerWords);
  const places = new Map<string, MentionFind[]>();
  for (const find of mentions) places.set(find.entity.slug, [...(places.get(find.entity.slug) ?? []), find]);
  return (
    <ul>
      {spokenOf(mentions).map(({ slug, name, count }) => (
        <li key={slug} class="find">
          <b>{name}</b> <small>{w.places(count)}</small>
          <span class="places">
            {(places.get(slug) ?? []).map((find, at) => (
              <a
                key={find.key}
                id={`f${numbers.get(find.key) ?? ''}`}
                href={changed(address, { find: find.key })}
                aria-label={w.place(at + 1, name)}
                aria-current={find.key === selected ? 'true' : undefined}
                data-choose={find.key}
                data-find={find.key}
              >
                {at + 1}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
