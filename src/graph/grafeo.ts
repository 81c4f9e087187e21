import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { z } from 'zod';
import { StoreError } from '../errors.ts';
import { abortable } from './abortable.ts';
import { gate } from './gate.ts';
import { indexesOf, loadOntology, type Index } from './ontology.ts';
import { queryWords, stopWords } from './searchable.ts';
import { deriveSpoken } from './spoken.ts';
import {
  parseRows,
  type GraphStore,
  type Hit,
  type Params,
  type Query,
  type SearchIndex,
  type Statement,
  type WriteTransaction,
} from './store.ts';

/**
 * The layout of the data folder. A folder of a higher number was written by a later version of the program; what one of a
 * lower number lacks is derived when it is opened.
 */
const format = 2;
const Version = z.object({ format: z.int(), indexes: z.string() });
type Version = z.infer<typeof Version>;

/**
 * Opens the embedded store in `folder`, which is made if it is not there.
 * One process at a time: the engine locks its file.
 * @throws StoreError when another process has it open, or a later version wrote it.
 */
export async function openGrafeo(folder: string): Promise<GraphStore> {
  const version = readVersion(folder);
  const db = openFile(folder);
  const indexes = indexesOf(loadOntology());
  const wanted = createHash('sha256')
    .update(JSON.stringify([indexes, stopWords]))
    .digest('hex');
  const store = grafeoStore(db, folder);
  try {
    if (version?.indexes !== wanted || version.format !== format) {
      await createIndexes(db, indexes);
      if (version && version.format < format) await deriveSpoken(store);
      writeVersion(folder, { format, indexes: wanted });
    }
  } catch (error) {
    db.close();
    throw explained(error, folder);
  }
  return store;
}

/** How many queries run at the same time: each takes a thread of the engine's. */
const reads = 4 * availableParallelism();

function grafeoStore(db: GrafeoDB, folder: string): GraphStore {
  // Transactions are written one after another: the engine refuses conflicting ones, and two never run faster than one.
  let last: Promise<unknown> = Promise.resolve();
  // The engine does not end a query that runs: what nobody waits for any more must not hold up the rest without bound.
  const entered = gate(reads);
  const reading = <T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
    abortable(entered(work, signal), signal);
  const read = async <Row>(run: Run, query: Query<Row>, params: Params = {}): Promise<Row[]> => {
    const result = await attempt(folder, query.name, () => run(query.cypher, params));
    return parseRows(query, result.toArray(), folder);
  };

  async function writeNow<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = await attempt(folder, 'begin', () => Promise.resolve(db.beginTransaction()));
    const run: Run = (cypher, params) => transaction.executeCypher(cypher, params);
    try {
      const result = await work({
        read: (query, params) => read(run, query, params),
        run: async (statement: Statement, params = {}) => {
          await attempt(folder, statement.name, () => run(statement.cypher, params));
        },
      });
      await attempt(folder, 'commit', () => Promise.resolve(transaction.commit()));
      return result;
    } catch (error) {
      try {
        if (transaction.isActive) transaction.rollback();
      } catch {
        // An engine that failed may have ended the transaction itself; what made it fail is what matters.
      }
      throw error;
    }
  }

  return {
    engine: 'grafeo',
    read: (query, params, signal) =>
      reading(() => read((cypher, values) => db.executeCypher(cypher, values), query, params), signal),
    search: async (index: SearchIndex, words: string, limit: number, signal?: AbortSignal): Promise<Hit[]> => {
      const asked = queryWords(words);
      if (asked === '') return [];
      const found = await reading(
        () => attempt(folder, 'search', () => db.textSearch(index, 'search', asked, limit)),
        signal,
      );
      return found.flatMap(([node, score]) => {
        const id = node === undefined ? null : db.getNode(node)?.get('id');
        return typeof id === 'string' && score !== undefined ? [{ id, score }] : [];
      });
    },
    write: (work) => {
      const result = last.then(() => writeNow(work));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await last;
      // It tidies its files; what was committed is safe whether or not that succeeds.
      await attempt(folder, 'close', () => {
        db.close();
        return Promise.resolve();
      });
    },
  };
}

type Run = (cypher: string, params: Params) => Promise<QueryResult>;

async function attempt<T>(folder: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, folder, what);
  }
}

function openFile(folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
  } catch (error) {
    throw explained(error, folder);
  }
}

async function createIndexes(db: GrafeoDB, indexes: readonly Index[]): Promise<void> {
  for (const { kind, label, property } of indexes) {
    const name = `${label}_${property}`;
    if (kind === 'text') {
      await db.createTextIndex(label, property, { tokenizer: 'cjk_bigram', stopWords: [...stopWords] });
      continue;
    }
    // The engine looks nodes up by an index only; its uniqueness constraint alone would be a scan.
    await db.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    if (kind === 'unique') {
      await db.executeCypher(
        `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      );
    }
  }
}

function readVersion(folder: string): Version | null {
  const file = join(folder, 'version.json');
  if (!existsSync(file)) return null;
  let version: Version;
  try {
    version = Version.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new StoreError(
      'version.json cannot be read',
      folder,
      'Name another data folder, or remove this one and read the documents again.',
      { cause },
    );
  }
  if (version.format > format) {
    throw new StoreError(
      `the data folder has format ${version.format}, and this program knows up to ${format}`,
      folder,
      'Use the newer version of the program that wrote it, or name another data folder.',
    );
  }
  return version;
}

function writeVersion(folder: string, version: Version): void {
  const file = join(folder, 'version.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(version)}\n`);
  renameSync(`${file}.new`, file);
}

function explained(error: unknown, folder: string, what = 'open'): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const because = { cause: error };
  if (/cannot be locked|locked/i.test(message)) {
    return new StoreError(
      'another process has the data folder open',
      folder,
      'Stop that process, or name another data folder.',
      because,
    );
  }
  if (/no space|disk full|os error 28/i.test(message)) {
    return new StoreError(
      'the disk is full',
      folder,
      'Free some space and run the command again: nothing is half-written.',
      because,
    );
  }
  if (/permission denied|EACCES|read-only|EROFS|ENOTDIR|EEXIST/i.test(message)) {
    return new StoreError('the data folder cannot be written', folder, 'Name a folder this user may write.', because);
  }
  return new StoreError(
    `the engine failed at “${what}”: ${message}`,
    folder,
    'Run the command again; if it stays, name another data folder and read the documents anew.',
    because,
  );
}
