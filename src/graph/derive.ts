import { derived, derivedEdges, pairsOf, pairsOfStance, type DerivedEdge, type PairRow } from './queries/derived.ts';
import type { DocumentRows } from './rows.ts';
import type { WriteTransaction } from './store.ts';

/** An actor, a target, and the direct edge between them. */
export interface Pair {
  readonly edge: DerivedEdge;
  readonly actor: string;
  readonly target: string;
}

interface Counted extends Pair {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

const edgeNames: readonly DerivedEdge[] = ['SUPPORTS', 'OPPOSES'];

/** Adds a document's stances to the direct edges. */
export async function addDerived(
  transaction: WriteTransaction,
  rows: Pick<DocumentRows, 'stances' | 'holders' | 'targets'>,
): Promise<void> {
  const all = count(rows);
  for (const edge of edgeNames) {
    const counted = all
      .filter((pair) => pair.edge === edge)
      .map(({ actor, target, count: number, first, last }) => ({ actor, target, count: number, first, last }));
    if (counted.length === 0) continue;
    await transaction.run(derived[edge].lock, { rows: counted });
    await transaction.run(derived[edge].add, { rows: counted });
  }
}

/** The pairs that a document's stances are about, before they are removed. */
export async function touchedPairs(transaction: WriteTransaction, document: string): Promise<Pair[]> {
  return pairs(await transaction.read(pairsOf, { id: document }));
}

/** The pairs that one stance is about. */
export async function touchedBy(transaction: WriteTransaction, stance: string): Promise<Pair[]> {
  return pairs(await transaction.read(pairsOfStance, { id: stance }));
}

export function pairs(rows: readonly PairRow[]): Pair[] {
  return rows.map(({ polarity, actor, target }) => ({ edge: polarity === 1 ? 'SUPPORTS' : 'OPPOSES', actor, target }));
}

/** Counts the direct edges of these pairs anew from the stances that are there, and drops those that nothing holds. */
export async function recountDerived(transaction: WriteTransaction, touched: readonly Pair[]): Promise<void> {
  // Each pair once, in an order in which two writers do not lock crosswise.
  const each = new Map(touched.map((pair) => [`${pair.edge} ${pair.actor} ${pair.target}`, pair]));
  const sorted = [...each.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  for (const edge of edgeNames) {
    const rows = sorted.filter((pair) => pair.edge === edge).map(({ actor, target }) => ({ actor, target }));
    if (rows.length === 0) continue;
    await transaction.run(derived[edge].lock, { rows });
    const counted = await transaction.read(derived[edge].counted, { rows });
    const byPair = new Map(counted.map((row) => [`${row.actor} ${row.target}`, row]));
    const anew = rows.map(
      ({ actor, target }) => byPair.get(`${actor} ${target}`) ?? { actor, target, count: 0, first: null, last: null },
    );
    await transaction.run(derived[edge].replace, { rows: anew });
    await transaction.run(derived[edge].drop, { rows });
  }
}

/** What one document says of each pair, each pair once, in an order that keeps two writers from locking crosswise. */
function count({ stances, holders, targets }: Pick<DocumentRows, 'stances' | 'holders' | 'targets'>): Counted[] {
  const targetOf = new Map(targets.map(({ source, target }) => [source, target]));
  const stanceOf = new Map(stances.map((stance) => [stance.id, stance]));
  const pairs = new Map<string, Counted>();
  for (const { source, target: actor } of holders) {
    const target = targetOf.get(source);
    const stance = stanceOf.get(source);
    if (target === undefined || stance === undefined) continue;
    const edge = edgeNames.find((name) => derivedEdges[name] === stance.polarity);
    if (edge === undefined) continue;
    const key = `${edge} ${actor} ${target}`;
    const before = pairs.get(key)?.count ?? 0;
    pairs.set(key, { edge, actor, target, count: before + 1, first: stance.date, last: stance.date });
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
