import { z } from 'zod';
import { query, statement } from './define.ts';
import type { Query, Statement } from '../store.ts';

/*
 * The direct edges (actor)-[:SUPPORTS|OPPOSES]->(target), kept in step with the stances in the same transaction.
 * Adding is done by the difference, so that a load costs the same however large the graph is; after a removal the
 * pairs it touched are counted anew.
 */

export const derivedEdges = { SUPPORTS: 1, OPPOSES: -1 } as const;
export type DerivedEdge = keyof typeof derivedEdges;

/** Makes the edges and takes their locks, so that two writers cannot both read the old count. */
const lock = (edge: DerivedEdge): Statement =>
  statement(
    `lock${edge}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.actor}) MATCH (t:Entity {id: row.target})
     MERGE (a)-[r:${edge}]->(t) ON CREATE SET r.count = 0 SET r.touched = true`,
  );

const add = (edge: DerivedEdge): Statement =>
  statement(
    `add${edge}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.actor})-[r:${edge}]->(t:Entity {id: row.target})
     SET r.count = r.count + row.count,
       r.first = CASE WHEN r.first IS NULL OR row.first < r.first THEN coalesce(row.first, r.first) ELSE r.first END,
       r.last = CASE WHEN r.last IS NULL OR row.last > r.last THEN coalesce(row.last, r.last) ELSE r.last END
     REMOVE r.touched`,
  );

const replace = (edge: DerivedEdge): Statement =>
  statement(
    `replace${edge}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.actor})-[r:${edge}]->(t:Entity {id: row.target})
     SET r.count = row.count, r.first = row.first, r.last = row.last
     REMOVE r.touched`,
  );

const drop = (edge: DerivedEdge): Statement =>
  statement(
    `drop${edge}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.actor})-[r:${edge}]->(t:Entity {id: row.target}) WHERE r.count = 0 DELETE r`,
  );

/** What the stances say of these pairs now. */
const counted = (edge: DerivedEdge): Query<z.infer<typeof Counted>> =>
  query(
    `counted${edge}`,
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.actor})<-[:HELD_BY]-(st:Stance {polarity: ${derivedEdges[edge]}})-[:ON]->(t:Entity {id: row.target})
     RETURN row.actor AS actor, row.target AS target, count(st) AS count, min(st.date) AS first, max(st.date) AS last
     ORDER BY actor, target`,
    Counted.shape,
  );

const Counted = z.object({
  actor: z.string(),
  target: z.string(),
  count: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});

export const derived = {
  SUPPORTS: statements('SUPPORTS'),
  OPPOSES: statements('OPPOSES'),
} as const;

function statements(edge: DerivedEdge) {
  return { lock: lock(edge), add: add(edge), replace: replace(edge), drop: drop(edge), counted: counted(edge) };
}

const Pair = z.object({ polarity: z.int(), actor: z.string(), target: z.string() });
export type PairRow = z.infer<typeof Pair>;
const pair = 'RETURN DISTINCT st.polarity AS polarity, a.id AS actor, t.id AS target';

/** The pairs of actor and target whose direct edges rest on this document. */
export const pairsOf = query(
  'pairsOf',
  `MATCH (a:Entity)<-[:HELD_BY]-(st:Stance {document: $id})-[:ON]->(t:Entity) WHERE st.polarity <> 0
   ${pair} ORDER BY polarity, actor, target`,
  Pair.shape,
);
export const pairsOfStance = query(
  'pairsOfStance',
  `MATCH (a:Entity)<-[:HELD_BY]-(st:Stance {id: $id})-[:ON]->(t:Entity) WHERE st.polarity <> 0
   ${pair} ORDER BY polarity, actor, target`,
  Pair.shape,
);
/** The pairs that rest on stances which these entities hold or are the target of. */
export const pairsTouching = query(
  'pairsTouching',
  `UNWIND $ids AS id MATCH (a:Entity {id: id})<-[:HELD_BY]-(st:Stance)-[:ON]->(t:Entity) WHERE st.polarity <> 0
   ${pair}
   UNION
   UNWIND $ids AS id MATCH (t:Entity {id: id})<-[:ON]-(st:Stance)-[:HELD_BY]->(a:Entity) WHERE st.polarity <> 0
   ${pair}`,
  Pair.shape,
);
