import { useEffect, useState } from 'preact/hooks';
import { changed, href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { textFragment } from './citation.ts';
import { nextOf, type Find } from './finds.ts';
import { useKeys } from './keys.ts';
import type { DocumentFacts } from './load.ts';
import { Phrase } from './phrase.tsx';
import { readerWords } from './words.ts';

interface CurrentProps {
  readonly document: DocumentFacts;
  /** Those that are gone through one after the other. */
  readonly listed: readonly Find[];
  readonly selected: Find | null;
  readonly choose: (find: Find | undefined) => void;
}

/** The find that is looked at, the way to its neighbours, and its citation. */
export function Current({ document, listed, selected, choose }: CurrentProps) {
  const w = useWords(readerWords);
  const { copy, told, offered } = useCitation(document, selected);
  const go = (way: 1 | -1) => (): void => {
    choose(nextOf(listed, selected?.key ?? null, way));
  };
  useKeys({ n: go(1), p: go(-1), c: copy });
  const at = listed.findIndex(({ key }) => key === selected?.key);
  return (
    <section class="current">
      <div class="steps">
        <button type="button" class="button" onClick={go(-1)} disabled={listed.length === 0} aria-keyshortcuts="p">
          {w.previous}
        </button>
        <span>{at === -1 ? w.ofNone(listed.length) : w.of(at + 1, listed.length)}</span>
        <button type="button" class="button" onClick={go(1)} disabled={listed.length === 0} aria-keyshortcuts="n">
          {w.next}
        </button>
        <button type="button" class="button" onClick={copy} disabled={selected === null} aria-keyshortcuts="c">
          {w.copy}
        </button>
      </div>
      <div class="said" aria-live="polite">
        {selected && <Phrase find={selected} />}
        {selected && <Leads find={selected} />}
        {told && <p>{told}</p>}
        {offered && <textarea readOnly rows={4} value={offered} aria-label={w.copy} />}
      </div>
      <p class="keys">{w.keys}</p>
    </section>
  );
}

/** To the pages of those a find speaks of. */
function Leads({ find }: { readonly find: Find }) {
  const { address } = useHere();
  const entities = find.is === 'mention' ? [find.entity] : [...find.holders, find.target, ...find.toward];
  return (
    <p class="leads">
      {entities.map(({ slug, name }) => (
        <a key={slug} href={href(address.language, `/entity/${slug}`)}>
          {name}
        </a>
      ))}
    </p>
  );
}

/** Copies the words of a find with whose they are and a link that leads to them; where that is not allowed, offers them. */
function useCitation(document: DocumentFacts, selected: Find | null) {
  const { address } = useHere();
  const w = useWords(readerWords);
  const [state, setState] = useState<{ told: string; offered: string }>({ told: '', offered: '' });
  useEffect(() => {
    setState({ told: '', offered: '' });
  }, [selected?.key]);
  const copy = (): void => {
    if (!selected) return;
    const by = document.issuers.map(({ name }) => name).join(w.and);
    const link = `${location.origin}${changed(address, { find: selected.key })}#${textFragment(document.text, selected)}`;
    const citation = `${w.cite(selected.quote, document.name, by, document.date ?? '')}\n${link}`;
    // A page that did not come over TLS has no clipboard.
    void (navigator.clipboard?.writeText(citation) ?? Promise.reject(new Error('no clipboard'))).then(
      () => {
        setState({ told: w.copied, offered: '' });
      },
      () => {
        setState({ told: w.notCopied, offered: citation });
      },
    );
  };
  return { copy, ...state };
}
