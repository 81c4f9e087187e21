import { href } from '../../address.ts';
import { EntityLink } from '../../evidence/entity.tsx';
import { SideMark } from '../../evidence/side.tsx';
import { useHere, useWords } from '../../here.ts';
import type { EntityPositionsQuery } from './entity.generated.ts';
import { entityWords } from './words.ts';

type Positions = NonNullable<EntityPositionsQuery['positions']>;

const columns = [
  ['FOR', 'for'],
  ['AGAINST', 'against'],
  ['BOTH', 'both'],
  ['NEUTRAL', 'neutral'],
] as const;

/** Who is for, against, both and neither, each leading to what was said; and how many are silent. */
export function Standings({ positions }: { readonly positions: Positions }) {
  const w = useWords(entityWords);
  const { address } = useHere();
  return (
    <>
      <div class="standings">
        {columns.map(([side, name]) => {
          const standing = positions[name];
          if (standing.length === 0) return null;
          return (
            <section key={side} class={`standing ${name}`}>
              <h3>
                <SideMark side={side} count={standing.length} />
              </h3>
              <ul>
                {standing.map(({ actor, count, first, last }) => (
                  <li key={actor.slug}>
                    <a href={href(address.language, address.path, { by: actor.slug })}>{actor.name}</a>
                    <small>
                      {' '}
                      {count} · {first === null ? w.undated : first === last ? first : `${first} – ${last ?? ''}`}
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {positions.silent.length > 0 && (
        <details class="silent">
          <summary>
            <SideMark side="SILENT" /> <small>{w.silent(positions.silent.length)}</small>
          </summary>
          <ul>
            {positions.silent.map((actor) => (
              <li key={actor.slug}>
                <EntityLink entity={actor} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
