import { StoreError } from '../errors.ts';
import { readerHash } from '../extract.ts';
import { loadRows, type Loaded } from '../graph/load.ts';
import { openStore, type StoreSettings } from '../graph/open.ts';
import { readWith } from '../graph/queries/writing.ts';
import { openReaders, readWithHash } from '../graph/readers.ts';
import type { DocumentRows } from '../graph/rows.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { identityOf } from '../text/identity.ts';
import { inOrder } from './in-order.ts';
import { interruption } from './interrupt.ts';
import { writeKnown } from './known.ts';
import { exit, explain, print } from './output.ts';
import { progressOf } from './progress.ts';
import { likenesses, type Likeness } from './sources/near.ts';
import type { Source } from './sources/source.ts';
import { sourcesNamed } from './sources/sources.ts';

export interface IngestOptions {
  /** Threads that read texts. */
  readonly concurrency: number;
  /** Folder laid out as seed/ is; the program's own if absent. */
  readonly knowledge: string | undefined;
  /** Whether texts are read that are there already, read with the same knowledge and program. */
  readonly again?: boolean;
}

/**
 * Reads texts into the graph, each in one transaction. A file that fails is told and the rest go on; a text that is
 * there already is not read again, so that a run that was stopped goes on where it was. Returns the exit code.
 */
export async function runIngest(
  files: readonly string[],
  settings: StoreSettings,
  options: IngestOptions,
): Promise<number> {
  const known = loadKnowledge(options.knowledge);
  const store = await openStore(settings);
  const { signal, release } = interruption();
  try {
    await writeKnown(store, known, options.knowledge);
    const counts = await readInto(store, files, known, signal, options);
    await print(`${summary(counts)}\n`);
    if (signal.aborted) return exit.interrupted;
    return counts.failed + counts.left > 0 ? exit.failed : exit.ok;
  } finally {
    release();
    await store.close();
  }
}

export type Counts = Readonly<Record<Loaded | 'failed' | 'left', number>>;

/** What came of one file, up to the moment when it is written. */
type Read = { readonly text: string; readonly rows: DocumentRows | null } | { readonly error: unknown };

/**
 * Reads the files into an open store until all are done, `signal` is aborted, or the store fails: threads read ahead,
 * and what they read is written in the order of the files.
 */
export async function readInto(
  store: GraphStore,
  files: readonly string[],
  known: Pick<Knowledge, 'hash' | 'entities'>,
  signal: AbortSignal,
  { concurrency, knowledge, again = false }: IngestOptions,
): Promise<Counts> {
  const counts = { added: 0, replaced: 0, unchanged: 0, failed: 0, left: 0 };
  const sources = await sourcesNamed(files, known);
  const progress = progressOf(sources.length);
  const readers = openReaders(sources.length, concurrency, knowledge);
  const likeEarlier = likenesses();
  const hash = readerHash(known.hash);

  async function read(source: Source): Promise<Read> {
    try {
      const { text, told } = await source.read();
      const [before] = again ? [] : await store.read(readWith, { id: identityOf(text).id });
      if (before?.knowledge === readWithHash(hash, told)) return { text, rows: null };
      return { text, rows: await readers.read(text, told) };
    } catch (error) {
      return { error };
    }
  }

  async function finish(name: string, result: Read): Promise<void> {
    if ('error' in result) throw result.error;
    const alike = likeEarlier(name, result.text);
    const like = alike === null ? '' : `; ${likeness(alike)}`;
    if (result.rows === null) {
      counts.unchanged++;
      progress.done(`${name}: unchanged${like}`);
      return;
    }
    const { sentences, mentions, stances } = result.rows;
    const outcome = await loadRows(store, result.rows);
    counts[outcome]++;
    progress.done(
      `${name}: ${outcome} (${sentences.length} sentences, ${mentions.length} mentions, ${stances.length} stances)${like}`,
    );
  }

  try {
    for await (const [{ name }, result] of inOrder(sources, readers.width, read)) {
      try {
        await finish(name, result);
      } catch (error) {
        counts.failed++;
        progress.tell(`arms-control-graph: ${explain(error)}`);
        progress.done(`${name}: failed`);
        // Without a store nothing more can be kept: the next run goes on from here.
        if (error instanceof StoreError) break;
      }
      if (signal.aborted) break;
    }
  } finally {
    progress.end();
    await readers.close();
  }
  const { added, replaced, unchanged, failed } = counts;
  return { ...counts, left: sources.length - added - replaced - unchanged - failed };
}

const likeness = ({ name, share }: Likeness): string =>
  share === 1 ? `the same text as ${name}` : `nearly the same text as ${name} (${Math.round(share * 100)} %)`;

function summary(counts: Counts): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'nothing read' : parts.map(([name, count]) => `${count} ${name}`).join(', ');
}
