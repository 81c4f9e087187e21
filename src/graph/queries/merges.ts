import { z } from 'zod';
import { knownEdges } from '../known.ts';
import { labelOf } from '../labels.ts';
import type { Statement } from '../store.ts';
import { query, statement } from './define.ts';

/*
 * An entity that was merged into another is a node that is no :Entity any more, so that no question finds it; its own
 * edges stay as they are, and copies of them, marked `merged`, lead to and from the other. What was merged comes apart
 * again by deleting the copies.
 */

const Merge = {
  key: z.int(),
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  nameRu: z.string(),
  into: z.string(),
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
};
const columns = `m.id AS id, m.nameZh AS nameZh, m.nameEn AS nameEn, m.nameRu AS nameRu, e.id AS into,
  r.by AS by, r.at AS at, r.note AS note`;

export const mergesById = query(
  'mergesById',
  `UNWIND $keys AS key MATCH (m:Merged {id: key.id})-[r:MERGED_INTO]->(e) RETURN key.key AS key, ${columns} ORDER BY key`,
  Merge,
);
export type MergeNode = z.infer<typeof mergesById.row>;

/** Every merge, in the order of time. */
export const merges = query(
  'merges',
  `MATCH (m:Merged)-[r:MERGED_INTO]->(e) RETURN 0 AS key, ${columns} ORDER BY at, id`,
  Merge,
);

/** Which of these are merged into another. */
export const mergedAmong = query('mergedAmong', 'UNWIND $ids AS id MATCH (m:Merged {id: id}) RETURN id ORDER BY id', {
  id: z.string(),
});

/** Merged entities one of whose names is exactly this, prepared by `searchable`. */
export const mergedByName = query(
  'mergedByName',
  `UNWIND $keys AS key MATCH (m:Merged) WHERE (' | ' + m.search + ' | ') CONTAINS (' | ' + key.name + ' | ')
   RETURN key.key AS key, m.id AS id ORDER BY key, id`,
  { key: z.int(), id: z.string() },
);

/** Labels cannot be parameters. What is counted of an entity is counted anew when it is shown again for good. */
export const hideEntity = (id: string): Statement =>
  statement(
    'hideEntity',
    `MATCH (e:Entity {id: $id})-[:MERGED_INTO]->() REMOVE e:Entity:${labelOf(id)}, e.speaks, e.firstNamed SET e:Merged`,
  );
export const showEntity = (id: string): Statement =>
  statement('showEntity', `MATCH (e:Merged {id: $id}) REMOVE e:Merged SET e:Entity:${labelOf(id)}`);

/** Before the first is hidden: both are entities still. */
export const createMerge = statement(
  'createMerge',
  `MATCH (a:Entity {id: $id}) MATCH (b:Entity {id: $into})
   CREATE (a)-[:MERGED_INTO {by: $by, at: $at, note: $note}]->(b)`,
);
export const deleteMerge = statement('deleteMerge', 'MATCH (:Merged {id: $id})-[r:MERGED_INTO]->() DELETE r');

export const deleteCopies = statement(
  'deleteCopies',
  'UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-() WHERE r.merged = true WITH DISTINCT r DELETE r',
);

/** Direct edges are counted anew for the entity that another was merged into. */
export const deleteDirectEdges = statement(
  'deleteDirectEdges',
  'MATCH (m:Merged {id: $id})-[r:SUPPORTS|OPPOSES]-() DELETE r',
);

/** Copies the edges of `$id` to `$into`, but for those that it has already. */
export const copyEdges: readonly Statement[] = [
  statement(
    'copyMENTIONS',
    `MATCH (m:Merged {id: $id})<-[r:MENTIONS]-(x) MATCH (e:Entity {id: $into})
     WHERE NOT EXISTS { (x)-[q:MENTIONS]->(e) WHERE q.start = r.start AND q.end = r.end }
     CREATE (x)-[:MENTIONS {start: r.start, end: r.end, text: r.text, how: r.how, rule: r.rule, merged: true}]->(e)`,
  ),
  ...['HELD_BY', 'ON', 'TOWARD', 'ISSUED_BY', ...knownEdges].map((edge) =>
    statement(
      `copy${edge}`,
      `MATCH (m:Merged {id: $id})<-[:${edge}]-(x) MATCH (e:Entity {id: $into})
       WHERE x.id <> $into AND NOT EXISTS { (x)-[:${edge}]->(e) } CREATE (x)-[:${edge} {merged: true}]->(e)`,
    ),
  ),
  ...knownEdges.map((edge) =>
    statement(
      `copyOut${edge}`,
      `MATCH (m:Merged {id: $id})-[:${edge}]->(x) MATCH (e:Entity {id: $into})
       WHERE x.id <> $into AND NOT EXISTS { (e)-[:${edge}]->(x) } CREATE (e)-[:${edge} {merged: true}]->(x)`,
    ),
  ),
];
