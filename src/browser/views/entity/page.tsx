import { changed, href } from '../../address.ts';
import { Quotes } from '../../evidence/quotes.tsx';
import { evidenceWords, kindOf } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import type { Choice } from './choice.ts';
import type { EntityPositionsQuery, EntityQuery, EntityStancesQuery } from './entity.generated.ts';
import { Facts } from './facts.tsx';
import { Filters } from './filters.tsx';
import { Mentions } from './mentions.tsx';
import { Standings } from './standings.tsx';
import { entityWords } from './words.ts';

interface EntityPageProps {
  readonly entity: NonNullable<EntityQuery['entity']>;
  readonly positions: EntityPositionsQuery['positions'];
  readonly stances: EntityStancesQuery;
  readonly choice: Choice;
}

export function EntityPage({ entity, positions, stances, choice }: EntityPageProps) {
  const w = useWords(entityWords);
  const e = useWords(evidenceWords);
  const { address } = useHere();
  const { slug, name, aliases, known } = entity;
  const others = aliases.filter((alias) => alias !== name);
  const filtered = choice.side !== null || choice.by !== null || choice.as !== null;
  const speaks = filtered ? positions === null : stances.held.totalCount > 0;
  const more = changed(address, { shown: choice.shown + 30 });
  return (
    <article class="entity">
      <p class="eyebrow">{e.kinds[kindOf(slug)]}</p>
      <h1>{name}</h1>
      {others.length > 0 && (
        <details class="aliases">
          <summary>
            {w.aliases}: {others[0]}
            {others.length > 1 && ` +${others.length - 1}`}
          </summary>
          <ul>
            {others.slice(1).map((alias) => (
              <li key={alias} dir="auto">
                {alias}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!known && <p class="lead">{w.unknown}</p>}
      <Facts entity={entity} />
      <p class="ways">
        <a class="button" href={href(address.language, '/timeline', { target: slug })}>
          {w.timeline}
        </a>
        <a class="button" href={href(address.language, '/graph', { center: slug })}>
          {w.graph}
        </a>
      </p>
      <Filters choice={choice} positions={positions} />
      <section aria-labelledby="said">
        <h2 id="said">{w.positions}</h2>
        {positions && <Standings positions={positions} />}
        {stances.said.nodes.length > 0 ? (
          <Quotes stances={stances.said} without={['target']} more={more} moreSays={w.more} />
        ) : (
          <Notice kind="quiet" what={filtered ? w.noneFits : w.noneSaid}>
            <p>{w.noneRemedy}</p>
          </Notice>
        )}
      </section>
      {(speaks || stances.held.totalCount > 0) && (
        <section aria-labelledby="held">
          <h2 id="held">{w.held}</h2>
          <p>
            <a href={href(address.language, '/compare', { actor: [slug] })}>{w.heldCompare}</a>
          </p>
          <Quotes stances={stances.held} without={[]} more={more} moreSays={w.more} />
        </section>
      )}
      <Mentions entity={entity} more={more} />
    </article>
  );
}
