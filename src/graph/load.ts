import type { Extraction } from '../extraction.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { labelOf, type EntityLabel } from './labels.ts';
import { addDerived, recountDerived, touchedPairs, type Pair } from './derive.ts';
import { knownEdges, knownRows } from './known.ts';
import { documentRows, type DocumentRows } from './rows.ts';
import { searchable } from './searchable.ts';
import type { GraphStore, Statement, WriteTransaction } from './store.ts';
import * as known from './queries/knowledge.ts';
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
    await inBatches(transaction, known.mergeKnown, rows.entities);
    await labelAll(transaction, ids);
    for (const statement of known.deleteKnownEdges) await transaction.run(statement);
    for (const edge of knownEdges) await inBatches(transaction, known.createKnownEdges(edge), rows.edges[edge]);
    await transaction.run(known.forgetKnown, { ids });
    const forgotten = await transaction.read(known.forgotten);
    await transaction.run(writing.deleteUnsupported, { ids: forgotten.map(({ id }) => id) });
    await transaction.run(known.markKnowledge, { hash: rows.hash });
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
    const touched = before ? await erase(transaction, rows.document.id) : { pairs: [], unknown: [] };
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
  readonly unknown: readonly string[];
}

async function erase(transaction: WriteTransaction, id: string): Promise<Touched> {
  const pairs = await touchedPairs(transaction, id);
  const unknown = await transaction.read(writing.unknownEntitiesOf, { id });
  await transaction.run(writing.deleteStances, { id });
  await transaction.run(writing.deleteSentences, { id });
  await transaction.run(writing.deleteDocument, { id });
  return { pairs, unknown: unknown.map((row) => row.id).sort() };
}

/** After what stays is written: direct edges that lost a stance, then entities that nothing speaks of any more. */
async function finishErasing(transaction: WriteTransaction, { pairs, unknown }: Touched): Promise<void> {
  await recountDerived(transaction, pairs);
  if (unknown.length > 0) await transaction.run(writing.deleteUnsupported, { ids: unknown });
}

async function writeDocument(transaction: WriteTransaction, rows: DocumentRows): Promise<void> {
  const { document, sentences } = rows;
  const entities = rows.entities.map(({ id, name }) => ({ id, name, search: searchable(`${name} ${id}`) }));
  await inBatches(transaction, writing.ensureEntities, entities);
  const made = await transaction.read(writing.unlabelled, { ids: entities.map(({ id }) => id) });
  await labelAll(
    transaction,
    made.map(({ id }) => id),
  );
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
  await addDerived(transaction, rows);
}

async function labelAll(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const byLabel = new Map<EntityLabel, string[]>();
  for (const id of ids) byLabel.set(labelOf(id), [...(byLabel.get(labelOf(id)) ?? []), id]);
  for (const [label, labelled] of byLabel) await transaction.run(writing.labelEntities(label), { ids: labelled });
}

/** Rows a statement takes at once: enough to be quick, few enough to keep the memory of a transaction small. */
const batch = 2000;

async function inBatches(transaction: WriteTransaction, statement: Statement, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch)
    await transaction.run(statement, { rows: rows.slice(at, at + batch) });
}
