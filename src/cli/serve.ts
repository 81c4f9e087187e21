import { readFileSync } from 'node:fs';
import { pino, type Logger } from 'pino';
import { z } from 'zod';
import { openJobs } from '../api/jobs.ts';
import type { Operations } from '../api/persisted.ts';
import { startServer } from '../api/server.ts';
import { createPage } from '../browser/server/page.ts';
import type { ApiSettings, Settings } from '../config.ts';
import { UsageError } from '../errors.ts';
import { readerHash } from '../extract.ts';
import { openStore, placeOf } from '../graph/open.ts';
import { waitingReaders } from '../graph/readers.ts';
import type { GraphStore } from '../graph/store.ts';
import { knowledgeHash } from '../knowledge/load.ts';
import { interruption } from './interrupt.ts';
import { exit, say } from './output.ts';
import { seedDocuments, seedIsRead } from './seed.ts';

/** Serves the graph until the process is told to stop; reads the seed's documents first where they are missing. */
export async function runServe(settings: Settings): Promise<number> {
  const { host, port, knowledge, api } = settings;
  const operations = operationsOf(api);
  const store = await openStore(settings.store);
  const { signal, release } = interruption();
  const jobs = openJobs({
    store,
    readers: waitingReaders(settings.concurrency, knowledge),
    hash: readerHash(knowledgeHash(knowledge)),
  });
  try {
    let isRead = false;
    const server = await startServer({
      store,
      host,
      port,
      changes: { jobs, perMinute: api.changes, ...(api.token !== undefined && { token: api.token }) },
      graphiql: api.graphiql,
      introspection: api.introspection,
      cors: api.cors,
      timeLimit: api.timeLimit * 1000,
      ready: () => isRead,
      page: createPage(),
      log: logTo(api),
      ...(operations && { operations }),
    });
    try {
      if (!(await seedIsRead(store, knowledge)) && !(await readSeed(store, knowledge, signal))) return exit.failed;
      if (signal.aborted) return exit.interrupted;
      isRead = true;
      say(`Serving ${placeOf(settings.store)} at ${server.url} (GraphQL at ${server.url}/graphql). Ctrl+C stops it.`);
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve, { once: true });
        if (signal.aborted) resolve(undefined);
      });
      say('Stopping: answering what was asked, then closing the graph.');
      return exit.ok;
    } finally {
      // Whoever follows a text is told of its end before the server waits for nobody to be connected.
      await Promise.all([jobs.close(), server.stop()]);
    }
  } finally {
    release();
    await jobs.close();
    await store.close();
  }
}

/** JSON lines on standard error. */
function logTo({ log }: ApiSettings): Logger {
  return pino(
    { level: log, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}

const Documents = z.record(z.string(), z.string());

/** @throws UsageError for a file that is none of queries by their ids. */
function operationsOf({ operations: file, persistedOnly }: ApiSettings): Operations | undefined {
  if (file === undefined) {
    if (!persistedOnly) return undefined;
    throw new UsageError('there are no queries to answer', 'ACG_PERSISTED_ONLY', 'Name their file in ACG_OPERATIONS.');
  }
  try {
    return { documents: Documents.parse(JSON.parse(readFileSync(file, 'utf8'))), only: persistedOnly };
  } catch (cause) {
    const remedy = 'Give a JSON file such as {"ID": "{ summary { documents } }"}.';
    throw new UsageError('this is no file of queries by their ids', file, remedy, { cause });
  }
}

/** Reads what the program brings with it; false if a document of it failed, which was told. */
async function readSeed(store: GraphStore, knowledge: string | undefined, signal: AbortSignal): Promise<boolean> {
  say('First start: reading the knowledge and the documents of seed/ …');
  const { loadKnowledge } = await import('../knowledge/load.ts');
  const { writeKnown } = await import('./known.ts');
  const { readInto } = await import('./ingest.ts');
  const known = loadKnowledge(knowledge);
  await writeKnown(store, known, knowledge);
  const { failed } = await readInto(store, seedDocuments(), known, signal, { concurrency: 1, knowledge });
  return failed === 0;
}
