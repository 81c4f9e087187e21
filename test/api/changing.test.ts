import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/api/create.ts';
import { openJobs, type Jobs } from '../../src/api/jobs.ts';
import { readerHash } from '../../src/extract.ts';
import { openReaders } from '../../src/graph/readers.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledgeHash, loadKnowledge } from '../../src/knowledge/load.ts';
import { loadKnowledgeGraph } from '../../src/graph/load.ts';
import { snapshot } from '../graph/snapshot.ts';
import { store as emptyStore } from '../graph/open.ts';
import { ask, filledApi, type Answer } from './ask.ts';

const token = 'a token of this test';
const bearer = { authorization: `Bearer ${token}` };

// One store for the file: the knowledge as it is shipped, with what the tests send.
let graph: GraphStore;
let jobs: Jobs;
let api: Api;
beforeAll(async () => {
  graph = await emptyStore();
  await loadKnowledgeGraph(graph, loadKnowledge());
  jobs = openJobs({ store: graph, readers: openReaders(1, 1, undefined), hash: readerHash(knowledgeHash()) });
  api = createApi({ store: graph, changes: { token, jobs } });
});
afterAll(() => jobs.close());

const change = (query: string, variables?: object): Promise<Answer> => ask(api, query, variables, bearer);
const codes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code);

const ingest = 'mutation($text: String) { ingestDocument(input: { text: $text }) { id state } }';

