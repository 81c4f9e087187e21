import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/arms-control-graph.js', import.meta.url));

export interface Served {
  readonly url: string;
  /** The memory of the process, in MB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** The built program as a process of its own, with its usual settings. */
export async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  let url = '';
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    url = /at (http:\S+) \(GraphQL/.exec(line)?.[1] ?? '';
    if (url !== '') break;
  }
  if (url === '') throw new Error('the server did not start');
  child.stderr.resume();
  return {
    url,
    memory: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1] ?? 0) / 1e6;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
