import { href } from '../../address.ts';
import { EntityLink, EntityLinks } from '../../evidence/entity.tsx';
import { Quote } from '../../evidence/quote.tsx';
import { useHere, useWords } from '../../here.ts';
import type { CompareDocumentsQuery } from './compare.generated.ts';
import { compareWords } from './words.ts';

type Comparison = CompareDocumentsQuery['compareDocuments'];

const order = ['reversed', 'sharpened', 'softened', 'added', 'dropped', 'kept'] as const;

/** What the later document changed, quote beside quote. */
export function Documents({ comparison }: { readonly comparison: Comparison }) {
  const w = useWords(compareWords);
  const { earlier, later } = comparison;
  return (
    <>
      <div class="side-by-side compared-documents">
        <Head document={earlier} says={w.earlier} />
        <Head document={later} says={w.later} />
      </div>
      <nav class="ways" aria-label={w.documents}>
        {order.map((name) => (
          <a key={name} class="button" href={`#${name}`}>
            {w.changes[name]} {comparison[name].length}
          </a>
        ))}
      </nav>
      {order.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>
            {w.changes[name]} <small>{comparison[name].length}</small>
          </h2>
          <p>{comparison[name].length === 0 ? w.none : w.changeSays[name]}</p>
          <ul class="quotes changes">
            {comparison[name].map((change) => (
              <Change key={change.target.slug} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Head({ document, says }: { readonly document: Comparison['earlier']; readonly says: string }) {
  const w = useWords(compareWords);
  const { address } = useHere();
  return (
    <section aria-label={says}>
      <p class="eyebrow">
        {says} · {document.date ?? w.undated}
      </p>
      <h2>
        <a lang={document.language.toLowerCase()} href={href(address.language, `/documents/${document.key}`)}>
          {document.name}
        </a>
      </h2>
      <p>
        <EntityLinks entities={document.issuers} />
      </p>
    </section>
  );
}

function Change({ change: { target, earlier, later } }: { readonly change: Comparison['added'][number] }) {
  const w = useWords(compareWords);
  return (
    <li>
      <h3>
        <EntityLink entity={target} />
      </h3>
      <div class="side-by-side">
        {[earlier, later].map((stances, at) => (
          <div key={at}>
            {stances.length === 0 ? (
              <p class="unspoken">
                <small>
                  {at === 0 ? w.earlier : w.later}: {w.unspoken}
                </small>
              </p>
            ) : (
              stances.map((stance) => <Quote key={stance.id} stance={stance} without={['target']} />)
            )}
          </div>
        ))}
      </div>
    </li>
  );
}
