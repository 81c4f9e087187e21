import { changed, href } from '../../address.ts';
import { EntityLink } from '../../evidence/entity.tsx';
import type { EntityNameFragment } from '../../evidence/evidence.generated.ts';
import { SideMark } from '../../evidence/side.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { axisOf, undated } from './axis.ts';
import type { Choice } from './choice.ts';
import type { Lane, Point } from './load.ts';
import { timelineWords } from './words.ts';

interface LanesProps {
  readonly target: EntityNameFragment;
  readonly lanes: readonly Lane[];
  readonly choice: Choice;
}

/** A line for each actor, a column for each year, month or day in which something was said. */
export function Lanes({ target, lanes, choice }: LanesProps) {
  const w = useWords(timelineWords);
  const { columns, cut } = axisOf(lanes, choice.by);
  return (
    <>
      {cut && <p>{w.cut(columns.length)}</p>}
      <div class="lanes-frame" role="region" aria-label={w.caption(target.name)} tabIndex={0}>
        <table class="lanes">
          <caption class="unseen">{w.caption(target.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.actor}</th>
              {columns.map((period) => (
                <th key={period} scope="col">
                  {period === undated ? w.undated : period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ actor, points }) => (
              <tr key={actor.slug}>
                <th scope="row">
                  <EntityLink entity={actor} />
                </th>
                {columns.map((period) => (
                  <td key={period}>
                    <PointOf
                      target={target}
                      actor={actor}
                      period={period}
                      point={points.find((point) => (point.period ?? undated) === period)}
                      choice={choice}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface PointProps {
  readonly target: EntityNameFragment;
  readonly actor: EntityNameFragment;
  readonly period: string;
  readonly point: Point | undefined;
  readonly choice: Choice;
}

function PointOf({ target, actor, period, point, choice }: PointProps) {
  const w = useWords(timelineWords);
  const e = useWords(evidenceWords);
  const { address } = useHere();
  if (!point) return null;
  const { side, for: pro, against, neutral } = point;
  const told = side === 'BOTH' ? `${pro}:${against}` : String(pro + against + neutral);
  const mark = <SideMark side={side} count={told} />;
  // Points are told by their days; what has none is among the rest on the target's page.
  if (period === undated) {
    return (
      <a
        class={`point at-${side.toLowerCase()}`}
        href={href(address.language, `/entity/${target.slug}`, { by: actor.slug, shown: 100 })}
        aria-label={w.cell(actor.name, w.undated, `${e.sides[side]} ${told}`)}
      >
        {mark}
      </a>
    );
  }
  const key = `${actor.slug}~${period}`;
  const open = choice.open === key;
  return (
    <a
      class={`point at-${side.toLowerCase()}`}
      href={changed(address, { point: open ? null : key })}
      aria-label={w.cell(actor.name, period, `${e.sides[side]} ${told}`)}
      aria-expanded={open}
    >
      {mark}
    </a>
  );
}
