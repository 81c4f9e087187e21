import { z } from 'zod';
import type { EntityLabel } from '../labels.ts';
import { knownEdges } from '../known.ts';
import type { Query } from '../store.ts';
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

/** What edges of the knowledge lead to and from an entity: all kinds at once, since a page of an entity asks for several. */
export const relatedEntities = query(
  'relatedEntities',
  `UNWIND $keys AS key
   MATCH (e:Entity {id: key.id})-[r:${knownEdges.join('|')}]->(o:Entity)
   RETURN key.key AS key, type(r) AS edge, true AS outgoing, o.id AS id ORDER BY key, edge, id
   UNION ALL
   UNWIND $keys AS key
   MATCH (e:Entity {id: key.id})<-[r:${knownEdges.join('|')}]-(o:Entity)
   RETURN key.key AS key, type(r) AS edge, false AS outgoing, o.id AS id ORDER BY key, edge, id`,
  { key: z.int(), edge: z.enum(knownEdges), outgoing: z.boolean(), id: z.string() },
);

export interface EntityConditions {
  /** Prepared by `searchable`. */
  readonly name?: string;
  readonly mentioned?: boolean;
}

const EntityId = { key: z.int(), id: z.string() };
const Total = { key: z.int(), total: z.int() };

/** A page of the entities of a kind and how many there are, in the order of their ids. */
export function entityList(label: EntityLabel, { name, mentioned }: EntityConditions, after: boolean) {
  const spoken = 'EXISTS { (e)<-[:MENTIONS]-(:Sentence) } OR EXISTS { (e)<-[:ON|HELD_BY|TOWARD]-(:Stance) }';
  const conditions = [
    ...(name === undefined ? [] : ['e.search CONTAINS key.name']),
    ...(mentioned === undefined ? [] : [mentioned ? `(${spoken})` : `NOT (${spoken})`]),
  ];
  const where = (all: readonly string[]): string => (all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`);
  const page: Query<z.infer<z.ZodObject<typeof EntityId>>> = query(
    'entityPage',
    `UNWIND $keys AS key
     CALL (key) { MATCH (e:Entity:${label}) ${where(after ? [...conditions, 'e.id > key.a0'] : conditions)}
       RETURN e.id AS id ORDER BY id LIMIT $n }
     RETURN key.key AS key, id ORDER BY key, id`,
    EntityId,
  );
  const count: Query<z.infer<z.ZodObject<typeof Total>>> = query(
    'entityCount',
    `UNWIND $keys AS key
     CALL (key) { MATCH (e:Entity:${label}) ${where(conditions)} RETURN count(e) AS total }
     RETURN key.key AS key, total ORDER BY key`,
    Total,
  );
  return { page, count };
}