/** The events of a subscription, until it ends. */
async function follow(id: string, headers: Readonly<Record<string, string>> = bearer): Promise<unknown[]> {
  const query = `subscription { job(id: "${id}") { state outcome ahead document { key title } error { code message remedy } } }`;
  const response = await api.fetch(`http://test/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream', ...headers },
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = [...(await response.text()).matchAll(/^data: (\{.*\})$/gm)];
  return events.map(([, data = '']) => JSON.parse(data) as unknown);
}

async function taken(text: string): Promise<{ key: string; outcome: string }> {
  const { data, errors } = await change(ingest, { text });
  expect(errors).toEqual([]);
  const events = await follow((data as { ingestDocument: { id: string } }).ingestDocument.id);
  const last = events.at(-1) as { data: { job: { outcome: string; document: { key: string } } } };
  return { outcome: last.data.job.outcome, key: last.data.job.document.key };
}

const text =
  'Statement by the Russian Federation\n\n8 May 2025\n\nRussia supports the NPT. Russia opposes Golden Dome.';

describe('without the token', () => {
  const anything = 'mutation { removeDocument(by: { key: "0123456789abcdef" }) }';
  test.each<[string, string | undefined, Record<string, string>, number, string]>([
    ['nothing is changed where the server has none', undefined, bearer, 403, 'FORBIDDEN'],
    ['none is sent', token, {}, 401, 'UNAUTHENTICATED'],
    ['another scheme', token, { authorization: `Basic ${token}` }, 401, 'UNAUTHENTICATED'],
    ['another token', token, { authorization: 'Bearer another' }, 403, 'FORBIDDEN'],
    ['one that begins alike', token, { authorization: `Bearer ${token.slice(0, -1)}` }, 403, 'FORBIDDEN'],
    ['one that goes on', token, { authorization: `Bearer ${token}x` }, 403, 'FORBIDDEN'],
  ])('%s: a code, a remedy and the status', async (_, own, headers, status, code) => {
    const guarded = await filledApi({ changes: own === undefined ? {} : { token: own } });
    const answer = await ask(guarded, anything, undefined, headers);
    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
    expect(JSON.stringify(answer)).not.toContain(token);
    expect((await ask(guarded, '{ summary { documents } }', undefined, headers)).status).toBe(200);
  });

  test('jobs are not told of either', async () => {
    expect(codes(await ask(api, '{ job(id: "x") { state } }'))).toEqual(['UNAUTHENTICATED']);
    expect(JSON.stringify(await follow('x', {}))).toContain('UNAUTHENTICATED');
  });

  test('guessing is slowed down, and so are too many changes', async () => {
    const guarded = await filledApi({ changes: { token, perMinute: 3 } });
    const guess = () => ask(guarded, anything, undefined, { authorization: 'Bearer guess' });
    for (let at = 0; at < 10; at++) expect((await guess()).status).toBe(403);
    expect(await guess()).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMIT' } }] });
    const many = await ask(
      guarded,
      `mutation { ${['a', 'b', 'c', 'd'].map((alias) => `${alias}: removeDocument(by: { key: "x" })`).join(' ')} }`,
      undefined,
      bearer,
    );
    expect([many.status, codes(many)]).toEqual([429, ['RATE_LIMIT']]);
  });
});

describe('ingestDocument', () => {
  test('reads a text in the background, tells how far it is, and takes the same text once', async () => {
    const { data } = await change(ingest, { text });
    const { id } = (data as { ingestDocument: { id: string } }).ingestDocument;
    const events = (await follow(id)) as { data: { job: { state: string } } }[];
    const states = events.map((event) => event.data.job.state);
    expect(['QUEUED', 'READING']).toContain(states[0]);
    expect(states.at(-1)).toBe('DONE');
    expect(events.at(-1)).toMatchObject({ data: { job: { outcome: 'ADDED', document: { key: /^[0-9a-f]{16}$/ } } } });
    expect((await change(`{ job(id: "${id}") { state finished } }`)).data).toMatchObject({ job: { state: 'DONE' } });

    const before = await snapshot(graph);
    expect(await taken(text)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await snapshot(graph)).toEqual(before);
    const held = await change(
      '{ positions(on: { slug: "treaty/npt" }) { for { actor { slug } } } documents { totalCount } }',
    );
    expect(held.data).toMatchObject({
      positions: { for: [{ actor: { slug: 'state/ru' } }] },
      documents: { totalCount: 1 },
    });
  });

  test('takes a file in any encoding that is read, with the token only', async () => {
    const send = (headers: Record<string, string>): Promise<Response> => {
      const body = new FormData();
      const query = 'mutation($file: File) { ingestDocument(input: { file: $file }) { id } }';
      body.set('operations', JSON.stringify({ query, variables: { file: null } }));
      body.set('map', JSON.stringify({ 0: ['variables.file'] }));
      body.set('0', new Blob([Buffer.from(`\ufeff中国支持《不扩散核武器条约》。`, 'utf16le')]), 'statement.txt');
      return Promise.resolve(api.fetch('http://test/graphql', { method: 'POST', headers: { ...headers }, body }));
    };
    const { data } = (await (await send(bearer)).json()) as { data: { ingestDocument: { id: string } } };
    expect((await follow(data.ingestDocument.id)).at(-1)).toMatchObject({ data: { job: { outcome: 'ADDED' } } });
    expect((await send({})).status).toBe(401);
    expect((await send({ authorization: 'Bearer another' })).status).toBe(403);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['what is no text', '\u0000\u0001\u0002'.repeat(100)],
  ])('%s is refused', async (_, bad) => {
    expect(codes(await change(ingest, { text: bad }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('removeDocument', () => {
  test('removes a document once', async () => {
    const { key } = await taken(`${text} It was removed.`);
    const remove = `mutation { removeDocument(by: { key: "${key}" }) }`;
    expect((await change(remove)).data).toEqual({ removeDocument: true });
    expect((await change(remove)).data).toEqual({ removeDocument: false });
    expect((await change(`{ document(by: { key: "${key}" }) { key } }`)).data).toEqual({ document: null });
  });
});

describe('reviewStance', () => {
  const against = `{ stances(filter: { target: { eq: "programme/golden-dome" } }) { nodes { id rejected reviews { verdict by } } } }`;
  const review = `mutation($input: ReviewStanceInput!) { reviewStance(input: $input) {
    id verdict by at note stance { rejected polarity } original { polarity target { slug } holders { slug } }
    corrected { polarity target { slug } holders { slug } } } }`;

  test('rejects, accepts and corrects; who, when and the original are kept; it outlives the document', async () => {
    const { key } = await taken(text);
    const { data } = await change(against);
    const [stance] = (data as { stances: { nodes: { id: string }[] } }).stances.nodes;
    const say = (input: object) => change(review, { input: { stance: stance?.id, by: 'An analyst', ...input } });

    expect(await say({ verdict: 'REJECT', note: 'irony' })).toMatchObject({
      errors: [],
      data: { reviewStance: { verdict: 'REJECT', by: 'An analyst', note: 'irony', stance: { rejected: true } } },
    });
    const positions = '{ positions(on: { slug: "programme/golden-dome" }) { against { count } for { count } } }';
    expect((await change(positions)).data).toEqual({ positions: { against: [], for: [] } });
    expect((await change(against)).data).toEqual({ stances: { nodes: [] } });
    const asked = '{ stances(filter: { rejected: true }) { nodes { id rejected reviews { by } } } }';
    expect((await change(asked)).data).toMatchObject({
      stances: { nodes: [{ id: stance?.id, rejected: true, reviews: [{ by: 'An analyst' }] }] },
    });

    const corrected = await say({
      verdict: 'CORRECT',
      correction: { polarity: 'FOR', act: 'SUPPORT', holders: [{ name: 'China' }] },
    });
    expect(corrected).toMatchObject({
      errors: [],
      data: {
        reviewStance: {
          at: /^20\d\d-\d\d-\d\dT/,
          original: { polarity: 'AGAINST', holders: [{ slug: 'state/ru' }], target: { slug: 'programme/golden-dome' } },
          corrected: { polarity: 'FOR', holders: [{ slug: 'state/cn' }] },
          stance: { rejected: false, polarity: 'FOR' },
        },
      },
    });
    await change(`mutation { removeDocument(by: { key: "${key}" }) }`);
    expect((await change('{ reviews { totalCount nodes { verdict stance { id } } } }')).data).toEqual({
      reviews: {
        totalCount: 2,
        nodes: [
          { verdict: 'CORRECT', stance: null },
          { verdict: 'REJECT', stance: null },
        ],
      },
    });
    expect(await taken(text)).toMatchObject({ outcome: 'ADDED' });
    expect((await change(positions)).data).toEqual({ positions: { against: [], for: [{ count: 1 }] } });
    await say({ verdict: 'ACCEPT' });
    expect((await change(positions)).data).toEqual({ positions: { against: [{ count: 1 }], for: [] } });
  });

  test.each([
    ['no position', { stance: 'x', verdict: 'REJECT', by: 'a' }, 'NOT_FOUND'],
    ['nobody', { stance: 'x', verdict: 'REJECT', by: ' ' }, 'BAD_USER_INPUT'],
    ['an empty correction', { stance: 'x', verdict: 'CORRECT', by: 'a', correction: {} }, 'BAD_USER_INPUT'],
    [
      'a rejection that corrects',
      { stance: 'x', verdict: 'REJECT', by: 'a', correction: { act: 'DEMAND' } },
      'BAD_USER_INPUT',
    ],
    [
      'an unknown holder',
      { stance: 'x', verdict: 'CORRECT', by: 'a', correction: { holders: [{ slug: 'state/zz' }] } },
      'NOT_FOUND',
    ],
  ])('%s is refused', async (_, input, code) => {
    expect(codes(await change(review, { input }))).toEqual([code]);
  });
});

describe('mergeEntities', () => {
  const merge =
    'mutation($input: MergeEntitiesInput!) { mergeEntities(input: $input) { id slug into { slug } by at } }';

  test('makes two one, under the names of both, and undoes it exactly', async () => {
    await taken(text);
    const before = await snapshot(graph);
    const input = { entity: { slug: 'state/ru' }, into: { name: 'China' }, by: 'An analyst' };
    const { data, errors } = await change(merge, { input });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ mergeEntities: { slug: 'state/ru', into: { slug: 'state/cn' } } });
    const asked =
      '{ one: entity(by: { slug: "state/ru" }) { slug } other: entity(by: { name: "Russia" }) { slug } merges { slug } }';
    expect((await change(asked)).data).toEqual({
      one: { slug: 'state/cn' },
      other: { slug: 'state/cn' },
      merges: [{ slug: 'state/ru' }],
    });
    const { id } = (data as { mergeEntities: { id: string } }).mergeEntities;
    expect((await change(`{ node(id: "${id}") { ... on Merge { by } } }`)).data).toEqual({
      node: { by: 'An analyst' },
    });
    const undo = `mutation { undoMerge(id: "${id}") { slug } }`;
    expect((await change(undo)).data).toEqual({ undoMerge: { slug: 'state/ru' } });
    expect(await snapshot(graph)).toEqual(before);
    expect(codes(await change(undo))).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['a State and a treaty', 'state/ru', 'treaty/npt', 'BAD_USER_INPUT'],
    ['one and the same', 'state/ru', 'state/ru', 'BAD_USER_INPUT'],
    ['what is not there', 'state/zz', 'state/ru', 'NOT_FOUND'],
  ])('%s are not merged', async (_, entity, into, code) => {
    const input = { entity: { slug: entity }, into: { slug: into }, by: 'a' };
    expect(codes(await change(merge, { input }))).toEqual([code]);
  });
});
