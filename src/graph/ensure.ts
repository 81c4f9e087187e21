import { labelOf, type EntityLabel } from './labels.ts';
import * as writing from './queries/writing.ts';
import type { DocumentRows } from './rows.ts';
import { searchable } from './searchable.ts';
import type { WriteTransaction } from './store.ts';
import { inBatches } from './batches.ts';

/** Makes the entities that are not there yet, with their labels. */
export async function ensureEntities(transaction: WriteTransaction, entities: DocumentRows['entities']): Promise<void> {
  const rows = entities.map(({ id, name }) => ({ id, name, search: searchable(`${name} ${id}`) }));
  await inBatches(transaction, writing.ensureEntities, rows);
  const made = await transaction.read(writing.unlabelled, { ids: rows.map(({ id }) => id) });
  await labelAll(
    transaction,
    made.map(({ id }) => id),
  );
}

/** Gives entities the label of their kind. */
export async function labelAll(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const byLabel = new Map<EntityLabel, string[]>();
  for (const id of ids) byLabel.set(labelOf(id), [...(byLabel.get(labelOf(id)) ?? []), id]);
  for (const [label, labelled] of byLabel) await transaction.run(writing.labelEntities(label), { ids: labelled });
}
