import { z } from 'zod';
import { query, statement } from './define.ts';

/*
 * What people said of positions. A review stays when its document is read anew or removed, and holds again as soon as the
 * same text is there. A rejected position is a node that is no :Stance any more, so that no question counts it.
 */

export const verdicts = ['accept', 'reject', 'correct'] as const;

const Review = {
  key: z.int(),
  id: z.string(),
  stance: z.string(),
  document: z.string(),
  number: z.int(),
  verdict: z.enum(verdicts),
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
  /** The position as it was read, as JSON. */
  original: z.string(),
  /** The position as the reviewer wants it, as JSON: only where it was corrected. */
  corrected: z.string().nullable(),
};
const columns = Object.keys(Review)
  .filter((column) => column !== 'key')
  .map((column) => `r.${column} AS ${column}`)
  .join(', ');

export const reviewsById = query(
  'reviewsById',
  `UNWIND $keys AS key MATCH (r:Review {id: key.id}) RETURN key.key AS key, ${columns} ORDER BY key`,
  Review,
);
export type ReviewNode = z.infer<typeof reviewsById.row>;

/** The reviews of a position, the first first. */
export const reviewsOfStance = query(
  'reviewsOfStance',
  `UNWIND $keys AS key MATCH (r:Review {stance: key.id}) RETURN key.key AS key, ${columns} ORDER BY key, number`,
  Review,
);
export const reviewsOfDocument = query(
  'reviewsOfDocument',
  `MATCH (r:Review {document: $id}) RETURN 0 AS key, ${columns} ORDER BY stance, number`,
  Review,
);

/** A page of all reviews, the newest first. */
export const reviewList = (after: boolean) => ({
  page: query(
    'reviewPage',
    `UNWIND $keys AS key
     CALL (key) { MATCH (r:Review) ${after ? 'WHERE r.at < key.a0 OR (r.at = key.a0 AND r.id < key.a1)' : ''}
       RETURN r ORDER BY r.at DESC, r.id DESC LIMIT $n }
     RETURN key.key AS key, ${columns} ORDER BY key, at DESC, id DESC`,
    Review,
  ),
  count: query(
    'reviewCount',
    `UNWIND $keys AS key CALL (key) { MATCH (r:Review) RETURN count(r) AS total }
     RETURN key.key AS key, total ORDER BY key`,
    { key: z.int(), total: z.int() },
  ),
});

export const createReviews = statement(
  'createReviews',
  'UNWIND $rows AS row CREATE (r:Review {id: row.id, name: row.name}) SET r += row',
);
export const createReviewed = statement(
  'createReviewed',
  `UNWIND $rows AS row MATCH (r:Review {id: row.source}) MATCH (st:Stance {id: row.target}) CREATE (r)-[:REVIEWS]->(st)`,
);

export const rejectStances = statement(
  'rejectStances',
  'UNWIND $ids AS id MATCH (st:Stance {id: id}) REMOVE st:Stance SET st:Rejected',
);
export const restoreStances = statement(
  'restoreStances',
  'UNWIND $ids AS id MATCH (st:Rejected {id: id}) REMOVE st:Rejected SET st:Stance',
);

/** Everything that a position leads to, merged entities too. */
export const endsOfStance = query(
  'endsOfStance',
  `MATCH (st:Stance {id: $id})-[:HELD_BY|ON|TOWARD]->(e) RETURN DISTINCT e.id AS id
   UNION
   MATCH (st:Rejected {id: $id})-[:HELD_BY|ON|TOWARD]->(e) RETURN DISTINCT e.id AS id`,
  { id: z.string() },
);

export const setStance = statement('setStance', 'MATCH (st:Stance {id: $id}) SET st += $row');
export const deleteStanceEdges = statement(
  'deleteStanceEdges',
  'MATCH (st:Stance {id: $id})-[r:HELD_BY|ON|TOWARD]->() DELETE r',
);
