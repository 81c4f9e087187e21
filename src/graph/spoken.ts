import * as queries from './queries/spoken.ts';
import type { DocumentRows } from './rows.ts';
import type { GraphStore, WriteTransaction } from './store.ts';

/** Writes what a document refers to and who speaks in it. Its entities are there and locked. */
export async function addSpoken(transaction: WriteTransaction, rows: DocumentRows): Promise<void> {
  const references = new Map<string, { source: string; target: string; count: number; first: number }>();
  for (const { target, start } of rows.mentions) {
    const { count, first } = references.get(target) ?? { count: 0, first: start };
    references.set(target, { source: rows.document.id, target, count: count + 1, first: Math.min(first, start) });
  }
  const speakers = new Set([...rows.issuers, ...rows.holders].map(({ target }) => target));
  const spoken = rows.entities
    .map(({ id }) => ({ id, speaks: speakers.has(id), named: references.has(id) ? rows.document.date : null }))
    .filter(({ speaks, named }) => speaks || named !== null);
  if (references.size > 0) await transaction.run(queries.createReferences, { rows: [...references.values()] });
  if (spoken.length > 0) await transaction.run(queries.markSpoken, { rows: spoken });
}

/** Whom a document names and who speaks in it, before it is removed. */
export async function touchedEntities(transaction: WriteTransaction, document: string): Promise<string[]> {
  return (await transaction.read(queries.spokenOfIn, { id: document })).map(({ id }) => id).sort();
}

/** Counts anew for these entities who speaks and when it was first named. */
export async function recountSpoken(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(queries.lockEntities, { ids });
  await transaction.run(queries.recountSpoken, { ids });
}

/** Counts anew for these entities what refers to them, who speaks and when it was first named. */
export async function recountReferences(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(queries.lockEntities, { ids });
  await transaction.run(queries.deleteReferencesTo, { ids });
  await transaction.run(queries.recountReferencesTo, { ids });
  await recountSpoken(transaction, ids);
}

/** Documents of one transaction: few enough for the memory of a server. */
const batch = 100;

/** Derives all of it from the texts: for a graph that an earlier version wrote. It may be run again where it was stopped. */
export async function deriveSpoken(store: GraphStore): Promise<void> {
  const documents = (await store.read(queries.documentIds)).map(({ id }) => id);
  for (let at = 0; at < documents.length; at += batch) {
    const ids = documents.slice(at, at + batch);
    await store.write(async (transaction) => {
      // Another process may be deriving the same at the same time.
      await transaction.run(queries.lockDocuments, { ids });
      await transaction.run(queries.deleteReferences, { ids });
      await transaction.run(queries.recountReferences, { ids });
    });
  }
  const entities = (await store.read(queries.entityIds)).map(({ id }) => id);
  await store.write((transaction) => recountSpoken(transaction, entities));
}
