import type { Extraction } from '../extraction.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { StoreError } from '../errors.ts';
import { inBatches } from './batches.ts';
import { addDerived, recountDerived, touchedPairs, type Pair } from './derive.ts';
import { ensureEntities, labelAll } from './ensure.ts';
import { knownEdges, knownRows } from './known.ts';
import { lift, settle } from './merges.ts';
import { reviewedRows } from './reviews.ts';
import { documentRows, type DocumentRows } from './rows.ts';
import { addSpoken, recountSpoken, touchedEntities } from './spoken.ts';
import type { GraphStore, WriteTransaction } from './store.ts';
import * as known from './queries/knowledge.ts';
import { mergedAmong } from './queries/merges.ts';
import { createReviewed, rejectStances, reviewsOfDocument } from './queries/reviews.ts';
import * as writing from './queries/writing.ts';

/** What a call changed: `unchanged` means that nothing was written. */
export type Loaded = 'added' | 'replaced' | 'unchanged';

/** Writes the knowledge's entities and what is known between them, unless the very same knowledge is there already. */
export async function loadKnowledgeGraph(
  store: GraphStore,
  knowledge: Pick<Knowledge, 'entities' | 'topics' | 'hash'>,
): Promise<Loaded> {
  const [before] = await store.read(known.knowledgeHash);
  if (before?.hash === knowledge.hash) return 'unchanged';
  const rows = knownRows(knowledge);
  const ids = rows.entities.map(({ id }) => id);
  await store.write(async (transaction) => {
    const lifted = await lift(transaction, 'all');
    await inBatches(transaction, known.mergeKnown, rows.entities);
    await labelAll(transaction, ids);
    for (const statement of known.deleteKnownEdges) await transaction.run(statement);
    for (const edge of knownEdges) await inBatches(transaction, known.createKnownEdges(edge), rows.edges[edge]);
    await transaction.run(known.forgetKnown, { ids });
    const forgotten = await transaction.read(known.forgotten);
    await transaction.run(writing.deleteUnsupported, { ids: forgotten.map(({ id }) => id) });
    await transaction.run(known.markKnowledge, { hash: rows.hash });
    if (lifted) await settle(transaction, lifted);
  });
  return before ? 'replaced' : 'added';
}

/**
 * Writes one reading of `text` in one transaction. The same reading with the same knowledge changes nothing; another
 * reading of the same text takes the place of the first.
 * @throws StoreError when the store fails: the graph is then as it was.
 */
export async function loadDocument(
  store: GraphStore,
  extraction: Extraction,
  text: string,
  knowledgeHash: string,
): Promise<Loaded> {
  return loadRows(store, documentRows(extraction, text, knowledgeHash));
}

/** As `loadDocument`, for rows that were made elsewhere, such as in another thread. */
export async function loadRows(store: GraphStore, rows: DocumentRows): Promise<Loaded> {
  return store.write(async (transaction) => {
    const [before] = await transaction.read(writing.readingOf, { id: rows.document.id });
    if (before?.reading === rows.document.reading) return 'unchanged';
    const touched = before ? await erase(transaction, rows.document.id) : nothing;
    await writeDocument(transaction, rows);
    await finishErasing(transaction, touched);
    return before ? 'replaced' : 'added';
  });
}

/** Removes a document and exactly what only it supported. False if there is no such document. */
export async function removeDocument(store: GraphStore, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    const [before] = await transaction.read(writing.readingOf, { id });
    if (!before) return false;
    await finishErasing(transaction, await erase(transaction, id));
    return true;
  });
}

interface Touched {
  readonly pairs: readonly Pair[];
  readonly entities: readonly string[];
  readonly unknown: readonly string[];
}
const nothing: Touched = { pairs: [], entities: [], unknown: [] };

async function erase(transaction: WriteTransaction, id: string): Promise<Touched> {
  const pairs = await touchedPairs(transaction, id);
  const entities = await touchedEntities(transaction, id);
  const unknown = await transaction.read(writing.unknownEntitiesOf, { id });
  await transaction.run(writing.deleteStances, { id });
  await transaction.run(writing.deleteRejected, { id });
  await transaction.run(writing.deleteSentences, { id });
  await transaction.run(writing.deleteDocument, { id });
  return { pairs, entities, unknown: unknown.map((row) => row.id).sort() };
}

/** After what stays is written: direct edges that lost a stance, then entities that nothing speaks of any more. */
async function finishErasing(transaction: WriteTransaction, { pairs, entities, unknown }: Touched): Promise<void> {
  await recountDerived(transaction, pairs);
  await recountSpoken(transaction, entities);
  if (unknown.length > 0) await transaction.run(writing.deleteUnsupported, { ids: unknown });
}

async function writeDocument(transaction: WriteTransaction, read: DocumentRows): Promise<void> {
  const reviews = await transaction.read(reviewsOfDocument, { id: read.document.id });
  const rows = reviewedRows(read, reviews);
  const { document, sentences, entities, rejected } = rows;
  const ids = entities.map(({ id }) => id);
  const lifted = await lift(transaction, ids);
  await ensureEntities(transaction, entities);
  // From here on the entities are locked: nobody merges one of them before this is there.
  if ((await transaction.read(mergedAmong, { ids })).length > 0) {
    throw new StoreError('an entity was merged while a document that names it was written', document.id, 'Try again.');
  }
  await inBatches(transaction, writing.createDocument, [document]);
  await inBatches(transaction, writing.createSentences, sentences);
  await inBatches(transaction, writing.createStances, rows.stances);
  const contains = sentences.map(({ id }) => ({ source: document.id, target: id }));
  await inBatches(transaction, writing.createContains, contains);
  await inBatches(transaction, writing.createIssuers, rows.issuers);
  await inBatches(transaction, writing.createMentions, rows.mentions);
  await inBatches(transaction, writing.createHolders, rows.holders);
  await inBatches(transaction, writing.createTargets, rows.targets);
  await inBatches(transaction, writing.createAddressees, rows.addressees);
  await inBatches(transaction, writing.createEvidence, rows.evidence);
  await inBatches(transaction, createReviewed, rows.reviews);
  if (rejected.length > 0) await transaction.run(rejectStances, { ids: [...rejected] });
  await addSpoken(transaction, { ...rows, holders: rows.holders.filter(({ source }) => !rejected.includes(source)) });
  await addDerived(transaction, { ...rows, stances: rows.stances.filter(({ id }) => !rejected.includes(id)) });
  if (lifted) await settle(transaction, lifted);
}
