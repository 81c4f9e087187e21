import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Neo4jSettings } from '../../src/graph/neo4j.ts';
import { openStore, type StoreSettings } from '../../src/graph/open.ts';
import { bin, run, type Run } from '../cli/program.ts';
import { snapshot } from '../graph/snapshot.ts';

/** How the program is told of a store. */
export function named(store: StoreSettings): { readonly args: string[]; readonly env: Record<string, string> } {
  if (store.engine === 'grafeo') return { args: ['--data', store.folder], env: {} };
  return { args: ['--store', store.uri], env: { NEO4J_USER: store.user, NEO4J_PASSWORD: store.password } };
}

/** Runs the ingest to its end. */
export function ingest(store: StoreSettings, files: readonly string[]): Promise<Run> {
  const { args, env } = named(store);
  return run(['ingest', ...args, ...files], { env });
}

/** A running ingest: `line` waits until so many files are done (or it ends), `kill` is `kill -9`. */
export function startIngest(store: StoreSettings, files: readonly string[]) {
  const { args, env } = named(store);
  const child = spawn(process.execPath, [bin, 'ingest', ...args, ...files], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: string[] = [];
  let done = 0;
  let awake: () => void = () => undefined;
  createInterface({ input: child.stderr }).on('line', (line) => {
    told.push(line);
    if (line.startsWith('[')) done++;
    awake();
  });
  child.stdout.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let over = false;
  void ended.then(() => {
    over = true;
    awake();
  });
  return {
    told,
    ended,
    line: async (count: number): Promise<void> => {
      while (done < count && !over) {
        await new Promise<void>((resolve) => {
          awake = resolve;
        });
      }
    },
    kill: async (): Promise<void> => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export async function graphIn(settings: StoreSettings): Promise<string[]> {
  const store = await openStore(settings);
  try {
    return await snapshot(store);
  } finally {
    await store.close();
  }
}

export const server = (settings: Neo4jSettings): StoreSettings => ({ engine: 'neo4j', ...settings });
