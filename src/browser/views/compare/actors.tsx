import { changed, href } from '../../address.ts';
import { EntityLink } from '../../evidence/entity.tsx';
import { Quote } from '../../evidence/quote.tsx';
import { SideMark } from '../../evidence/side.tsx';
import { useHere, useWords } from '../../here.ts';
import type { Choice } from './choice.ts';
import type { CompareActorsQuery } from './compare.generated.ts';
import { compareWords } from './words.ts';

type Comparison = CompareActorsQuery['compare'];

interface ActorsProps {
  readonly comparison: Comparison;
  readonly choice: Choice;
}

/** Where actors differ, agree, and where one is silent, target by target. */
export function Actors({ comparison, choice }: ActorsProps) {
  const w = useWords(compareWords);
  return (
    <>
      {(['differ', 'agree', 'silent'] as const).map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>
            {w[name]} <small>{comparison[name].totalCount}</small>
          </h2>
          {comparison[name].nodes.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <Targets actors={comparison.actors} targets={comparison[name]} choice={choice} title={w[name]} />
          )}
        </section>
      ))}
    </>
  );
}

interface TargetsProps {
  readonly actors: Comparison['actors'];
  readonly targets: Comparison['agree'];
  readonly choice: Choice;
  readonly title: string;
}

function Targets({ actors, targets: { nodes, totalCount }, choice, title }: TargetsProps) {
  const w = useWords(compareWords);
  const { address } = useHere();
  return (
    <>
      <ul class="compared" aria-label={title}>
        {nodes.map(({ target, positions }) => (
          <li key={target.slug}>
            <details>
              <summary>
                <span class="compared-name">{target.name}</span>
                {positions.map(({ side, count }, at) => (
                  <span key={at} class="compared-side">
                    <small>{actors[at]?.name}</small> <SideMark side={side} count={count > 0 ? count : undefined} />
                  </span>
                ))}
              </summary>
              <p>
                <EntityLink entity={target} />
              </p>
              <div class="side-by-side">
                {positions.map(({ side, stances, count }, at) => {
                  const actor = actors[at];
                  if (!actor) return null;
                  return (
                    <section key={actor.slug} aria-label={actor.name}>
                      <h3>
                        <EntityLink entity={actor} /> <SideMark side={side} />
                      </h3>
                      {stances.nodes.map((stance) => (
                        <Quote key={stance.id} stance={stance} without={['target']} />
                      ))}
                      {count > stances.nodes.length && (
                        <a href={href(address.language, `/entity/${target.slug}`, { by: actor.slug })}>
                          {w.more(count)}
                        </a>
                      )}
                    </section>
                  );
                })}
              </div>
            </details>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="more">
          <a class="button" href={changed(address, { shown: choice.shown + 24 })}>
            {w.more(totalCount)}
          </a>
        </p>
      )}
    </>
  );
}
