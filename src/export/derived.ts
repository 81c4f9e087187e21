import { derivedEdges } from '../graph/queries/derived.ts';
import type { Batch, Edge, End } from './graph.ts';
import { stancesOf } from './stances.ts';

/** Counts all mentions of a document: of no use where only some of its sentences are selected. */
export const countsDocument = (type: string): boolean => type === 'REFERS_TO';

export const isDerived = (type: string): boolean => Object.hasOwn(derivedEdges, type);

/** Counts the direct edges between actors and targets from the positions that it is given. */
export function countDerived(): { add(batch: Batch): void; edges(): Edge[] } {
  const pairs = new Map<string, { type: string; source: End; target: End; count: number; days: string[] }>();
  return {
    add: (batch) => {
      for (const { holders, target, polarity, date } of stancesOf(batch)) {
        const type = Object.entries(derivedEdges).find(([, sign]) => sign === polarity)?.[0];
        if (type === undefined) continue;
        for (const source of holders) {
          const key = `${type} ${source.id} ${target.id}`;
          const pair = pairs.get(key) ?? { type, source, target, count: 0, days: [] };
          const days = [...pair.days, ...(date === null ? [] : [date])].sort();
          pairs.set(key, { ...pair, count: pair.count + 1, days: [...days.slice(0, 1), ...days.slice(1).slice(-1)] });
        }
      }
    },
    edges: () =>
      [...pairs.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { type, source, target, count, days }]) => ({
          type,
          source,
          target,
          properties: { count, first: days[0] ?? null, last: days.at(-1) ?? null },
        })),
  };
}
