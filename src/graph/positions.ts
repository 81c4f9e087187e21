import type { Held } from './queries/positions.ts';
import { undated } from './queries/keyset.ts';

/** Where an actor stands on a target. Silent is who said nothing on it: that is not neutral. */
export type Side = 'for' | 'against' | 'both' | 'neutral' | 'silent';

/** A stretch of days on which an actor's positions on a target point the same way. */
export interface Phase {
  readonly side: Side;
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** All positions of one actor on one target. */
export interface Position {
  readonly actor: string;
  readonly target: string;
  readonly side: Side;
  readonly count: number;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
  /** The days of the first and the last dated one. */
  readonly first: string | null;
  readonly last: string | null;
  readonly phases: readonly Phase[];
}

interface Tally {
  for: number;
  against: number;
  neutral: number;
}

/** Positions counted by day, in the order of days, as one position for each actor and target. */
export function positionsFrom(rows: readonly Held[]): Position[] {
  const pairs = new Map<string, { actor: string; target: string; days: Map<string, Tally> }>();
  for (const { actor, target, dated, polarity, count } of rows) {
    const pair = entry(pairs, `${actor} ${target}`, () => ({ actor, target, days: new Map<string, Tally>() }));
    entry(pair.days, dated, nothing)[polarity === 1 ? 'for' : polarity === -1 ? 'against' : 'neutral'] += count;
  }
  return [...pairs.values()].map(({ actor, target, days }) => {
    const sum = nothing();
    for (const day of days.values()) for (const way of ways) sum[way] += day[way];
    const dates = [...days.keys()].filter((day) => day !== undated);
    return {
      actor,
      target,
      side: sideOf(sum),
      count: sum.for + sum.against + sum.neutral,
      ...sum,
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
      phases: phasesOf(days),
    };
  });
}

/** The position of an actor that has none. */
export const silence = (actor: string, target: string): Position => ({
  actor,
  target,
  side: 'silent',
  count: 0,
  ...nothing(),
  first: null,
  last: null,
  phases: [],
});

/** Positions by actor and target: who holds none is silent. */
export function positionTable(rows: readonly Held[]): (actor: string, target: string) => Position {
  const table = new Map(positionsFrom(rows).map((position) => [`${position.actor} ${position.target}`, position]));
  return (actor, target) => table.get(`${actor} ${target}`) ?? silence(actor, target);
}

/** Which way positions point that were counted together. */
export function sideOf(tally: Readonly<Tally>): Side {
  if (tally.for > 0) return tally.against > 0 ? 'both' : 'for';
  if (tally.against > 0) return 'against';
  return tally.neutral > 0 ? 'neutral' : 'silent';
}

/** Days on which the same side was taken, one after another, are one phase; the undated are in none. */
function phasesOf(days: ReadonlyMap<string, Tally>): Phase[] {
  const phases: Phase[] = [];
  for (const [day, tally] of days) {
    if (day === undated) continue;
    const side = sideOf(tally);
    const count = tally.for + tally.against + tally.neutral;
    const before = phases.at(-1);
    if (before?.side === side) phases[phases.length - 1] = { ...before, last: day, count: before.count + count };
    else phases.push({ side, first: day, last: day, count });
  }
  return phases;
}

const ways = ['for', 'against', 'neutral'] as const;
const nothing = (): Tally => ({ for: 0, against: 0, neutral: 0 });

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
