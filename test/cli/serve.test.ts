import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

test('the first start reads the seed, the second reads nothing, and both stop when they are told to', async () => {
  const data = folder();
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
  const running = await serve(folder());
  const { port } = new URL(running.endpoint);
  const { code, err } = await run(['serve', '--port', port, '--data', folder()]);
  expect(code).not.toBe(0);
  expect(err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^arms-control-graph: .*${port}`));
  await running.stop('SIGTERM');
});
