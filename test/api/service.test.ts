import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { createApi } from '../../src/api/create.ts';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { loadDocument, removeDocument } from '../../src/graph/load.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { chinese, english, knowledge } from '../graph/fixture.ts';
import { ask, filled } from './ask.ts';

const token = 'a token of this test';
let store: GraphStore;
let server: RunningServer;
const logged: string[] = [];
beforeAll(async () => {
  store = await filled();
  server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    bodyTimeout: 400,
    changes: { token },
    log: pino({ level: 'debug' }, { write: (line) => void logged.push(line) }),
  });
});
afterAll(() => server.stop());

const summary = '{ summary { documents } }';
const post = (init: RequestInit): Promise<Response> => fetch(`${server.url}/graphql`, { method: 'POST', ...init });
const json = { 'content-type': 'application/json' };

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string; readonly remedy: string } }[];
}
const refusedWith = async (response: Response) => {
  const { errors } = (await response.json()) as Refused;
  expect(errors[0]?.extensions.remedy).toBeTypeOf('string');
  return [response.status, errors[0]?.extensions.code];
};

/** Sends bytes as they are and gives what comes back until the other side closes. */
function raw(...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer);
    });
    for (const piece of pieces) socket.write(piece);
  });
}

describe('a body', () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  test('that comes too slowly is refused with 408', async () => {
    const answer = await raw(`${head}content-length: 100\r\n\r\n{"query":`);
    expect(answer).toMatch(/^HTTP\/1.1 408 .*BODY_TIMEOUT/s);
    const headers = await raw('POST /graphql HTTP/1.1\r\nhost:');
    expect(headers).toMatch(/^HTTP\/1.1 408 /);
  });

  test('of more than a megabyte is refused with 413, told beforehand or not', async () => {
    const large = JSON.stringify({ query: summary, variables: { x: 'x'.repeat(1_100_000) } });
    expect(await refusedWith(await post({ headers: json, body: large }))).toEqual([413, 'BODY_LIMIT']);
    const body = new Blob([large]).stream();
    const counted = await post({ headers: json, body, duplex: 'half' } as RequestInit);
    expect(await refusedWith(counted)).toEqual([413, 'BODY_LIMIT']);
    const small = new Blob([JSON.stringify({ query: summary })]).stream();
    expect((await post({ headers: json, body: small, duplex: 'half' } as RequestInit)).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'that a page of another site could send (%s) is refused',
    async (type) => {
      const body = new Blob([JSON.stringify({ query: summary })]);
      const [status, code] = await refusedWith(await post({ headers: { 'content-type': type }, body }));
      expect([
        [415, 'BAD_USER_INPUT'],
        [401, 'UNAUTHENTICATED'],
      ]).toContainEqual([status, code]);
    },
  );

  test('that is a batch, or no HTTP at all, is refused', async () => {
    const batch = JSON.stringify([{ query: summary }, { query: summary }]);
    expect(await refusedWith(await post({ headers: json, body: batch }))).toEqual([400, 'BAD_USER_INPUT']);
    expect(await raw('\u0000\u0001\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*BAD_USER_INPUT/s);
  });
});

describe('settings', () => {
  test('introspection can be switched off', async () => {
    const api = createApi({ store, introspection: false });
    const { errors } = await ask(api, '{ __schema { queryType { name } } }');
    expect(errors.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(api, '{ __typename }')).errors).toEqual([]);
  });

  test('pages of other sites may ask only where they are named', async () => {
    const from = (cors: readonly string[] | undefined, origin: string) =>
      createApi({ store, ...(cors && { cors }) }).fetch('http://test/graphql', {
        method: 'POST',
        headers: { ...json, origin },
        body: JSON.stringify({ query: summary }),
      });
    const allowed = 'access-control-allow-origin';
    expect((await from(undefined, 'https://a.example')).headers.get(allowed)).toBeNull();
    const named = ['https://a.example', 'https://b.example'];
    expect((await from(named, 'https://a.example')).headers.get(allowed)).toBe('https://a.example');
    expect((await from(named, 'https://c.example')).headers.get(allowed)).not.toBe('https://c.example');
    expect((await from(['*'], 'https://c.example')).headers.get(allowed)).toMatch(/^(\*|https:\/\/c\.example)$/);
  });

  test('queries can be named by their ids, and nothing else be answered', async () => {
    const documents = { counts: summary };
    const named = (id: string, only: boolean) =>
      createApi({ store, operations: { documents, only } }).fetch('http://test/graphql', {
        method: 'POST',
        headers: { ...json },
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
      });
    expect(await (await named('counts', true)).json()).toEqual({ data: { summary: { documents: 3 } } });
    expect(await refusedWith(await named('others', false))).toEqual([400, 'NOT_FOUND']);
    const only = createApi({ store, operations: { documents, only: true } });
    expect(await ask(only, summary)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await ask(createApi({ store, operations: { documents, only: false } }), summary)).status).toBe(200);
  });
});

describe('time', () => {
  const never: Pick<GraphStore, 'read'> = {
    read: (_, __, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          ended = true;
          reject(new Error('ended'));
        });
      }),
  };
  let ended = false;

  test('that is over ends the request with 503, and its work in the store', async () => {
    const api = createApi({ store: { ...store, ...never }, timeLimit: 100 });
    const began = Date.now();
    const { status, errors } = await ask(api, summary);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(ended).toBe(true);
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([503, ['TIME_LIMIT']]);
  });

  test('is not wasted on who went away', async () => {
    ended = false;
    const slow = await startServer({ store: { ...store, ...never }, host: '127.0.0.1', port: 0 });
    const controller = new AbortController();
    const body = JSON.stringify({ query: summary });
    const asked = fetch(`${slow.url}/graphql`, { method: 'POST', headers: json, body, signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 100);
    await expect(asked).rejects.toThrow();
    await expect.poll(() => ended).toBe(true);
    await slow.stop();
  });
});

