import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/create.ts';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { createPage } from '../../src/browser/server/page.ts';
import { preferredLanguage } from '../../src/browser/server/language.ts';
import { StoreError } from '../../src/errors.ts';
import { loadDocument } from '../../src/graph/load.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask, filled } from '../api/ask.ts';
import { reading } from '../graph/fixture.ts';
import { store as emptyStore } from '../graph/open.ts';

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await filled();
  server = await startServer({ store, host: '127.0.0.1', port: 0, page: createPage() });
});
afterAll(() => server.stop());

const pageOf = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
  return { response, html: await response.text() };
};

describe('the overview, as the server writes it', () => {
  test('says what is there, in the language that the visitor prefers', async () => {
    const { response, html } = await pageOf('/', { 'accept-language': 'fr, zh-TW;q=0.9, en;q=0.8' });
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="zh-Hans"');
    expect(html).toContain('两国外长会谈纪要');
    expect(html).toContain('<dd>3</dd>');
    expect((await pageOf('/')).html).toContain('<html lang="en"');
  });

  test('its questions to the API are answered', async () => {
    const { html } = await pageOf('/en');
    const queries = [...html.matchAll(/\/graphql\?query=([^"]+)"/g)].map(([, query = '']) => decodeURIComponent(query));
    expect(queries.length).toBeGreaterThanOrEqual(3);
    const api = createApi({ store });
    for (const query of queries) expect((await ask(api, query)).errors).toEqual([]);
  });

  test('runs nothing that is written into it, and loads nothing from elsewhere', async () => {
    const { response, html } = await pageOf('/en');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toContain('unsafe');
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
      expect(tag).toMatch(/^<script (type="module" src="\/assets\/[^"]+"|id="answers" type="application\/json")>$/);
    }
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|(src|href)="https?:/);
  });

  test('writes every text as text', async () => {
    const graph = await emptyStore();
    const evil = reading({
      language: 'en',
      title: '</script><script>alert("1")</script><!--&',
      date: null,
      issuers: [],
      sentences: [{ text: 'x' }],
    });
    await loadDocument(graph, evil.extraction, evil.text, 'k');
    const html = await (await createApi({ store: graph, page: createPage() }).fetch('http://test/')).text();
    expect(html).toContain('&lt;/script>&lt;script>alert(');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  });
});

test('a path without a language leads to the one with it; what is no view is left to others', async () => {
  const { response } = await pageOf('/zh/nothing-like-this');
  expect(response.status).toBe(404);
  expect((await pageOf('/nothing-like-this')).response.status).toBe(404);
  expect((await fetch(`${server.url}/en`, { method: 'POST' })).status).toBe(405);
});

test('files are named by their content and may be kept for ever', async () => {
  const { html } = await pageOf('/en');
  const files = [...html.matchAll(/\/assets\/[^"]+/g)].map(([file]) => file);
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) {
    const response = await fetch(`${server.url}${file}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
  }
  expect((await fetch(`${server.url}/assets/../manifest.json`)).status).toBe(404);
  expect((await fetch(`${server.url}/assets/manifest.json`)).status).toBe(404);
});

const everyView = [
  '/en',
  '/zh/matrix?cell=state/cn~treaty/npt',
  '/en/entity/treaty/npt',
  '/en/search?q=NPT',
  '/en/compare?actor=state/cn&actor=state/us&doc=a&doc=b',
  '/en/timeline?target=treaty/npt&point=state/cn~2019',
];

test.each(everyView)('a store that fails is told with the remedy and 503: %s', async (path) => {
  const broken: GraphStore = {
    ...store,
    read: () => Promise.reject(new StoreError('failed', '/secret/place', 'Look')),
  };
  const response = await createApi({ store: broken, page: createPage() }).fetch(`http://test${path}`);
  expect(response.status).toBe(503);
  const html = await response.text();
  expect(html).toContain('the graph cannot be read now');
  expect(html).toContain('Ask again in a while.');
  expect(html).not.toContain('secret');
});

test.each([
  [null, 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ru, en;q=0.5, zh;q=0.4', 'en'],
  ['zh;q=0, en;q=0.1', 'en'],
  [';;,,q=', 'en'],
])('of %s the page takes %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
