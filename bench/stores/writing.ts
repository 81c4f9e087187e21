import { readInput } from '../../src/cli/input.ts';
import { readerOf } from '../../src/graph/readers.ts';
import { loadKnowledgeGraph, loadRows } from '../../src/graph/load.ts';
import type { Neo4jSettings } from '../../src/graph/neo4j.ts';
import { openStore, type StoreSettings } from '../../src/graph/open.ts';
import { statement } from '../../src/graph/queries/define.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { driverOf, writeBare } from './bare.ts';

const rounds = 4;

export async function wipe(settings: StoreSettings): Promise<void> {
  const store = await openStore(settings);
  await store.write((transaction) =>
    transaction.run(statement('wipe', "MATCH (n) WHERE NOT (n:Mark AND n.id = 'schema') DETACH DELETE n")),
  );
  await store.close();
}

/** The rate of writing rows that are read already, beside the bare statements; the best of several rounds of each. */
export async function measureWriting(
  settings: { readonly engine: 'neo4j' } & Neo4jSettings,
  files: readonly string[],
): Promise<string> {
  const knowledge = loadKnowledge();
  const read = readerOf(undefined);
  const rows = await Promise.all(files.map(async (file) => read({ text: await readInput(file), told: {} })));
  const store = await openStore(settings);
  const driver = driverOf(settings);
  const ways = {
    store: async () => {
      for (const one of rows) await loadRows(store, one);
    },
    bare: async () => {
      for (const one of rows) await writeBare(driver, one);
    },
  };
  const best = { store: Infinity, bare: Infinity };
  for (let round = 0; round < rounds; round++) {
    for (const way of round % 2 === 0 ? (['bare', 'store'] as const) : (['store', 'bare'] as const)) {
      await wipe(settings);
      await loadKnowledgeGraph(store, knowledge);
      const began = performance.now();
      await ways[way]();
      best[way] = Math.min(best[way], (performance.now() - began) / rows.length);
    }
  }
  await store.close();
  await driver.close();
  return (
    `neo4j, writing alone: ${best.store.toFixed(1)} ms a document, bare UNWIND … MERGE ${best.bare.toFixed(1)} ms: ` +
    `${(best.bare / best.store).toFixed(2)} of its rate`
  );
}
