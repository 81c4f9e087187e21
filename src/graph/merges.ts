import { pairs, recountDerived, type Pair } from './derive.ts';
import { entitiesById } from './queries/entities.ts';
import { pairsTouching } from './queries/derived.ts';
import * as queries from './queries/merges.ts';
import { deleteUnsupported } from './queries/writing.ts';
import { recountReferences } from './spoken.ts';
import type { GraphStore, WriteTransaction } from './store.ts';

/*
 * The graph is a function of what was read, what was reviewed and which entities are merged, whatever the order in which
 * these came: so every merge can be undone, and the graph is then as if it had never been.
 */

/** Who made two entities one, when (ISO 8601, UTC) and why. */
export interface MergeRequest {
  /** The entity that is seen no more. */
  readonly id: string;
  readonly into: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** Makes two entities one: what is said of the first is from now on said of the second. False if one of them is not there. */
export async function mergeEntities(store: GraphStore, request: MergeRequest): Promise<boolean> {
  const { id, into, by, at, note } = request;
  return store.write(async (transaction) => {
    const keys = [id, into].map((entity, key) => ({ key, id: entity }));
    if ((await transaction.read(entitiesById, { keys })).length < 2) return false;
    const tree = await treeOf(transaction);
    const before = await pairsAt(transaction, [id, into]);
    await transaction.run(queries.deleteCopies, { ids: [id, into] });
    await transaction.run(queries.createMerge, { id, into, by, at, note });
    await hide(transaction, [id]);
    tree.set(id, into);
    await copyTo(transaction, [into], tree);
    await recountDerived(transaction, [...before, ...(await pairsAt(transaction, [into]))]);
    await recountReferences(transaction, [into]);
    return true;
  });
}

/** Takes a merge back: the graph is as if it had never been. False if there is no such merge. */
export async function undoMerge(store: GraphStore, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    const tree = await treeOf(transaction);
    if (!tree.has(id)) return false;
    const root = rootOf(id, tree);
    const before = await pairsAt(transaction, [root]);
    await transaction.run(queries.deleteCopies, { ids: [root] });
    await transaction.run(queries.deleteMerge, { id });
    await transaction.run(queries.showEntity(id), { id });
    tree.delete(id);
    await copyTo(transaction, [root, id], tree);
    await recountDerived(transaction, [...before, ...(await pairsAt(transaction, [root, id]))]);
    await recountReferences(transaction, [id, root].sort());
    await transaction.run(deleteUnsupported, { ids: [root, id] });
    return true;
  });
}

/** Merged entities that were taken apart for a while. */
export interface Lifted {
  readonly ids: readonly string[];
  readonly roots: readonly string[];
  readonly tree: ReadonlyMap<string, string>;
  /** What the direct edges of the roots rested on. */
  readonly before: readonly Pair[];
}

/**
 * Takes those of the entities that are merged apart, so that what is written in this transaction is written as if there
 * were no merge; `settle` puts them together again. Null where none of them is merged.
 */
export async function lift(transaction: WriteTransaction, among: readonly string[] | 'all'): Promise<Lifted | null> {
  const merged = among === 'all' ? null : await transaction.read(queries.mergedAmong, { ids: [...new Set(among)] });
  if (merged?.length === 0) return null;
  const tree = await treeOf(transaction);
  const ids = merged?.map(({ id }) => id) ?? [...tree.keys()];
  if (ids.length === 0) return null;
  const roots = [...new Set(ids.map((id) => rootOf(id, tree)))].sort();
  const before = await pairsAt(transaction, roots);
  await transaction.run(queries.deleteCopies, { ids: roots });
  for (const id of ids) await transaction.run(queries.showEntity(id), { id });
  return { ids, roots, tree, before };
}

/** Puts together what `lift` took apart. */
export async function settle(transaction: WriteTransaction, { ids, roots, tree, before }: Lifted): Promise<void> {
  const own = await pairsAt(transaction, ids);
  await hide(transaction, ids);
  await copyTo(transaction, roots, tree);
  await recountDerived(transaction, [...before, ...own, ...(await pairsAt(transaction, roots))]);
  await recountReferences(transaction, roots);
}

/** Into which entity each merged one went. */
async function treeOf(transaction: WriteTransaction): Promise<Map<string, string>> {
  return new Map((await transaction.read(queries.merges)).map(({ id, into }) => [id, into]));
}

/** What an entity is seen as: an entity that is merged into another may itself have taken others in. */
export function rootOf(id: string, tree: ReadonlyMap<string, string>): string {
  let root = id;
  for (let next = tree.get(root); next !== undefined; next = tree.get(root)) root = next;
  return root;
}

async function hide(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await transaction.run(queries.hideEntity(id), { id });
    await transaction.run(queries.deleteDirectEdges, { id });
  }
}

/** Copies to each root what belongs to the entities under it, one after another: what one brings, the next does not repeat. */
async function copyTo(
  transaction: WriteTransaction,
  roots: readonly string[],
  tree: ReadonlyMap<string, string>,
): Promise<void> {
  for (const id of [...tree.keys()].sort()) {
    const into = rootOf(id, tree);
    if (!roots.includes(into)) continue;
    for (const copy of queries.copyEdges) await transaction.run(copy, { id, into });
  }
}

async function pairsAt(transaction: WriteTransaction, ids: readonly string[]): Promise<Pair[]> {
  return pairs(await transaction.read(pairsTouching, { ids: [...ids] }));
}
