import { extract } from '../extract.ts';
import { loadDocument, loadKnowledgeGraph } from '../graph/load.ts';
import { openStore, type StoreSettings } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readInput } from './input.ts';
import { interruption } from './interrupt.ts';
import { exit, explain, print } from './output.ts';
import { progressOf } from './progress.ts';

/**
 * Reads texts into the graph, each in one transaction. A file that fails is told and the rest go on;
 * a text that is there already is not written again. Returns the exit code.
 */
export async function runIngest(
  files: readonly string[],
  settings: StoreSettings,
  knowledge: string | undefined,
): Promise<number> {
  const known = loadKnowledge(knowledge);
  const store = await openStore(settings);
  const { signal, release } = interruption();
  try {
    await loadKnowledgeGraph(store, known);
    const counts = await readInto(store, files, known, signal);
    await print(`${summary(counts)}\n`);
    if (signal.aborted) return exit.interrupted;
    return counts.failed > 0 ? exit.failed : exit.ok;
  } finally {
    release();
    await store.close();
  }
}

export interface Counts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** Reads the files one after another into an open store, until all are done or `signal` is aborted. */
export async function readInto(
  store: GraphStore,
  files: readonly string[],
  known: Knowledge,
  signal: AbortSignal,
): Promise<Counts> {
  const counts = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
  const progress = progressOf(files.length);
  try {
    for (const file of files) {
      if (signal.aborted) break;
      try {
        const text = await readInput(file);
        const extraction = extract(text, known);
        const outcome = await loadDocument(store, extraction, text, known.hash);
        counts[outcome]++;
        const { sentences, mentions, stances } = extraction;
        progress.done(
          `${file}: ${outcome} (${sentences.length} sentences, ${mentions.length} mentions, ${stances.length} stances)`,
        );
      } catch (error) {
        counts.failed++;
        progress.tell(`arms-control-graph: ${explain(error)}`);
        progress.done(`${file}: failed`);
      }
    }
  } finally {
    progress.end();
  }
  return counts;
}

function summary(counts: Counts): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'nothing read' : parts.map(([name, count]) => `${count} ${name}`).join(', ');
}
