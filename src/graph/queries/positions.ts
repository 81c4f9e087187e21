import { z } from 'zod';
import { query } from './define.ts';
import { undated } from './keyset.ts';

/** What of a position counts: up to a day, and from a confidence on. */
export interface PositionConditions {
  readonly until?: string;
  readonly minConfidence?: number;
}

/** Where the store starts: at each holder (with the targets of all of them, or any) or at each target. */
export type PositionAnchor = 'holder' | 'holder, targets' | 'target';

const Held = {
  key: z.int(),
  actor: z.string(),
  target: z.string(),
  /** The day, or what stands for none. */
  dated: z.string(),
  polarity: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  count: z.int(),
};

/** How many positions each actor took on each target, each way, on each day. */
export function heldByDay(anchor: PositionAnchor, { until, minConfidence }: PositionConditions) {
  const conditions = [
    ...(anchor === 'holder, targets' ? ['t.id IN $targets'] : []),
    ...(until === undefined ? [] : ['st.date <= $until']),
    ...(minConfidence === undefined ? [] : ['st.confidence >= $minConfidence']),
  ];
  const match =
    anchor === 'target'
      ? '(t:Entity {id: key.id})<-[:ON]-(st:Stance)-[:HELD_BY]->(h:Entity)'
      : '(h:Entity {id: key.id})<-[:HELD_BY]-(st:Stance)-[:ON]->(t:Entity)';
  return query(
    `heldByDay of ${anchor}`,
    `UNWIND $keys AS key MATCH ${match} ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
     RETURN key.key AS key, h.id AS actor, t.id AS target, coalesce(st.date, '${undated}') AS dated,
       st.polarity AS polarity, count(st) AS count
     ORDER BY key, actor, target, dated, polarity`,
    Held,
  );
}
export type Held = z.infer<z.ZodObject<typeof Held>>;

/** Everybody who holds a position or issued a document. */
export const speakers = query('speakers', 'MATCH (a:Entity {speaks: true}) RETURN a.id AS id ORDER BY id', {
  id: z.string(),
});

const Chief = { id: z.string(), count: z.int() };

/** Who takes the most positions: among all actors, or on `$targets` only. */
export const chiefActors = chief('a', 't', 'targets');
/** What the most positions are taken on: by anybody, or by `$holders` only. */
export const chiefTargets = chief('t', 'a', 'holders');

function chief(of: 'a' | 't', by: 'a' | 't', list: string) {
  const text = (where: string) =>
    `MATCH (a:Entity)-[r:SUPPORTS|OPPOSES]->(t:Entity) ${where}
     RETURN ${of}.id AS id, sum(r.count) AS count ORDER BY count DESC, id LIMIT $n`;
  return {
    all: query(`chief ${of}`, text(''), Chief),
    among: query(`chief ${of} among ${list}`, text(`WHERE ${by}.id IN $${list}`), Chief),
  };
}
