import { request } from 'node:http';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreError, UsageError } from '../../src/errors.ts';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { createApi } from '../../src/api/create.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask, filled, logInto } from './ask.ts';

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await filled();
  server = await startServer({ store, host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

test('answers over HTTP as the GraphQL-over-HTTP audit has it', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(60);
});

test('/health, /ready and what is not there', async () => {
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  expect((await fetch(`${server.url}/health`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  expect((await fetch(`${server.url}/../../package.json`)).status).toBe(404);
});

test('a browser gets GraphiQL that loads nothing from elsewhere, or nothing where it is off', async () => {
  const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('renderYogaGraphiQL');
  expect(page.match(/<(script|link|img)[^>]+(src|href)="https?:/g)).toBeNull();
  const off = await createApi({ store, graphiql: false }).fetch('http://test/graphql', {
    headers: { accept: 'text/html' },
  });
  expect(await off.text()).not.toContain('renderYogaGraphiQL');
});

test('a taken port is one clear error', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ store, host: '127.0.0.1', port })).rejects.toThrow(UsageError);
  await expect(startServer({ store, host: '127.0.0.1', port })).rejects.toThrow(/PORT/);
});

test('stops gracefully: the request in hand is answered, a new one is not taken', async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const slow: GraphStore = { ...store, read: async (query, params) => (await gate, store.read(query, params)) };
  const own = await startServer({ store: slow, host: '127.0.0.1', port: 0 });
  const answer = fetch(`${own.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ summary { documents } }' }),
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = own.stop();
  await expect(fetch(`${own.url}/health`)).rejects.toThrow();
  release();
  expect(await (await answer).json()).toEqual({ data: { summary: { documents: 3 } } });
  await stopped;
});

test('a body over a megabyte is refused', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const post = request(
      `${server.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        resolve(response.statusCode);
        response.resume();
      },
    );
    post.on('error', reject);
    post.end(JSON.stringify({ query: '{ summary { documents } }', variables: { x: 'x'.repeat(1_100_000) } }));
  });
  expect(status).toBe(413);
});

describe('a store that fails', () => {
  const broken: Pick<GraphStore, 'read' | 'search'> = {
    read: () => Promise.reject(new StoreError('the engine failed', '/secret/place', 'Look there')),
    search: () => Promise.reject(new Error('secret detail')),
  };

  test('is told by a code and 503, without its details; /ready says so', async () => {
    const api = createApi({ store: { ...store, ...broken } });
    const { status, errors } = await ask(api, '{ summary { documents } }');
    expect(status).toBe(503);
    expect(errors).toMatchObject([{ path: ['summary'], extensions: { code: 'STORE_UNAVAILABLE' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect((await api.fetch('http://test/ready')).status).toBe(503);
    expect((await api.fetch('http://test/health')).status).toBe(200);
  });

  test('an unexpected error is masked, and logged whole', async () => {
    const logged: string[] = [];
    const api = createApi({ store: { ...store, ...broken }, log: logInto(logged) });
    const { errors } = await ask(api, '{ search(text: "x y") { score } }');
    expect(errors).toMatchObject([
      { message: 'something went wrong in the server', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged[0]).toContain('secret detail');
    const { requestId } = errors[0]?.extensions ?? {};
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(logged[0]).toContain(requestId);
  });

  test('/ready is 503 while documents are read', async () => {
    expect((await createApi({ store, ready: () => false }).fetch('http://test/ready')).status).toBe(503);
  });
});
