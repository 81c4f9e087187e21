import { z } from 'zod';
import type { EntityLabel } from '../labels.ts';
import type { Statement } from '../store.ts';
import { query, statement } from './define.ts';

/*
 * What loading and removing a document runs, nodes first and edges afterwards: each statement is anchored at nodes that an
 * index finds. No statement may set one node or edge twice: an engine may read its properties only once for all rows.
 */

export const readingOf = query('readingOf', 'MATCH (d:Document {id: $id}) RETURN d.reading AS reading', {
  reading: z.string(),
});

/** What a document was read with. */
export const readWith = query('readWith', 'MATCH (d:Document {id: $id}) RETURN d.knowledge AS knowledge', {
  knowledge: z.string(),
});

export const createDocument = statement(
  'createDocument',
  'UNWIND $rows AS row CREATE (d:Document {id: row.id, name: row.name}) SET d += row',
);
export const createSentences = statement(
  'createSentences',
  'UNWIND $rows AS row CREATE (s:Sentence {id: row.id, name: row.name}) SET s += row',
);
export const createStances = statement(
  'createStances',
  'UNWIND $rows AS row CREATE (st:Stance {id: row.id, name: row.name}) SET st += row',
);

/**
 * Makes what the knowledge lacks; changes nothing that is there. Setting the label that all have takes their locks, in
 * the order of the rows: writers that give them by id wait for one another and never crosswise.
 */
export const ensureEntities = statement(
  'ensureEntities',
  `UNWIND $rows AS row
   MERGE (e:Entity {id: row.id})
   ON CREATE SET e.name = row.name, e.nameZh = row.name, e.nameEn = row.name, e.nameRu = row.name,
     e.search = row.search, e.aliases = [], e.known = false
   SET e:Entity`,
);

/** Entities that were just made: they have no label of a kind yet. */
export const unlabelled = query(
  'unlabelled',
  'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE size(labels(e)) = 1 RETURN id ORDER BY id',
  { id: z.string() },
);

/** A label cannot be a parameter: one statement each. */
export const labelEntities = (label: EntityLabel): Statement =>
  statement(`label${label}`, `UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e:${label}`);

export const createIssuers = statement(
  'createIssuers',
  'UNWIND $rows AS row MATCH (d:Document {id: row.source}) MATCH (e:Entity {id: row.target}) CREATE (d)-[:ISSUED_BY]->(e)',
);
export const createContains = statement(
  'createContains',
  `UNWIND $rows AS row MATCH (d:Document {id: row.source}) MATCH (s:Sentence {id: row.target})
   CREATE (d)-[:CONTAINS]->(s)`,
);
export const createMentions = statement(
  'createMentions',
  `UNWIND $rows AS row MATCH (s:Sentence {id: row.source}) MATCH (e:Entity {id: row.target})
   CREATE (s)-[:MENTIONS {start: row.start, end: row.end, text: row.text, how: row.how, rule: row.rule}]->(e)`,
);
export const createHolders = statement(
  'createHolders',
  'UNWIND $rows AS row MATCH (st:Stance {id: row.source}) MATCH (e:Entity {id: row.target}) CREATE (st)-[:HELD_BY]->(e)',
);
export const createTargets = statement(
  'createTargets',
  'UNWIND $rows AS row MATCH (st:Stance {id: row.source}) MATCH (e:Entity {id: row.target}) CREATE (st)-[:ON]->(e)',
);
export const createAddressees = statement(
  'createAddressees',
  'UNWIND $rows AS row MATCH (st:Stance {id: row.source}) MATCH (e:Entity {id: row.target}) CREATE (st)-[:TOWARD]->(e)',
);
export const createEvidence = statement(
  'createEvidence',
  `UNWIND $rows AS row MATCH (st:Stance {id: row.source}) MATCH (s:Sentence {id: row.target})
   CREATE (st)-[:EVIDENCED_BY]->(s)`,
);

export const deleteStances = statement('deleteStances', 'MATCH (st:Stance {document: $id}) DETACH DELETE st');
export const deleteRejected = statement('deleteRejected', 'MATCH (st:Rejected {document: $id}) DETACH DELETE st');
export const deleteSentences = statement('deleteSentences', 'MATCH (s:Sentence {document: $id}) DETACH DELETE s');
export const deleteDocument = statement('deleteDocument', 'MATCH (d:Document {id: $id}) DETACH DELETE d');

/** Entities that only this document may have brought in. */
export const unknownEntitiesOf = query(
  'unknownEntitiesOf',
  `MATCH (d:Document {id: $id})-[:CONTAINS]->(:Sentence)-[:MENTIONS]->(e:Entity) WHERE e.known = false RETURN DISTINCT e.id AS id
   UNION
   MATCH (d:Document {id: $id})-[:ISSUED_BY]->(e:Entity) WHERE e.known = false RETURN DISTINCT e.id AS id
   UNION
   MATCH (st:Stance {document: $id})-[:HELD_BY|ON|TOWARD]->(e:Entity) WHERE e.known = false RETURN DISTINCT e.id AS id
   UNION
   MATCH (st:Rejected {document: $id})-[:HELD_BY|ON|TOWARD]->(e:Entity) WHERE e.known = false RETURN DISTINCT e.id AS id`,
  { id: z.string() },
);

export const deleteUnsupported = statement(
  'deleteUnsupported',
  'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.known = false AND NOT EXISTS { (e)--() } DELETE e',
);
