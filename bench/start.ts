/** `npm run bench`, last third: from `npm start` to the first answer over HTTP, on a built tree. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4117;

/** Milliseconds from the start of `npm start` until a query is answered. */
async function timeToAnswer(data: string): Promise<number> {
  const began = performance.now();
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ACG_DATA: data },
    stdio: 'ignore',
    detached: true,
  });
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  try {
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
      await pause(10);
    }
    return performance.now() - began;
  } finally {
    // npm does not hand the signal on to its child: the whole group is told.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await stopped;
    await pause(500);
  }
}

async function answers(): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { totalCount } }' }),
    });
    const { data } = (await response.json()) as { data?: { documents?: { totalCount?: number } } };
    return data?.documents?.totalCount === 1;
  } catch {
    return false;
  }
}

const data = mkdtempSync(join(tmpdir(), 'acg-bench-'));
console.log(`first start (reads the seed): ${(await timeToAnswer(data)).toFixed(0)} ms to the first answer`);
const starts: number[] = [];
for (let round = 0; round < 5; round++) starts.push(await timeToAnswer(data));
starts.sort((a, b) => a - b);
console.log(
  `later starts: median ${starts[2]?.toFixed(0)} ms of ${starts.length} (slowest ${starts.at(-1)?.toFixed(0)} ms)`,
);
rmSync(data, { recursive: true });
