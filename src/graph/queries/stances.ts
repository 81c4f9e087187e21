import { z } from 'zod';
import { Act, Modality } from '../../knowledge/schema.ts';
import { stanceProperties } from '../stance-properties.ts';
import { query } from './define.ts';
import { behind, undated } from './keyset.ts';

/** Positions that count, or those that a person rejected. */
export type StanceLabel = 'Stance' | 'Rejected';

const byId = (label: StanceLabel) =>
  query(
    `${label}ById`,
    `UNWIND $keys AS key
     MATCH (st:${label} {id: key.id})-[:ON]->(t:Entity)
     MATCH (st)-[:EVIDENCED_BY]->(s:Sentence)
     RETURN key.key AS key, st.id AS id, st.document AS document, s.id AS sentence, t.id AS target, st.date AS date,
       st.polarity AS polarity, st.act AS act, st.modality AS modality, st.rule AS rule, st.confidence AS confidence,
       st.start AS start, st.end AS end, st.quote AS quote, st.cue AS cue, st.cueStart AS cueStart, st.cueEnd AS cueEnd,
       ${label === 'Rejected'} AS rejected,
       [(st)-[:HELD_BY]->(h:Entity) | h.id] AS holders, [(st)-[:TOWARD]->(a:Entity) | a.id] AS toward
     ORDER BY key`,
    {
      key: z.int(),
      id: z.string(),
      ...stanceProperties,
      sentence: z.string(),
      target: z.string(),
      date: z.string().nullable(),
      rejected: z.boolean(),
      holders: z.array(z.string()),
      toward: z.array(z.string()),
    },
  );
export const stancesById = byId('Stance');
export const rejectedById = byId('Rejected');
export type StanceNode = z.infer<typeof stancesById.row>;

export const stancesOfSentence = query(
  'stancesOfSentence',
  `UNWIND $keys AS key MATCH (s:Sentence {id: key.id})<-[:EVIDENCED_BY]-(st:Stance)
   RETURN key.key AS key, st.id AS id, st.start AS start ORDER BY key, start, id`,
  { key: z.int(), id: z.string(), start: z.int() },
);

/** All positions of a document, with what is compared of them. */
export const stancesOfDocument = query(
  'stancesOfDocument',
  `UNWIND $keys AS key MATCH (st:Stance {document: key.id})-[:ON]->(t:Entity)
   RETURN key.key AS key, st.id AS id, t.id AS target, st.polarity AS polarity, st.act AS act, st.modality AS modality,
     st.start AS start, [(st)-[:HELD_BY]->(h:Entity) | h.id] AS holders
   ORDER BY key, start, id`,
  {
    key: z.int(),
    id: z.string(),
    target: z.string(),
    polarity: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
    act: Act,
    modality: Modality,
    start: z.int(),
    holders: z.array(z.string()),
  },
);
export type DocumentStance = z.infer<typeof stancesOfDocument.row>;

/** What all positions of a page have in common; each list means one of these. */
export interface StanceConditions {
  readonly holders?: readonly string[];
  readonly targets?: readonly string[];
  readonly toward?: readonly string[];
  readonly polarities?: readonly number[];
  readonly acts?: readonly string[];
  readonly documents?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  /** Only positions of documents without a date. */
  readonly undated?: true;
  readonly minConfidence?: number;
}

/** Whose page it is: given as `key.holder`, `key.target`, `key.document`. */
export type StanceAnchor = 'holder' | 'target' | 'document';

const order = [`coalesce(st.date, '${undated}')`, 'st.document', 'st.start', 'st.id'];

/** Pages of positions and how many there are, in the order of date and place. The text depends on which conditions there are, not on their values. */
export function stanceList(
  anchors: ReadonlySet<StanceAnchor>,
  conditions: StanceConditions,
  after: boolean,
  label: StanceLabel = 'Stance',
) {
  const match = matchOf(anchors, label);
  const all = [
    ...(anchors.has('document') && (anchors.has('target') || anchors.has('holder'))
      ? ['st.document = key.document']
      : []),
    ...wheres(conditions),
  ];
  const where = (list: readonly string[]): string => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);
  return {
    page: query(
      'stancePage',
      `UNWIND $keys AS key
       CALL (key) { ${match} ${where(after ? [...all, behind(order)] : all)}
         RETURN st.id AS id, ${order[0]} AS dated, st.document AS document, st.start AS start
         ORDER BY dated, document, start, id LIMIT $n }
       RETURN key.key AS key, id, dated, document, start ORDER BY key, dated, document, start, id`,
      { key: z.int(), id: z.string(), dated: z.string(), document: z.string(), start: z.int() },
    ),
    count: query(
      'stanceCount',
      `UNWIND $keys AS key CALL (key) { ${match} ${where(all)} RETURN count(st) AS total }
       RETURN key.key AS key, total ORDER BY key`,
      { key: z.int(), total: z.int() },
    ),
  };
}

/** Starts at a node that an index finds, wherever there is one. */
function matchOf(anchors: ReadonlySet<StanceAnchor>, label: StanceLabel): string {
  const holder = anchors.has('holder');
  if (anchors.has('target')) {
    // From the holder: an actor holds fewer positions than are taken on a target.
    return holder
      ? `MATCH (h:Entity {id: key.holder})<-[:HELD_BY]-(st:${label})-[:ON]->(t:Entity {id: key.target})`
      : `MATCH (t:Entity {id: key.target})<-[:ON]-(st:${label})`;
  }
  if (holder) return `MATCH (h:Entity {id: key.holder})<-[:HELD_BY]-(st:${label})`;
  return anchors.has('document') ? `MATCH (st:${label} {document: key.document})` : `MATCH (st:${label})`;
}

function wheres(conditions: StanceConditions): string[] {
  const texts: Readonly<Record<keyof StanceConditions, string>> = {
    holders: 'EXISTS { (st)-[:HELD_BY]->(ch:Entity) WHERE ch.id IN $holders }',
    targets: 'EXISTS { (st)-[:ON]->(ct:Entity) WHERE ct.id IN $targets }',
    toward: 'EXISTS { (st)-[:TOWARD]->(ca:Entity) WHERE ca.id IN $toward }',
    polarities: 'st.polarity IN $polarities',
    acts: 'st.act IN $acts',
    documents: 'st.document IN $documents',
    since: 'st.date >= $since',
    until: 'st.date <= $until',
    undated: 'st.date IS NULL',
    minConfidence: 'st.confidence >= $minConfidence',
  };
  return Object.entries(texts).flatMap(([name, text]) => (Object.hasOwn(conditions, name) ? [text] : []));
}
