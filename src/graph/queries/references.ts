import { z } from 'zod';
import type { EntityLabel } from '../labels.ts';
import type { Query } from '../store.ts';
import { query } from './define.ts';
import { behind, undated } from './keyset.ts';

/** Which documents are looked at. */
export interface ReferenceConditions {
  readonly documents?: readonly string[];
  readonly issuers?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

function wheres({ documents, issuers, since, until }: ReferenceConditions): string[] {
  return [
    ...(documents === undefined ? [] : ['d.id IN $documents']),
    ...(issuers === undefined ? [] : ['EXISTS { (d)-[:ISSUED_BY]->(i:Entity) WHERE i.id IN $issuers }']),
    ...(since === undefined ? [] : ['d.date >= $since']),
    ...(until === undefined ? [] : ['d.date <= $until']),
  ];
}

const where = (list: readonly string[]): string => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);

const Referred = { id: z.string(), documents: z.int(), mentions: z.int() };

/** What the documents refer to, of one kind: what most of them do first. */
export function referred(
  label: EntityLabel,
  conditions: ReferenceConditions,
): Query<z.infer<z.ZodObject<typeof Referred>>> {
  return query(
    `referred ${label}`,
    `MATCH (d:Document)-[r:REFERS_TO]->(e:Entity:${label}) ${where(wheres(conditions))}
     RETURN e.id AS id, count(d) AS documents, sum(r.count) AS mentions ORDER BY documents DESC, mentions DESC, id`,
    Referred,
  );
}

const Referring = { key: z.int(), id: z.string(), date: z.string(), count: z.int(), first: z.int() };
export type ReferringRow = z.infer<z.ZodObject<typeof Referring>>;

/** A page of the documents that refer to `key.id`, with how often and where first, in the order of date and id. */
export function referring(conditions: ReferenceConditions, after: boolean) {
  const date = `coalesce(d.date, '${undated}')`;
  const all = wheres(conditions);
  const match = 'MATCH (e:Entity {id: key.id})<-[r:REFERS_TO]-(d:Document)';
  return {
    page: query(
      'referringPage',
      `UNWIND $keys AS key
       CALL (key) { ${match} ${where(after ? [...all, behind([date, 'd.id'])] : all)}
         RETURN d.id AS id, ${date} AS date, r.count AS count, r.first AS first ORDER BY date, id LIMIT $n }
       RETURN key.key AS key, id, date, count, first ORDER BY key, date, id`,
      Referring,
    ),
    count: query(
      'referringCount',
      `UNWIND $keys AS key CALL (key) { ${match} ${where(all)} RETURN count(d) AS total }
       RETURN key.key AS key, total ORDER BY key`,
      { key: z.int(), total: z.int() },
    ),
  };
}

const Together = { id: z.string(), count: z.int() };

/** What documents name that name `$id` too, and in how many. */
export const togetherInDocuments = (label: EntityLabel) =>
  query(
    `togetherInDocuments ${label}`,
    `MATCH (a:Entity {id: $id})<-[:REFERS_TO]-(d:Document)-[:REFERS_TO]->(b:Entity:${label}) WHERE b.id <> $id
     RETURN b.id AS id, count(d) AS count ORDER BY count DESC, id`,
    Together,
  );
/** What sentences name that name `$id` too, and in how many. */
export const togetherInSentences = (label: EntityLabel) =>
  query(
    `togetherInSentences ${label}`,
    `MATCH (a:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity:${label}) WHERE b.id <> $id
     RETURN b.id AS id, count(DISTINCT s.id) AS count ORDER BY count DESC, id`,
    Together,
  );

/** How often each of two entities is named, and the documents that name both. */
export const namedBoth = query(
  'namedBoth',
  `MATCH (a:Entity {id: $a})<-[r1:REFERS_TO]-(d:Document)-[r2:REFERS_TO]->(b:Entity {id: $b})
   RETURN count(d) AS documents, coalesce(sum(r1.count), 0) AS a, coalesce(sum(r2.count), 0) AS b`,
  { documents: z.int(), a: z.int(), b: z.int() },
);
/** The sentences that name both, in the order of date and place: starts at the one that is named less. */
export const sentencesNamingBoth = query(
  'sentencesNamingBoth',
  `MATCH (a:Entity {id: $rarer})<-[:MENTIONS]-(s:Sentence)<-[:CONTAINS]-(d:Document)
   WHERE EXISTS { (s)-[:MENTIONS]->(:Entity {id: $other}) }
   RETURN DISTINCT s.id AS id, coalesce(d.date, '${undated}') AS date, d.id AS document, s.number AS number
   ORDER BY date, document, number`,
  { id: z.string(), date: z.string(), document: z.string(), number: z.int() },
);
