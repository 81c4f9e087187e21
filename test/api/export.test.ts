import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { StoreError } from '../../src/errors.ts';
import { createApi } from '../../src/api/create.ts';
import { loadDocument } from '../../src/graph/load.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledge } from '../graph/fixture.ts';
import { many } from '../graph/many.ts';
import { filled } from './ask.ts';

let server: RunningServer;
let store: GraphStore;
let reads = 0;

beforeAll(async () => {
  const inner = await filled();
  for (let number = 0; number < 60; number++) {
    const { extraction, text } = many(String(number));
    await loadDocument(inner, extraction, text, knowledge.hash);
  }
  store = {
    ...inner,
    read: (query, params) => {
      reads++;
      return inner.read(query, params);
    },
  };
  server = await startServer({ store, host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

const get = (path: string) => fetch(`${server.url}/export/${path}`);

test('streams what is selected, as a file with its type', async () => {
  const response = await get(`csv-stances?actor=${encodeURIComponent('俄罗斯')}&target=Golden%20Dome`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('arms-control-graph.stances.csv');
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(3);
  expect((await (await get('csv')).text()).split('\r\n').length).toBeGreaterThan(10_000);
  expect((await fetch(`${server.url}/export/gexf`, { method: 'HEAD' })).status).toBe(200);
});

test('what is not there, or asked wrongly, is said in one line', async () => {
  expect([(await get('docx')).status, await (await get('docx')).text()]).toEqual([
    404,
    expect.stringContaining('There are csv, '),
  ]);
  const unknown = await get('csv?actor=Atlantis');
  expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringMatching(/“Atlantis”.*Give a slug/)]);
  expect((await get('csv?since=tomorrow')).status).toBe(400);
  expect((await get('csv?colour=red')).status).toBe(400);
  expect((await fetch(`${server.url}/export/csv`, { method: 'POST' })).status).toBe(405);
  const broken = { ...store, read: () => Promise.reject(new StoreError('gone', 'there', 'Wait.')) };
  const answer = await createApi({ store: broken }).fetch('http://test/export/csv?actor=cn');
  expect(answer.status).toBe(503);
});

test('what is not taken is not read, and a client that goes ends the reading', async () => {
  reads = 0;
  await (await get('jsonl')).text();
  const all = reads;
  reads = 0;
  // With no socket between, whose buffers would take megabytes ahead.
  const response = await createApi({ store }).fetch('http://test/export/jsonl');
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(all);
});
