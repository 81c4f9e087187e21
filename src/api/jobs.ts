import { randomUUID } from 'node:crypto';
import { once, EventEmitter } from 'node:events';
import { loadRows, type Loaded } from '../graph/load.ts';
import { readWith } from '../graph/queries/writing.ts';
import type { Readers } from '../graph/readers.ts';
import type { GraphStore } from '../graph/store.ts';
import { identityOf } from '../text/identity.ts';
import { refusal } from './refusal.ts';

/** A text on its way into the graph. */
export interface IngestJob {
  readonly id: string;
  /** The document's id. */
  readonly key: string;
  readonly state: 'QUEUED' | 'READING' | 'WRITING' | 'DONE' | 'FAILED';
  readonly ahead: number;
  readonly outcome: Loaded | null;
  /** What made it fail. */
  readonly failure: unknown;
  readonly created: string;
  readonly finished: string | null;
}

export interface Jobs {
  /** Takes a decoded text. The same text that is under way already is not taken twice. */
  submit(text: string): IngestJob;
  job(id: string): IngestJob | null;
  /** The job at once and after each change, until it is finished. */
  follow(id: string): AsyncGenerator<IngestJob> | null;
  /** Takes no more texts and finishes those that are being read or written; the others fail. */
  close(): Promise<void>;
}

export interface JobSettings {
  readonly store: GraphStore;
  readonly readers: Readers;
  /** What texts are read with (`readerHash`): what was read with the same is not read again. */
  readonly hash: string;
}

/** How many texts may wait, and how many finished jobs are remembered. */
const longestQueue = 100;
const remembered = 1000;

/** Reads texts in threads, a few at a time, and writes each in one transaction. */
export function openJobs({ store, readers, hash }: JobSettings): Jobs {
  const all = new Map<string, IngestJob>();
  const waiting: { readonly id: string; readonly text: string }[] = [];
  const underway = new Set<Promise<void>>();
  const changes = new EventEmitter().setMaxListeners(0);
  let closed = false;

  function change(id: string, to: Partial<IngestJob>): void {
    const job = all.get(id);
    if (!job) return;
    all.set(id, { ...job, ...to });
    changes.emit(id);
  }

  function begin(): void {
    while (underway.size < readers.width) {
      const next = waiting.shift();
      if (!next) return;
      waiting.forEach(({ id }, ahead) => {
        change(id, { ahead });
      });
      const running = run(next.id, next.text).finally(() => {
        underway.delete(running);
        begin();
      });
      underway.add(running);
    }
  }

  async function run(id: string, text: string): Promise<void> {
    try {
      change(id, { state: 'READING', ahead: 0 });
      const outcome = await read(id, text);
      finish(id, { state: 'DONE', outcome });
    } catch (failure) {
      finish(id, { state: 'FAILED', failure });
    }
  }

  async function read(id: string, text: string): Promise<Loaded> {
    const [before] = await store.read(readWith, { id: identityOf(text).id });
    if (before?.knowledge === hash) return 'unchanged';
    const rows = await readers.read(text);
    change(id, { state: 'WRITING' });
    return loadRows(store, rows);
  }

  function finish(id: string, to: Partial<IngestJob>): void {
    change(id, { ...to, finished: new Date().toISOString() });
    const finished = [...all.values()].filter(isFinished);
    for (const job of finished.slice(0, Math.max(0, finished.length - remembered))) all.delete(job.id);
  }

  return {
    submit: (text) => {
      const { id: key } = identityOf(text);
      const same = [...all.values()].find((job) => job.key === key && !isFinished(job));
      if (same) return same;
      if (closed) throw refusal('STORE_UNAVAILABLE', 'the server is stopping', 'Send it again in a while.', 503);
      if (waiting.length >= longestQueue) {
        throw refusal('RATE_LIMIT', `${longestQueue} texts are waiting already`, 'Send it again in a while.', 429);
      }
      const id = randomUUID();
      const created = new Date().toISOString();
      const queued = { state: 'QUEUED', ahead: waiting.length, outcome: null, failure: null, finished: null } as const;
      all.set(id, { id, key, created, ...queued });
      waiting.push({ id, text });
      begin();
      return all.get(id) ?? { id, key, created, ...queued };
    },
    job: (id) => all.get(id) ?? null,
    follow: (id) => (all.has(id) ? follow(id) : null),
    close: async () => {
      closed = true;
      for (const { id } of waiting.splice(0)) {
        finish(id, { state: 'FAILED', failure: refusal('STORE_UNAVAILABLE', 'the server stopped', 'Send it again.') });
      }
      await Promise.all(underway);
      await readers.close();
    },
  };

  async function* follow(id: string): AsyncGenerator<IngestJob> {
    for (let last: IngestJob | null = null; ;) {
      const job = all.get(id);
      if (!job) return;
      if (job === last) {
        await once(changes, id);
        continue;
      }
      last = job;
      yield job;
      if (isFinished(job)) return;
    }
  }
}

const isFinished = ({ state }: IngestJob): boolean => state === 'DONE' || state === 'FAILED';
