import { useWords } from '../../here.ts';
import type { Find } from './finds.ts';
import { terms } from './terms.ts';
import { readerWords } from './words.ts';

const signs = { FOR: '▲', AGAINST: '▼', NEUTRAL: '◆' } as const;

/** A find in words: who → does what → to what, or the name of what is spoken of. */
export function Phrase({ find }: { readonly find: Find }) {
  const t = useWords(terms);
  const w = useWords(readerWords);
  const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(w.and);
  if (find.is === 'mention') {
    return (
      <span class="phrase">
        <b>{find.entity.name}</b> <small>{w.how[find.how]}</small>
      </span>
    );
  }
  const verb = t.acts[find.act][find.holders.length > 1 ? 1 : 0];
  return (
    <span class="phrase">
      <b class={find.polarity.toLowerCase()}>
        <span aria-hidden="true">{signs[find.polarity]} </span>
        {t.polarity[find.polarity]}
      </b>{' '}
      {names(find.holders)} <span aria-hidden="true">→</span> {verb} <span aria-hidden="true">→</span>{' '}
      <b>{find.target.name}</b>
      {find.toward.length > 0 && <small> {w.toward(names(find.toward))}</small>}
    </span>
  );
}
