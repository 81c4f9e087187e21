import { z } from 'zod';
import { query } from './define.ts';
import { behind, undated } from './keyset.ts';

const Mention = {
  key: z.int(),
  entity: z.string(),
  sentence: z.string(),
  document: z.string(),
  /** What it is ordered by: the document's date, or what stands for none. */
  dated: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  how: z.enum(['name', 'anaphora', 'implied']),
  rule: z.string(),
};

const columns = `e.id AS entity, s.id AS sentence, s.document AS document, m.start AS start, m.end AS end, m.text AS text,
  m.how AS how, m.rule AS rule`;

export const mentionsOfSentence = query(
  'mentionsOfSentence',
  `UNWIND $keys AS key MATCH (s:Sentence {id: key.id})-[m:MENTIONS]->(e:Entity)
   RETURN key.key AS key, '' AS dated, ${columns} ORDER BY key, start, end, entity`,
  Mention,
);
export type MentionNode = z.infer<typeof mentionsOfSentence.row>;

const anchors = {
  entity: 'MATCH (e:Entity {id: key.id})<-[m:MENTIONS]-(s:Sentence)<-[:CONTAINS]-(d:Document)',
  document: 'MATCH (d:Document {id: key.id})-[:CONTAINS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)',
} as const;

/** What mentions are ordered by, which is also what their cursors hold. */
const order = [`coalesce(d.date, '${undated}')`, 'd.id', 'm.start', 'm.end', 'e.id'];

function mentionPage(of: keyof typeof anchors, after: boolean) {
  return query(
    `mentionPageOf-${of}`,
    `UNWIND $keys AS key
     CALL (key) { ${anchors[of]} ${after ? `WHERE ${behind(order)}` : ''}
       RETURN ${order[0]} AS dated, ${columns} ORDER BY dated, document, start, end, entity LIMIT $n }
     RETURN key.key AS key, dated, entity, sentence, document, start, end, text, how, rule
     ORDER BY key, dated, document, start, end, entity`,
    Mention,
  );
}

function mentionCount(of: keyof typeof anchors) {
  return query(
    `mentionCountOf-${of}`,
    `UNWIND $keys AS key CALL (key) { ${anchors[of]} RETURN count(m) AS total } RETURN key.key AS key, total ORDER BY key`,
    { key: z.int(), total: z.int() },
  );
}

/** Pages of the mentions of an entity, or in a document. */
export const mentionPages = {
  entity: { first: mentionPage('entity', false), next: mentionPage('entity', true), count: mentionCount('entity') },
  document: {
    first: mentionPage('document', false),
    next: mentionPage('document', true),
    count: mentionCount('document'),
  },
} as const;
