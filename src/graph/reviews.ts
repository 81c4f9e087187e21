import { z } from 'zod';
import type { ReviewNode } from './queries/reviews.ts';
import { entityNamed, lastStartingBy, stanceName, type DocumentRows, type Edge, type StanceRow } from './rows.ts';
import { stanceProperties } from './stance-properties.ts';

/** What a reviewer can say differently of a position. */
const Stated = z.object({
  holders: z.array(z.string()).min(1),
  target: z.string(),
  polarity: stanceProperties.polarity,
  act: stanceProperties.act,
  modality: stanceProperties.modality,
  toward: z.array(z.string()),
});
export type Stated = z.infer<typeof Stated>;

/** A position as it was read, whole: it can be written again where a later reading lacks it. */
const ReadPosition = Stated.extend({
  id: z.string(),
  ...stanceProperties,
});
export type ReadPosition = z.infer<typeof ReadPosition>;

export const originalOf = (review: Pick<ReviewNode, 'original'>): ReadPosition =>
  ReadPosition.parse(JSON.parse(review.original));
export const correctedOf = ({ corrected }: Pick<ReviewNode, 'corrected'>): Stated | null =>
  corrected === null ? null : Stated.parse(JSON.parse(corrected));

/** Without what does not belong to it, such as the columns of a query; engines give lists in an order of their own. */
export const readPosition = (of: ReadPosition): ReadPosition =>
  ReadPosition.parse({ ...of, holders: [...of.holders].sort(), toward: [...of.toward].sort() });

/** A position as it stands after the last review. */
export function reviewed(review: Pick<ReviewNode, 'original' | 'corrected'>): ReadPosition {
  return { ...originalOf(review), ...correctedOf(review) };
}

/** A position as the rows that are written of it. */
export function positionRows(position: ReadPosition, date: string | null) {
  const { holders, target, toward, ...properties } = position;
  const stance: StanceRow = { ...properties, name: stanceName(position), date };
  const edges = (ends: readonly string[]): Edge[] =>
    [...new Set(ends)].map((end) => ({ source: position.id, target: end }));
  return { stance, holders: edges(holders), targets: edges([target]), addressees: edges(toward) };
}

export interface ReviewedRows extends DocumentRows {
  /** Positions that are written, but do not count. */
  readonly rejected: readonly string[];
  /** From each review to its position. */
  readonly reviews: readonly Edge[];
}

/**
 * The rows of a reading with the reviews of its document: what was reviewed stands as the reviewer said, also where this
 * reading does not find it, or finds the very same by another way.
 */
export function reviewedRows(rows: DocumentRows, reviews: readonly ReviewNode[]): ReviewedRows {
  if (reviews.length === 0) return { ...rows, rejected: [], reviews: [] };
  const last = new Map(reviews.map((review) => [review.stance, review]));
  const positions = [...last.values()].map(reviewed);
  const gone = new Set([...last.keys(), ...sameAs(rows, positions)]);
  const written = positions.map((position) => positionRows(position, rows.document.date));
  const keep = (edges: readonly Edge[]): Edge[] => edges.filter(({ source }) => !gone.has(source));
  const all = {
    ...rows,
    stances: [...rows.stances.filter(({ id }) => !gone.has(id)), ...written.map(({ stance }) => stance)],
    holders: [...keep(rows.holders), ...written.flatMap(({ holders }) => holders)],
    targets: [...keep(rows.targets), ...written.flatMap(({ targets }) => targets)],
    addressees: [...keep(rows.addressees), ...written.flatMap(({ addressees }) => addressees)],
    evidence: [
      ...keep(rows.evidence),
      ...positions.map(({ id, cueStart }) => ({
        source: id,
        target: rows.sentences[lastStartingBy(rows.sentences, cueStart)]?.id ?? '',
      })),
    ],
  };
  const spoken = [all.issuers, all.mentions, all.holders, all.targets, all.addressees].flat();
  return {
    ...all,
    entities: [...new Set(spoken.map(({ target }) => target))].sort().map(entityNamed),
    rejected: [...last.values()].filter(({ verdict }) => verdict === 'reject').map(({ stance }) => stance),
    reviews: reviews.map(({ id, stance }) => ({ source: id, target: stance })),
  };
}

/** Positions of a reading that say at the same cue what a reviewed one says: they are that one. */
function sameAs({ stances, holders, targets }: DocumentRows, positions: readonly ReadPosition[]): string[] {
  const saying = (cueStart: number, polarity: number, actors: readonly string[], target: readonly string[]): string =>
    JSON.stringify([cueStart, polarity, [...actors].sort(), target]);
  const known = new Set(
    positions.map(({ cueStart, polarity, holders: actors, target }) => saying(cueStart, polarity, actors, [target])),
  );
  const ends = (edges: readonly Edge[], id: string): string[] =>
    edges.filter(({ source }) => source === id).map(({ target }) => target);
  return stances
    .filter(({ id, cueStart, polarity }) => known.has(saying(cueStart, polarity, ends(holders, id), ends(targets, id))))
    .map(({ id }) => id);
}
