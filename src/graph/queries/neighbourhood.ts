import { z } from 'zod';
import { knownEdges } from '../known.ts';
import { query } from './define.ts';

/** The edges between entities: counted positions, and what the knowledge says. */
export const entityEdges = ['SUPPORTS', 'OPPOSES', ...knownEdges] as const;
/** The edges from a document to entities. */
export const documentEdges = ['REFERS_TO', 'ISSUED_BY'] as const;
export type EdgeKind = (typeof entityEdges)[number] | (typeof documentEdges)[number];

export const betweenEntities = entityEdges.join('|');
const fromDocuments = documentEdges.join('|');

const Near = { id: z.string(), weight: z.number() };

/** Entities that edges tie to `$ids` and that are not among `$shown`, those with the most positions first. */
export const entitiesAround = query(
  'entitiesAround',
  `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${betweenEntities}]-(o:Entity) WHERE NOT o.id IN $shown
   RETURN o.id AS id, sum(coalesce(r.count, 1)) AS weight ORDER BY weight DESC, id`,
  Near,
);
/** Entities that a document names, those it names most first. */
export const entitiesIn = query(
  'entitiesIn',
  `MATCH (d:Document {id: $id})-[r:${fromDocuments}]->(o:Entity)
   RETURN o.id AS id, sum(coalesce(r.count, 1)) AS weight ORDER BY weight DESC, id`,
  Near,
);
/** The `$n` documents that name an entity most. */
export const documentsAround = query(
  'documentsAround',
  `MATCH (e:Entity {id: $id})<-[r:${fromDocuments}]-(d:Document)
   RETURN d.id AS id, sum(coalesce(r.count, 1)) AS weight ORDER BY weight DESC, id LIMIT $n`,
  Near,
);
export const documentsAroundCount = query(
  'documentsAroundCount',
  `MATCH (e:Entity {id: $id})<-[r:${fromDocuments}]-(d:Document) RETURN count(DISTINCT d.id) AS total`,
  { total: z.int() },
);

/** How many entities edges tie each of `$ids` to. */
export const degrees = query(
  'degrees',
  `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${betweenEntities}]-(o:Entity) WHERE o.id <> id
   RETURN id, count(DISTINCT o.id) AS degree ORDER BY id`,
  { id: z.string(), degree: z.int() },
);

const Edge = {
  source: z.string(),
  target: z.string(),
  kind: z.enum([...entityEdges, ...documentEdges]),
  count: z.int().nullable(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};
export type GraphEdge = z.infer<z.ZodObject<typeof Edge>>;
const columns = 'a.id AS source, b.id AS target, type(r) AS kind, r.count AS count, r.first AS first, r.last AS last';

/** All edges between these entities. */
export const edgesAmong = query(
  'edgesAmong',
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${betweenEntities}]->(b:Entity) WHERE b.id IN $ids
   RETURN ${columns} ORDER BY source, target, kind`,
  Edge,
);
/** All edges from these documents to these entities. */
export const edgesFromDocuments = query(
  'edgesFromDocuments',
  `UNWIND $documents AS id MATCH (a:Document {id: id})-[r:${fromDocuments}]->(b:Entity) WHERE b.id IN $ids
   RETURN a.id AS source, b.id AS target, type(r) AS kind, r.count AS count, null AS first, null AS last
   ORDER BY source, target, kind`,
  Edge,
);
/** All edges between each of these entities and `$id`, in either direction. */
export const edgesWith = query(
  'edgesWith',
  `MATCH (a:Entity {id: $id})-[r:${betweenEntities}]->(b:Entity) WHERE b.id IN $ids
   RETURN ${columns} ORDER BY source, target, kind
   UNION ALL
   MATCH (b:Entity {id: $id})<-[r:${betweenEntities}]-(a:Entity) WHERE a.id IN $ids AND a.id <> $id
   RETURN ${columns} ORDER BY source, target, kind`,
  Edge,
);
/** Entities that edges tie both to `$a` and to `$b`. */
export const entitiesBetween = query(
  'entitiesBetween',
  `MATCH (a:Entity {id: $a})-[r1:${betweenEntities}]-(m:Entity)-[r2:${betweenEntities}]-(b:Entity {id: $b})
   WHERE m.id <> $a AND m.id <> $b
   RETURN m.id AS id, sum(coalesce(r1.count, 1) + coalesce(r2.count, 1)) AS weight ORDER BY weight DESC, id`,
  Near,
);
