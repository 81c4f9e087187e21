import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJobs } from '../../src/api/jobs.ts';
import { startServer } from '../../src/api/server.ts';
import { createPage } from '../../src/browser/server/page.ts';
import { extract, readerHash } from '../../src/extract.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { openReaders } from '../../src/graph/readers.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledgeHash, loadKnowledge } from '../../src/knowledge/load.ts';
import { store } from '../graph/open.ts';
import { openChromium, type Chromium } from './chromium.ts';

/** The program, served with documents in its graph, and a browser that looks at it. */
export interface Site extends Chromium {
  readonly url: string;
  readonly store: GraphStore;
  /** The keys of the documents, by the names of their files. */
  readonly documents: Readonly<Record<string, string>>;
  /** Reads one more text into the graph; gives its key. */
  readonly read: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What changes something must bear. */
export const token = 'a-token-for-tests-only';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The seed's statement, and those of test/browser/texts: three others to compare with, and a hostile one. */
export async function openSite(): Promise<Site> {
  const graph = await store();
  const knowledge = loadKnowledge();
  await loadKnowledgeGraph(graph, knowledge);
  const read = async (text: string): Promise<string> => {
    const extraction = extract(text, knowledge);
    await loadDocument(graph, extraction, text, knowledge.hash);
    return extraction.document.id;
  };
  const documents: Record<string, string> = {};
  for (const folder of ['seed/documents', 'test/browser/texts']) {
    for (const name of readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.txt'))
      .sort()) {
      documents[name] = await read(readFileSync(join(root, folder, name), 'utf8'));
    }
  }
  const jobs = openJobs({ store: graph, readers: openReaders(1, 1, undefined), hash: readerHash(knowledgeHash()) });
  const server = await startServer({
    store: graph,
    host: '127.0.0.1',
    port: 0,
    page: createPage(),
    changes: { token, jobs },
  });
  const chromium = await openChromium(server.url);
  return {
    ...chromium,
    url: server.url,
    store: graph,
    documents,
    read,
    close: async () => {
      await chromium.close();
      await Promise.all([jobs.close(), server.stop()]);
    },
  };
}

/** Where pictures of the views are kept. */
export function pictureFile(name: string): string {
  const folder = join(root, '.cache/screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
