import { changed, href } from '../../address.ts';
import { Quotes } from '../../evidence/quotes.tsx';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import type { Choice } from './choice.ts';
import { Filters } from './filters.tsx';
import { Lanes } from './lanes.tsx';
import type { TimelineData } from './load.ts';
import { timelineWords } from './words.ts';

interface TimelinePageProps {
  readonly data: TimelineData;
  readonly choice: Choice;
}

export function TimelinePage({ data, choice }: TimelinePageProps) {
  const w = useWords(timelineWords);
  const { address } = useHere();
  const { target, lanes, left, quotes, refusal } = data;
  const [actorSlug, period = ''] = choice.open?.split('~') ?? [];
  const actor = lanes.find((lane) => lane.actor.slug === actorSlug)?.actor;
  return (
    <>
      <h1>{target ? w.titleOf(target.name) : w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Filters data={data} choice={choice} />
      {refusal && (
        <Notice kind="alert" what={refusal.message}>
          <p>{refusal.remedy}</p>
        </Notice>
      )}
      {!refusal && lanes.length === 0 && (
        <Notice kind="quiet" what={w.none}>
          <p>{w.noneRemedy}</p>
        </Notice>
      )}
      {target && lanes.length > 0 && <Lanes target={target} lanes={lanes} choice={choice} />}
      {actor && quotes && (
        <section class="opened-point" aria-labelledby="point">
          <div class="opened-head">
            <h2 id="point">{w.opened(actor.name, period)}</h2>
            <a class="button" href={changed(address, { point: null })}>
              {w.close}
            </a>
          </div>
          <Quotes
            stances={quotes}
            without={['target']}
            more={href(address.language, `/entity/${target?.slug ?? ''}`, { by: actor.slug, shown: 100 })}
            moreSays={() => w.whole}
          />
        </section>
      )}
      {target && (
        <p>
          {left > 0 && <small>{w.left(left)} </small>}
          <a href={href(address.language, `/entity/${target.slug}`)}>{w.whole}</a>
        </p>
      )}
    </>
  );
}
