import { loadKnowledgeGraph } from '../graph/load.ts';
import { statusHash as hashInGraph } from '../graph/queries/status.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { statusHash } from '../status/hash.ts';
import { loadStatus } from '../status/load.ts';

/** Writes the knowledge of `folder` and what States did, where the graph has another or none. */
export async function writeKnown(store: GraphStore, known: Knowledge, folder: string | undefined): Promise<void> {
  await loadKnowledgeGraph(store, known);
  const [before] = await store.read(hashInGraph);
  if (before?.hash === statusHash(known.hash, folder)) return;
  const { loadStatusGraph } = await import('../graph/status.ts');
  await loadStatusGraph(store, loadStatus(known, folder));
}
