import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { bin, folder, run } from './program.ts';

/** Starts the server on a free port and gives what it said until it was ready, and its address. */
async function serve(data: string) {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const told: string[] = [];
  let endpoint = '';
  for await (const line of createInterface({ input: child.stderr })) {
    told.push(line);
    endpoint = /http:\S+\/graphql/.exec(line)?.[0] ?? '';
    if (endpoint !== '') break;
  }
  child.stderr.resume();
  const stop = async (signal: NodeJS.Signals): Promise<unknown> => {
    child.kill(signal);
    return (await exited)[0];
  };
  return { told, endpoint, stop };
}

async function countDocuments(endpoint: string): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ documents { totalCount } }' }),
  });
  return response.json();
}

// One folder for all tests, in their order: the seed is read once.
const data = folder();

test('the first start reads the seed, the second reads nothing, and both stop when they are told to', async () => {
  const first = await serve(data);
  expect(first.told.join('\n')).toMatch(/First start[^]*\[1\/1\] .*stability\.txt: added/);
  expect(await countDocuments(first.endpoint)).toEqual({ data: { documents: { totalCount: 1 } } });

  const meanwhile = await run(['serve', '--port', '0', '--data', data]);
  expect(meanwhile.code).toBe(1);
  expect(meanwhile.err).toContain(data);
  expect(await first.stop('SIGTERM')).toBe(0);

  const second = await serve(data);
  expect(second.told).toHaveLength(1);
  expect(await countDocuments(second.endpoint)).toEqual({ data: { documents: { totalCount: 1 } } });
  expect(await second.stop('SIGINT')).toBe(0);
});

test('a port that is taken is one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { code, err } = await run(['serve', '--port', String(port), '--data', data]);
  other.close();
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^arms-control-graph: 127\\.0\\.0\\.1:${port}: .*--port.*\\n$`));
});
