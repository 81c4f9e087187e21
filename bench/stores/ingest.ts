import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StoreSettings } from '../../src/graph/open.ts';

const bin = fileURLToPath(new URL('../../bin/arms-control-graph.js', import.meta.url));

/** Runs `ingest` as a person would and tells rate, peak memory, and the cost at the end beside that at the start. */
export async function measureIngest(store: StoreSettings, files: readonly string[]): Promise<string> {
  const server =
    store.engine === 'neo4j' ? { ACG_STORE: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password } : {};
  const child = spawn(process.execPath, [bin, 'ingest', ...files], {
    env: { ...process.env, ...server, ...(store.engine === 'grafeo' ? { ACG_DATA: store.folder } : {}) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const began = performance.now();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const done: { readonly at: number; readonly sentences: number }[] = [];
  let peak = 0;
  for await (const line of createInterface({ input: child.stderr })) {
    const sentences = /\((\d+) sentences/.exec(line)?.[1];
    if (sentences !== undefined) done.push({ at: performance.now(), sentences: Number(sentences) });
    if (done.length % 20 === 0) peak = Math.max(peak, peakMemory(child.pid));
  }
  const code = await ended;
  const seconds = (performance.now() - began) / 1000;
  const sentences = done.reduce((sum, one) => sum + one.sentences, 0);
  // By sentence, since speeches differ in length; the start begins when the threads have their knowledge.
  const part = Math.max(2, Math.floor(done.length / 5));
  const cost = (of: typeof done): number =>
    ((of.at(-1)?.at ?? 0) - (of[0]?.at ?? 0)) / of.slice(1).reduce((sum, one) => sum + one.sentences, 0);
  const growth = cost(done.slice(-part)) / cost(done.slice(5, 5 + part));
  return (
    `${store.engine}: ${done.length} documents, ${sentences} sentences in ${seconds.toFixed(0)} s: ` +
    `${(done.length / seconds).toFixed(1)} documents/s, ${(sentences / seconds).toFixed(0)} sentences/s; ` +
    `peak ${peak.toFixed(0)} MB; cost at the end ${growth.toFixed(2)} times that at the start; exit ${code}`
  );
}

/** The most memory that the process with all its threads has had, in MB (Linux). */
function peakMemory(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