describe('what is answered again', () => {
  const url = () => `${server.url}/graphql?query=${encodeURIComponent('{ documents { totalCount } }')}`;
  const again = (tag: string): Promise<Response> => fetch(url(), { headers: { 'if-none-match': tag } });

  test('is told in a word until the graph changes', async () => {
    const tag = (await fetch(url())).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    const same = await again(tag);
    expect([same.status, await same.text()]).toEqual([304, '']);
    await removeDocument(store, english.extraction.document.id);
    expect(await (await again(tag)).json()).toEqual({ data: { documents: { totalCount: 2 } } });
    await loadDocument(store, english.extraction, english.text, knowledge.hash);
    expect((await again(tag)).status).toBe(304);
  });

  test('the text of a document is there verbatim, under the hash that it has for good', async () => {
    const place = `${server.url}/documents/${chinese.extraction.document.id}.txt`;
    const response = await fetch(place);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(chinese.text);
    const tag = response.headers.get('etag') ?? '';
    expect((await fetch(place, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect((await fetch(`${server.url}/documents/0123456789abcdef.txt`)).status).toBe(404);
    expect((await fetch(`${server.url}/documents/..%2fpackage.txt`)).status).toBe(404);
    expect((await fetch(place, { method: 'POST' })).status).toBe(405);
  });
});

describe('who runs it', () => {
  test('sees what is asked, how long it takes and what fails', async () => {
    await post({ headers: json, body: JSON.stringify({ query: summary }) });
    await post({ headers: json, body: JSON.stringify({ query: '{ nothing }' }) });
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const metrics = await response.text();
    expect(metrics).toMatch(/acg_http_request_seconds_count\{status="200"\} \d+/);
    expect(metrics).toMatch(/acg_store_query_seconds_count\{query="summary"\} \d+/);
    expect(metrics).toMatch(/acg_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} \d+/);
    expect(metrics).toMatch(/acg_ready 1/);
    expect(metrics).toMatch(/nodejs_heap_size_used_bytes \d+/);
  });

  test('finds a request by its id, and neither tokens nor questions in the log', async () => {
    const query = 'mutation Removing($key: String) { removeDocument(by: { key: $key }) }';
    const body = JSON.stringify({ query, variables: { key: 'a private question' }, operationName: 'Removing' });
    const wrong = { authorization: 'Bearer nearly the token' };
    const refused = await post({ headers: { ...json, ...wrong, 'x-request-id': 'mine-1' }, body });
    expect([refused.status, refused.headers.get('x-request-id')]).toEqual([403, 'mine-1']);
    const done = await post({ headers: { ...json, authorization: `Bearer ${token}`, 'x-request-id': 'a\tb' }, body });
    expect(done.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const lines = logged.join('\n');
    expect(lines).toMatch(/"request":"mine-1","method":"POST","path":"\/graphql","status":403.*"operation":"Removing"/);
    expect(lines).toContain('"change":"removeDocument"');
    for (const secret of [token, 'nearly the token', 'a private question']) expect(lines).not.toContain(secret);
  });

  test('is told that documents are still being read, and so is who asks', async () => {
    const loading = createApi({ store, ready: () => false });
    expect((await loading.fetch('http://test/ready')).status).toBe(503);
    expect(await ask(loading, summary)).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
  });
});
