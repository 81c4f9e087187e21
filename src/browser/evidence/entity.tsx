import { href } from '../address.ts';
import { useHere, useWords } from '../here.ts';
import type { EntityNameFragment } from './evidence.generated.ts';
import { evidenceWords } from './words.ts';

/** An entity by its name in the reader's language, leading to its page. */
export function EntityLink({ entity }: { readonly entity: EntityNameFragment }) {
  const { address } = useHere();
  return <a href={href(address.language, `/entity/${entity.slug}`)}>{entity.name}</a>;
}

/** Several of them, in a row. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityNameFragment[] }) {
  const w = useWords(evidenceWords);
  return (
    <>
      {entities.map((entity, at) => (
        <span key={entity.slug}>
          {at > 0 && w.list}
          <EntityLink entity={entity} />
        </span>
      ))}
    </>
  );
}
