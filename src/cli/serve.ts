import { openJobs } from '../api/jobs.ts';
import { startServer } from '../api/server.ts';
import { createPage } from '../browser/server/page.ts';
import type { Settings } from '../config.ts';
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
  const store = await openStore(settings.store);
  const { signal, release } = interruption();
  try {
    if (!(await seedIsRead(store, knowledge)) && !(await readSeed(store, knowledge, signal))) return exit.failed;
    if (signal.aborted) return exit.interrupted;
    const jobs = openJobs({
      store,
      readers: waitingReaders(settings.concurrency, knowledge),
      hash: readerHash(knowledgeHash(knowledge)),
    });
    const changes = { jobs, perMinute: api.changes, ...(api.token !== undefined && { token: api.token }) };
    const server = await startServer({
      store,
      host,
      port,
      changes,
      graphiql: api.graphiql,
      page: createPage(),
      log: logFailure,
    });
    say(`Serving ${placeOf(settings.store)} at ${server.url} (GraphQL at ${server.url}/graphql). Ctrl+C stops it.`);
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
      if (signal.aborted) resolve(undefined);
    });
    say('Stopping: answering what was asked, then closing the graph.');
    await Promise.all([server.stop(), jobs.close()]);
    return exit.ok;
  } finally {
    release();
    await store.close();
  }
}

/** What a client is told only as “something went wrong” is told here in full. */
function logFailure(message: string, error: unknown): void {
  say(`arms-control-graph: ${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** Reads what the program brings with it; false if a document of it failed, which was told. */
async function readSeed(store: GraphStore, knowledge: string | undefined, signal: AbortSignal): Promise<boolean> {
  say('First start: reading the knowledge and the documents of seed/ …');
  const { loadKnowledge } = await import('../knowledge/load.ts');
  const { loadKnowledgeGraph } = await import('../graph/load.ts');
  const { readInto } = await import('./ingest.ts');
  const known = loadKnowledge(knowledge);
  await loadKnowledgeGraph(store, known);
  const { failed } = await readInto(store, seedDocuments(), known, signal, { concurrency: 1, knowledge });
  return failed === 0;
}
