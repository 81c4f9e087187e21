import { z } from 'zod';
import { actEdges, type ActEdge } from '../../status/acts.ts';
import type { Statement } from '../store.ts';
import { query, statement } from './define.ts';

/** The hash of the status that was written, if any was. */
export const statusHash = query('statusHash', "MATCH (m:Mark {id: 'status'}) RETURN m.hash AS hash", {
  hash: z.string(),
});

export const markStatus = statement(
  'markStatus',
  "MERGE (m:Mark {id: 'status'}) SET m.name = 'status', m.hash = $hash",
);

export const deleteStatus: readonly Statement[] = [
  ...actEdges.map((edge) => statement(`delete${edge}`, `MATCH (:Entity)-[r:${edge}]->(:Entity) DELETE r`)),
  statement('closeTreaties', 'MATCH (t:Entity:Treaty) WHERE t.openToAll = true REMOVE t.openToAll'),
  statement('deleteRollCalls', 'MATCH (c:RollCall) DETACH DELETE c'),
];

/** Treaties that any State may join. */
export const openTreaties = statement(
  'openTreaties',
  'UNWIND $ids AS id MATCH (t:Entity {id: id}) SET t.openToAll = true',
);

/** What is known of a body's members goes before the bare list of the knowledge. */
export const deleteMembers = statement(
  'deleteMembers',
  'UNWIND $ids AS id MATCH (:Entity)-[r:MEMBER_OF]->(b:Entity {id: id}) DELETE r',
);

export const createMembers = statement(
  'createMembers',
  `UNWIND $rows AS row MATCH (m:Entity {id: row.member}) MATCH (b:Entity {id: row.body})
   CREATE (m)-[r:MEMBER_OF]->(b) SET r += row.facts`,
);

export const createActs = (edge: ActEdge): Statement =>
  statement(
    `create${edge}`,
    `UNWIND $rows AS row MATCH (s:Entity {id: row.state}) MATCH (t:Entity {id: row.treaty})
     CREATE (s)-[r:${edge}]->(t) SET r += row.facts`,
  );

export const createRollCalls = statement(
  'createRollCalls',
  'UNWIND $rows AS row CREATE (c:RollCall {id: row.id, name: row.name}) SET c += row',
);

export const createConcerns = statement(
  'createConcerns',
  `UNWIND $rows AS row MATCH (c:RollCall {id: row.rollCall}) MATCH (e:Entity {id: row.target})
   CREATE (c)-[:CONCERNS {side: row.side, direct: row.direct, rule: row.rule}]->(e)`,
);
