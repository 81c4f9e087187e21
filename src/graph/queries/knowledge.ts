import { z } from 'zod';
import { knownEdges, type KnownEdge } from '../known.ts';
import type { Statement } from '../store.ts';
import { query, statement } from './define.ts';

/** The hash of the knowledge that was written, if any was. */
export const knowledgeHash = query('knowledgeHash', "MATCH (m:Mark {id: 'knowledge'}) RETURN m.hash AS hash", {
  hash: z.string(),
});

export const markKnowledge = statement(
  'markKnowledge',
  "MERGE (m:Mark {id: 'knowledge'}) SET m.name = 'knowledge', m.hash = $hash",
);

/** Facts a row no longer has are removed: a null in `SET +=` does that. */
export const mergeKnown = statement(
  'mergeKnown',
  'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e += row, e.known = true',
);

export const forgetKnown = statement(
  'forgetKnown',
  'MATCH (e:Entity {known: true}) WHERE NOT e.id IN $ids SET e.known = false',
);
export const forgotten = query('forgotten', 'MATCH (e:Entity {known: false}) RETURN e.id AS id ORDER BY id', {
  id: z.string(),
});

export const deleteKnownEdges: readonly Statement[] = knownEdges.map((edge) =>
  statement(`delete${edge}`, `MATCH (:Entity)-[r:${edge}]->(:Entity) DELETE r`),
);

export const createKnownEdges = (edge: KnownEdge): Statement =>
  statement(
    `create${edge}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[:${edge}]->(b)`,
  );
