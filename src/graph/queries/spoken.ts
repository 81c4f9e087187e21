import { z } from 'zod';
import { query, statement } from './define.ts';

/*
 * What is kept in step with the texts in the same transaction, so that questions need not go through every sentence:
 * (document)-[:REFERS_TO {count, first}]->(entity), from its mentions; `speaks` of who holds a position or issued a
 * document; `firstNamed`, the day of the first dated document that refers to an entity.
 */

export const createReferences = statement(
  'createReferences',
  `UNWIND $rows AS row MATCH (d:Document {id: row.source}) MATCH (e:Entity {id: row.target})
   CREATE (d)-[:REFERS_TO {count: row.count, first: row.first}]->(e)`,
);

/** What one document adds: its day for what it names, and who speaks in it. */
export const markSpoken = statement(
  'markSpoken',
  `UNWIND $rows AS row MATCH (e:Entity {id: row.id})
   SET e.speaks = CASE WHEN row.speaks THEN true ELSE e.speaks END,
     e.firstNamed = CASE WHEN row.named IS NULL THEN e.firstNamed
       WHEN e.firstNamed IS NULL OR row.named < e.firstNamed THEN row.named ELSE e.firstNamed END`,
);

/** Whom a document names, and who speaks in it. */
export const spokenOfIn = query(
  'spokenOfIn',
  `MATCH (d:Document {id: $id})-[:REFERS_TO|ISSUED_BY]->(e:Entity) RETURN DISTINCT e.id AS id
   UNION
   MATCH (st:Stance {document: $id})-[:HELD_BY]->(e:Entity) RETURN DISTINCT e.id AS id`,
  { id: z.string() },
);

/** Takes the locks of entities, so that what is counted next stays true until it is written. */
export const lockEntities = statement('lockEntities', 'UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e:Entity');

/** Counts `speaks` and `firstNamed` anew. */
export const recountSpoken = statement(
  'recountSpoken',
  `UNWIND $ids AS id MATCH (e:Entity {id: id})
   OPTIONAL MATCH (e)<-[:REFERS_TO]-(d:Document)
   WITH e, min(d.date) AS first
   SET e.firstNamed = first, e.speaks = CASE
     WHEN EXISTS { (e)<-[:HELD_BY]-(:Stance) } OR EXISTS { (e)<-[:ISSUED_BY]-(:Document) } THEN true ELSE null END`,
);

export const lockDocuments = statement('lockDocuments', 'UNWIND $ids AS id MATCH (d:Document {id: id}) SET d:Document');

/** All references of these documents, from their mentions; those that are there are deleted before. */
export const deleteReferences = statement(
  'deleteReferences',
  'UNWIND $ids AS id MATCH (d:Document {id: id})-[r:REFERS_TO]->() DELETE r',
);
export const recountReferences = statement(
  'recountReferences',
  `UNWIND $ids AS id MATCH (d:Document {id: id})-[:CONTAINS]->(:Sentence)-[m:MENTIONS]->(e)
   WITH d, e, count(m) AS count, min(m.start) AS first
   CREATE (d)-[:REFERS_TO {count: count, first: first}]->(e)`,
);

/** All references to these entities, from their mentions; those that are there are deleted before. */
export const deleteReferencesTo = statement(
  'deleteReferencesTo',
  'UNWIND $ids AS id MATCH (e:Entity {id: id})<-[r:REFERS_TO]-(:Document) DELETE r',
);
export const recountReferencesTo = statement(
  'recountReferencesTo',
  `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(:Sentence)<-[:CONTAINS]-(d:Document)
   WITH d, e, count(m) AS count, min(m.start) AS first
   CREATE (d)-[:REFERS_TO {count: count, first: first}]->(e)`,
);

export const documentIds = query('documentIds', 'MATCH (d:Document) RETURN d.id AS id ORDER BY id', { id: z.string() });
export const entityIds = query('entityIds', 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id', { id: z.string() });
