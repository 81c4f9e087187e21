import { z } from 'zod';
import { knownEdges } from '../known.ts';
import { query } from './define.ts';

/*
 * Reading queries are asked for many things at once: `$keys` are maps with a number `key`, which every row gives back.
 */

const text = z.string().nullable();

const Entity = {
  key: z.int(),
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  nameRu: z.string(),
  aliases: z.array(z.string()),
  known: z.boolean(),
  form: text,
  opened: text,
  inForce: text,
  ended: text,
  source: text,
  gloss: text,
  family: text,
  valence: text,
};

const columns = Object.keys(Entity)
  .filter((column) => column !== 'key')
  .map((column) => `e.${column} AS ${column}`)
  .join(', ');

export const entitiesById = query(
  'entitiesById',
  `UNWIND $keys AS key MATCH (e:Entity {id: key.id}) RETURN key.key AS key, ${columns} ORDER BY key`,
  Entity,
);
export type EntityNode = z.infer<typeof entitiesById.row>;

/** Entities one of whose names is exactly this, prepared by `searchable`. */
export const entitiesByName = query(
  'entitiesByName',
  `UNWIND $keys AS key
   MATCH (e:Entity) WHERE (' | ' + e.search + ' | ') CONTAINS (' | ' + key.name + ' | ')
   RETURN key.key AS key, e.id AS id, e.known AS known ORDER BY key, known DESC, id`,
  { key: z.int(), id: z.string(), known: z.boolean() },
);

/** What edges of the knowledge lead to and from an entity, memberships that ended left out: all kinds at once, since a page of an entity asks for several. */
export const relatedEntities = query(
  'relatedEntities',
  `UNWIND $keys AS key
   MATCH (e:Entity {id: key.id})-[r:${knownEdges.join('|')}]->(o:Entity) WHERE r.to IS NULL
   RETURN key.key AS key, type(r) AS edge, true AS outgoing, o.id AS id ORDER BY key, edge, id
   UNION ALL
   UNWIND $keys AS key
   MATCH (e:Entity {id: key.id})<-[r:${knownEdges.join('|')}]-(o:Entity) WHERE r.to IS NULL
   RETURN key.key AS key, type(r) AS edge, false AS outgoing, o.id AS id ORDER BY key, edge, id`,
  { key: z.int(), edge: z.enum(knownEdges), outgoing: z.boolean(), id: z.string() },
);
