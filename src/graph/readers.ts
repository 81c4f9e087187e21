import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { Piscina } from 'piscina';
import { extract, readerHash } from '../extract.ts';
import type { Told } from '../frame/told.ts';
import { documentRows, type DocumentRows } from './rows.ts';
import { loadKnowledge } from '../knowledge/load.ts';

/** Reads decoded texts, several at a time where there are threads for it. */
export interface Readers {
  /** How many texts are worth being asked for at the same time. */
  readonly width: number;
  /** `told` is what whoever brings the text says of it. */
  read(text: string, told?: Told): Promise<DocumentRows>;
  close(): Promise<void>;
}

/** Fewer texts than this are read sooner in the process itself than by threads that load the dictionary first. */
const worthThreads = 4;

/**
 * Readers for so many texts: up to `concurrency` threads, each with its own knowledge and dictionary (some 300 MB).
 * `knowledge` is a folder laid out as seed/ is, the program's own if absent.
 */
export function openReaders(texts: number, concurrency: number, knowledge: string | undefined): Readers {
  if (texts < worthThreads) {
    let read: Reader | null = null;
    return {
      width: 1,
      read: async (text, told = {}) => (read ??= readerOf(knowledge))({ text, told }),
      close: () => Promise.resolve(),
    };
  }
  const threads = Math.min(concurrency, texts);
  return pooled(threads, threads, knowledge, Infinity);
}

/** How long a thread that has nothing to read is kept, with its dictionary, in milliseconds. */
const patience = 60_000;

/** Readers for texts that come now and then: a thread begins with the first of them and ends when none comes for a while. */
export function waitingReaders(concurrency: number, knowledge: string | undefined): Readers {
  return pooled(0, concurrency, knowledge, patience);
}

function pooled(minThreads: number, maxThreads: number, knowledge: string | undefined, idleTimeout: number): Readers {
  const pool = new Piscina<Task, DocumentRows>({
    // The same ending as this file's own: .js as built, .ts as run in development.
    filename: new URL(`./reader.worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads,
    maxThreads,
    idleTimeout,
    workerData: knowledge === undefined ? {} : { knowledge },
    // A waiting thread must not hold up what else runs in it.
    atomics: 'disabled',
  });
  return {
    // One more for each thread, so that none waits while a text is being written.
    width: 2 * maxThreads,
    read: (text, told = {}) => pool.run({ text, told }),
    close: () => pool.destroy(),
  };
}

interface Task {
  readonly text: string;
  readonly told: Told;
}
type Reader = (task: Task) => DocumentRows;

/** One text after another, with the knowledge loaded once. */
export function readerOf(folder: string | undefined): Reader {
  const knowledge = loadKnowledge(folder);
  const hash = readerHash(knowledge.hash);
  return ({ text, told }) =>
    documentRows(extract(text, knowledge, undefined, told), text, readWithHash(hash, told), told.source);
}

/** The hash of what a text is read with: that of the reader, and what was told of the text. */
export function readWithHash(reader: string, told: Told): string {
  if (Object.keys(told).length === 0) return reader;
  return createHash('sha256').update(reader).update(JSON.stringify(told)).digest('hex');
}
