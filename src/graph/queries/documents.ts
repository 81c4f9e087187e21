import { z } from 'zod';
import { query } from './define.ts';

export const documentsById = query(
  'documentsById',
  `UNWIND $keys AS key MATCH (d:Document {id: key.id})
   RETURN key.key AS key, d.id AS id, d.name AS name, d.title AS title, d.language AS language, d.date AS date,
     d.genre AS genre, d.sha256 AS sha256, d.length AS length, d.head AS head,
     [(d)-[:ISSUED_BY]->(e:Entity) | e.id] AS issuers
   ORDER BY key`,
  {
    key: z.int(),
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    language: z.enum(['zh', 'en', 'ru']),
    date: z.string().nullable(),
    genre: z.string(),
    sha256: z.string(),
    length: z.int(),
    head: z.string(),
    issuers: z.array(z.string()),
  },
);
export type DocumentNode = z.infer<typeof documentsById.row>;

const Sentence = {
  key: z.int(),
  id: z.string(),
  document: z.string(),
  number: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  foreign: z.boolean(),
  reason: z.string().nullable(),
};
const sentence = `s.id AS id, s.document AS document, s.number AS number, s.start AS start, s.end AS end, s.text AS text,
  s.foreign AS foreign, s.reason AS reason`;

export const sentencesById = query(
  'sentencesById',
  `UNWIND $keys AS key MATCH (s:Sentence {id: key.id}) RETURN key.key AS key, ${sentence} ORDER BY key`,
  Sentence,
);
export type SentenceNode = z.infer<typeof sentencesById.row>;

/** Sentences of a document from the number `key.a0` on. */
export const sentencePage = query(
  'sentencePage',
  `UNWIND $keys AS key
   CALL (key) { MATCH (s:Sentence {document: key.document}) WHERE s.number >= key.a0 RETURN s ORDER BY s.number LIMIT $n }
   RETURN key.key AS key, ${sentence} ORDER BY key, number`,
  Sentence,
);
export const sentenceCount = query(
  'sentenceCount',
  `UNWIND $keys AS key
   CALL (key) { MATCH (s:Sentence {document: key.document}) RETURN count(s) AS total }
   RETURN key.key AS key, total ORDER BY key`,
  { key: z.int(), total: z.int() },
);

/** The pieces of a document's text behind its head, in order. */
export const documentText = query(
  'documentText',
  `UNWIND $keys AS key MATCH (s:Sentence {document: key.id})
   RETURN key.key AS key, s.number AS number, s.text AS text, s.after AS after ORDER BY key, number`,
  { key: z.int(), number: z.int(), text: z.string(), after: z.string() },
);

export const summary = query(
  'summary',
  `CALL () { MATCH (d:Document) RETURN count(d) AS documents }
   CALL () { MATCH (s:Sentence) RETURN count(s) AS sentences }
   CALL () { MATCH (:Sentence)-[m:MENTIONS]->(:Entity) RETURN count(m) AS mentions }
   CALL () { MATCH (st:Stance) RETURN count(st) AS stances }
   CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
   RETURN documents, sentences, mentions, stances, entities`,
  { documents: z.int(), sentences: z.int(), mentions: z.int(), stances: z.int(), entities: z.int() },
);
