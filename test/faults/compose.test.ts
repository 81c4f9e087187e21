import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { dockerIsHere, image } from '../graph/neo4j.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, NEO4J_PASSWORD: 'only-for-tests', PORT: '4127', COMPOSE_PROJECT_NAME: 'acg-test' };
const plugin = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;

function compose(...args: string[]): string {
  const [command, first] = plugin ? ['docker', ['compose']] : ['docker-compose', []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], { cwd: root, env, encoding: 'utf8' });
  expect(status, `compose ${args.join(' ')}: ${stderr}`).toBe(0);
  return stdout;
}

const here = dockerIsHere() && (plugin || spawnSync('docker-compose', ['version'], { stdio: 'ignore' }).status === 0);
if (!here) {
  if (process.env['CI'] === 'true') throw new Error('No docker compose: the compose file cannot be tested.');
  console.warn('No docker compose: the compose file is not tested.');
}

/** A connection of its own for each request: one kept open would be that of a container that is gone. */
const anew = { connection: 'close' };

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/ready`, { headers: anew }).catch(() => null);
    if (answer?.ok) return;
    await pause(1000);
  }
  throw new Error(`never ready: ${compose('logs', '--tail', '20')}`);
}

async function documents(): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...anew },
    body: JSON.stringify({ query: '{ documents { totalCount } }' }),
  });
  return response.json();
}
const total = (count: number) => ({ data: { documents: { totalCount: count } } });

afterAll(() => {
  if (here) compose('down', '--volumes', '--timeout', '20');
});

test('it names the image that the tests run on', () => {
  expect(readFileSync(`${root}/docker-compose.yml`, 'utf8')).toContain(`image: ${image}`);
});

test.skipIf(!here)(
  'the shipped compose file: up, healthy, reads, answers, and keeps its data over a restart',
  async () => {
    compose('up', '--detach', ...(process.env['ACG_IMAGE_BUILT'] === undefined ? ['--build'] : ['--no-build']));
    await ready();
    expect(await documents()).toEqual(total(1));
    const ingest = ['sh', '-c', 'echo "China supports the NPT." | node bin/arms-control-graph.js ingest -'];
    expect(compose('exec', '-T', 'graph', ...ingest)).toBe('1 added\n');
    expect(await documents()).toEqual(total(2));
    // Not root, and nothing to write at.
    expect(compose('exec', '-T', 'graph', 'sh', '-c', 'id -u; touch /app/x 2>/dev/null || echo read-only')).toBe(
      '1000\nread-only\n',
    );
    compose('down', '--timeout', '20');
    compose('up', '--detach', '--no-build');
    await ready();
    expect(await documents()).toEqual(total(2));
    // It ended by itself when it was told to, and was not killed.
    expect(compose('logs', 'graph')).toContain('Serving neo4j://neo4j:7687');
  },
  600_000,
);
