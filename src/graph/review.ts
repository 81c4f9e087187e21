import { StoreError } from '../errors.ts';
import { recountDerived, touchedBy } from './derive.ts';
import { ensureEntities } from './ensure.ts';
import { lift, settle } from './merges.ts';
import { stancesById } from './queries/stances.ts';
import * as queries from './queries/reviews.ts';
import * as writing from './queries/writing.ts';
import { correctedOf, originalOf, positionRows, readPosition, reviewed, type Stated } from './reviews.ts';
import { entityNamed } from './rows.ts';
import { recountSpoken } from './spoken.ts';
import type { GraphStore, WriteTransaction } from './store.ts';

/** What a person says of a position: who, when (ISO 8601, UTC), and for a correction what is to stand instead. */
export interface ReviewRequest {
  readonly stance: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly verdict: (typeof queries.verdicts)[number];
  /** What a correction changes; the rest stays as it stands. */
  readonly changes: Partial<Stated>;
}

/**
 * Writes a review and makes the graph say what it says: a rejected position counts no more, a corrected one as corrected,
 * an accepted one as it was read. Gives the review's id; null if there is no such position.
 */
export async function reviewStance(store: GraphStore, request: ReviewRequest): Promise<string | null> {
  return store.write(async (transaction) => {
    const keys = [{ key: 0, id: request.stance }];
    const ends = (await transaction.read(queries.endsOfStance, { id: request.stance })).map(({ id }) => id);
    if (ends.length === 0) return null;
    const earlier = await transaction.read(queries.reviewsOfStance, { keys });
    const before = earlier.flatMap((review) => [originalOf(review), correctedOf(review) ?? originalOf(review)]);
    const lifted = await lift(transaction, [...ends, ...[...before, request.changes].flatMap(endsOf)]);

    await transaction.run(queries.restoreStances, { ids: [request.stance] });
    const [node] = await transaction.read(stancesById, { keys });
    if (!node) throw new StoreError('a position lacks its target', request.stance, 'Read its document again.');
    const [first] = earlier;
    const original = first ? originalOf(first) : readPosition(node);
    const { holders, target, polarity, act, modality, toward } = readPosition(node);
    const standing = { holders, target, polarity, act, modality, toward };
    const review = {
      id: `${request.stance}/${earlier.length + 1}`,
      name: `${request.verdict} (${request.by})`,
      stance: request.stance,
      document: node.document,
      number: earlier.length + 1,
      verdict: request.verdict,
      by: request.by,
      at: request.at,
      note: request.note,
      original: JSON.stringify(original),
      corrected: request.verdict === 'correct' ? JSON.stringify({ ...standing, ...request.changes }) : null,
    };
    const touched = await touchedBy(transaction, request.stance);
    await rewrite(transaction, reviewed(review), node.date);
    await transaction.run(queries.createReviews, { rows: [review] });
    await transaction.run(queries.createReviewed, { rows: [{ source: review.id, target: review.stance }] });
    const pairs = [...touched, ...(await touchedBy(transaction, request.stance))];
    if (request.verdict === 'reject') await transaction.run(queries.rejectStances, { ids: [request.stance] });
    if (lifted) await settle(transaction, lifted);
    await recountDerived(transaction, pairs);
    await recountSpoken(transaction, [...new Set([...ends, ...endsOf(reviewed(review))])].sort());
    await transaction.run(writing.deleteUnsupported, { ids: ends });
    return review.id;
  });
}

const endsOf = ({ holders = [], target, toward = [] }: Partial<Stated>): string[] => [
  ...holders,
  ...(target === undefined ? [] : [target]),
  ...toward,
];

async function rewrite(
  transaction: WriteTransaction,
  position: Parameters<typeof positionRows>[0],
  date: string | null,
): Promise<void> {
  const { stance, holders, targets, addressees } = positionRows(position, date);
  await ensureEntities(transaction, [...new Set(endsOf(position))].sort().map(entityNamed));
  await transaction.run(queries.setStance, { id: stance.id, row: { ...stance } });
  await transaction.run(queries.deleteStanceEdges, { id: stance.id });
  await transaction.run(writing.createHolders, { rows: holders });
  await transaction.run(writing.createTargets, { rows: targets });
  if (addressees.length > 0) await transaction.run(writing.createAddressees, { rows: addressees });
}
