/**
 * `npm run bench:stores`: the real speeches of $ACG_CORPUS/corpora through the whole program into both engines, the rate
 * of writing beside what driver and server do bare, and the time of each question of docs/CYPHER.md on that graph.
 * `-- --texts 200` takes fewer. Neo4j is the one that NEO4J_URI names (its data is deleted), else a process of Java's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsFrom } from '../src/config.ts';
import { openStore, type StoreSettings } from '../src/graph/open.ts';
import { startJavaServer } from '../test/graph/java.ts';
import { speeches } from './stores/corpus.ts';
import { measureIngest } from './stores/ingest.ts';
import { measureQueries } from './stores/queries.ts';
import { measureWriting, wipe } from './stores/writing.ts';

const { values } = parseArgs({ options: { texts: { type: 'string', default: '100000' } } });
const files = speeches().slice(0, Number(values.texts));
const folder = mkdtempSync(join(tmpdir(), 'acg-bench-'));

const named = settingsFrom({ store: 'neo4j' }, process.env, '/').store;
const java = (process.env['NEO4J_URI'] ?? '') === '' ? await startJavaServer() : null;
const neo4j: StoreSettings = java ? { engine: 'neo4j', ...java.settings } : named;
try {
  if (neo4j.engine === 'neo4j') console.log(await measureWriting(neo4j, files.slice(0, 100)));
  await wipe(neo4j);
  for (const settings of [{ engine: 'grafeo', folder } as const, neo4j]) {
    console.log(await measureIngest(settings, files));
    const store = await openStore(settings);
    console.log(await measureQueries(store));
    await store.close();
  }
} finally {
  await java?.remove();
  rmSync(folder, { recursive: true });
}
