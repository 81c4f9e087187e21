import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format } from 'prettier';
import type { Example } from './blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Answers examples as a reader of the README would get them: by the shell, and by a server on a fresh data folder. */
export interface Answerer {
  answer(example: Example): Promise<string>;
  close(): Promise<void>;
}

/** Starts the built program's server, which reads the seed, on a free port. */
export async function answerer(): Promise<Answerer> {
  const data = mkdtempSync(join(tmpdir(), 'acg-readme-'));
  const server = spawn(
    process.execPath,
    [join(root, 'bin/arms-control-graph.js'), 'serve', '--port', '0', '--data', data],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const exited = once(server, 'exit');
  let address: string | undefined;
  const told: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    told.push(line);
    address = /https?:\/\/\S+\/graphql/.exec(line)?.[0];
    if (address !== undefined) break;
  }
  if (address === undefined) throw new Error(`the server did not start:\n${told.join('\n')}`);
  server.stderr.resume();
  const endpoint = address;
  return {
    answer: ({ kind, asked }) => (kind === 'query' ? query(endpoint, asked) : shell(asked, data)),
    close: async () => {
      server.kill('SIGTERM');
      await exited;
      rmSync(data, { recursive: true });
    },
  };
}

async function shell(command: string, data: string): Promise<string> {
  // ingest must not find the server's own folder open, nor leave one in the project.
  const env = { ...process.env, ACG_DATA: `${data}-shell`, NO_COLOR: '1' };
  try {
    const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: root, env, maxBuffer: 1 << 26 });
    return stdout.trimEnd();
  } finally {
    rmSync(`${data}-shell`, { recursive: true, force: true });
  }
}

async function query(endpoint: string, text: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  // As wide as a README: what fits on a line stands on one.
  return (await format(JSON.stringify(await response.json()), { parser: 'json', printWidth: 110 })).trimEnd();
}
