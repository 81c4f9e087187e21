import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { spokenOf, type Choice, type Find } from './finds.ts';
import { readerWords } from './words.ts';

const polarities = ['FOR', 'AGAINST', 'NEUTRAL'] as const;

/** Which finds an address wants to see. */
export function choiceOf(search: URLSearchParams): Choice {
  const wanted = search.get('polarity')?.toUpperCase();
  return { polarity: polarities.find((one) => one === wanted) ?? null, about: search.get('about') };
}

/** Chooses what is marked: by the way positions point, and by whom or what they are about. */
export function Bar({ finds }: { readonly finds: readonly Find[] }) {
  const { address } = useHere();
  const w = useWords(readerWords);
  const { polarity, about } = choiceOf(address.search);
  const list = address.search.get('list');
  return (
    <form class="filters" action={href(address.language, address.path)} aria-label={w.filters} data-at-once>
      <label>
        <span>{w.polarity}</span>
        <select name="polarity">
          <option value="" selected={polarity === null}>
            {w.everyPolarity}
          </option>
          {polarities.map((one) => (
            <option key={one} value={one.toLowerCase()} selected={one === polarity}>
              {w.onlyPolarity[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.about}</span>
        <select name="about">
          <option value="" selected={about === null}>
            {w.everything}
          </option>
          {spokenOf(finds).map(({ slug, name, count }) => (
            <option key={slug} value={slug} selected={slug === about}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      {list !== null && <input type="hidden" name="list" value={list} />}
      <button class="button apply" type="submit">
        {w.apply}
      </button>
    </form>
  );
}
