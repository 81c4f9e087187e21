import { positionTable, sideOf, type Side } from '../../graph/positions.ts';
import { heldByDay, type Held } from '../../graph/queries/positions.ts';
import { undated } from '../../graph/queries/keyset.ts';
import type { StanceConditions } from '../../graph/queries/stances.ts';
import type { Context } from '../context.ts';
import type { TimelinePointModel } from '../models.ts';
import { entityAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { EntityBy, InputMaybe, Period, Resolvers } from '../schema.generated.ts';
import { stancePage, type Anchors } from '../stance-page.ts';
import { positionConditions, sides, type PositionArguments } from './positions.ts';

interface TimelineArguments extends PositionArguments {
  readonly actor?: InputMaybe<EntityBy>;
  readonly target?: InputMaybe<EntityBy>;
  readonly by: Period;
}

/** Characters of a day that name its period. */
const lengths = { DAY: 10, MONTH: 7, YEAR: 4 } as const satisfies Record<Period, number>;

/** How the positions of an actor, on a target, or of the one on the other went, period by period; the undated last. */
export async function timeline(_: unknown, args: TimelineArguments, context: Context) {
  const [actor, target] = await Promise.all([
    args.actor ? entityAsked(args.actor, context) : null,
    args.target ? entityAsked(args.target, context) : null,
  ]);
  const conditions = positionConditions(args);
  const anchors: Anchors = { ...(actor && { holder: actor.id }), ...(target && { target: target.id }) };
  const rows = await heldBy(anchors, conditions, context);
  return {
    actor,
    target,
    position: actor && target && { ...positionTable(rows)(actor.id, target.id), conditions },
    points: pointsOf(rows, lengths[args.by]).map((point) => ({ ...point, anchors, conditions })),
  };
}

function heldBy({ holder, target }: Anchors, conditions: StanceConditions, context: Context): Promise<readonly Held[]> {
  const shared = { ...conditions };
  if (holder !== undefined) {
    return target === undefined
      ? context.held({ query: heldByDay('holder', conditions), key: { id: holder }, shared })
      : context.held({
          query: heldByDay('holder, targets', conditions),
          key: { id: holder },
          shared: { ...shared, targets: [target] },
        });
  }
  if (target === undefined) {
    throw refusal('BAD_USER_INPUT', 'neither an actor nor a target is named', 'Give actor, target or both.');
  }
  return context.held({ query: heldByDay('target', conditions), key: { id: target }, shared });
}

interface Point {
  readonly period: string | null;
  readonly side: Side;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
}

function pointsOf(rows: readonly Held[], length: number): Point[] {
  const periods = new Map<string, { for: number; against: number; neutral: number }>();
  for (const { dated, polarity, count } of rows) {
    const period = dated.slice(0, length);
    const tally = periods.get(period) ?? { for: 0, against: 0, neutral: 0 };
    tally[polarity === 1 ? 'for' : polarity === -1 ? 'against' : 'neutral'] += count;
    periods.set(period, tally);
  }
  return [...periods.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, tally]) => ({ period: period === undated ? null : period, side: sideOf(tally), ...tally }));
}

/** The days that a period spans, up to the last that counts. A month ends on its 31st, which sorts behind all its days. */
function within(period: string | null, { until }: StanceConditions): StanceConditions {
  if (period === null) return { undated: true };
  const rest = period.length - 4;
  const end = period + '-12-31'.slice(rest);
  return { since: period + '-01-01'.slice(rest), until: until !== undefined && until < end ? until : end };
}

export const timelineResolvers: Resolvers = {
  TimelinePoint: {
    side: ({ side }: TimelinePointModel) => sides[side],
    stances: ({ anchors, conditions, period }: TimelinePointModel, args, context) =>
      stancePage(anchors, args, context, { ...conditions, ...within(period, conditions) }),
  },
};
