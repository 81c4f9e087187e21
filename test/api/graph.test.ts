import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/api/create.ts';
import { chinese, english } from '../graph/fixture.ts';
import { ask, filled } from './ask.ts';

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await filled() });
});

async function data(query: string, variables?: object): Promise<unknown> {
  const answer = await ask(api, query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

const code = async (query: string, variables?: object): Promise<unknown> =>
  (await ask(api, query, variables)).errors.map(({ extensions }) => extensions.code);

describe('neighbourhood', () => {
  const query = `query($id: ID!, $depth: Int! = 1, $kinds: [NodeKind!], $limit: Int! = 30) {
    neighbourhood(id: $id, depth: $depth, kinds: $kinds, limit: $limit) {
      center { __typename } nodes { depth hidden node { ... on Entity { slug } ... on Document { key } } }
      edges { kind source { ... on Entity { slug } ... on Document { key } } target { slug } count } heldBack { kind count } } }`;

  test('of an entity: entities and documents, the edges among them, and what leads on', async () => {
    expect(await data(query, { id: 'programme/golden-dome' })).toMatchObject({
      neighbourhood: {
        center: { __typename: 'Programme' },
        nodes: [
          { node: { slug: 'state/ru' }, depth: 1, hidden: 2 },
          { node: { slug: 'topic/missile-defence' }, depth: 1, hidden: 0 },
          { node: { slug: 'state/us' }, depth: 1, hidden: 2 },
          { node: { slug: 'state/cn' }, depth: 1, hidden: 2 },
          { depth: 1 },
          { depth: 1 },
          { depth: 1 },
        ],
        edges: expect.arrayContaining([
          { kind: 'OPPOSES', source: { slug: 'state/cn' }, target: { slug: 'programme/golden-dome' }, count: 1 },
          {
            kind: 'REFERS_TO',
            source: { key: chinese.extraction.document.id },
            target: { slug: 'programme/golden-dome' },
            count: 1,
          },
        ]),
        heldBack: [],
      },
    });
  });

  test('two edges away, of some kinds only, and with a limit: what is held back is told', async () => {
    expect(await data(query, { id: 'topic/missile-defence', depth: 2, kinds: ['PROGRAMME', 'STATE'] })).toMatchObject({
      neighbourhood: {
        nodes: [
          { node: { slug: 'programme/golden-dome' }, depth: 1, hidden: 0 },
          { node: { slug: 'state/ru' }, depth: 2 },
          { node: { slug: 'state/us' }, depth: 2 },
          { node: { slug: 'state/cn' }, depth: 2 },
        ],
      },
    });
    expect(await data(query, { id: 'programme/golden-dome', limit: 1 })).toMatchObject({
      neighbourhood: {
        nodes: [{ node: { slug: 'state/ru' }, hidden: 2 }, { node: { key: expect.any(String) } }],
        heldBack: [
          { kind: 'DOCUMENT', count: 2 },
          { kind: 'STATE', count: 2 },
          { kind: 'TOPIC', count: 1 },
        ],
      },
    });
  });

  test('of a document', async () => {
    const { document } = (await data('query($key: String!) { document(by: { key: $key }) { id } }', {
      key: english.extraction.document.id,
    })) as { document: { id: string } };
    expect(await data(query, { id: document.id, kinds: ['TREATY', 'OTHER', 'STATE'] })).toMatchObject({
      neighbourhood: {
        center: { __typename: 'Document' },
        nodes: [
          { node: { slug: 'state/us' } },
          { node: { slug: 'other/three-seas-convention' }, hidden: 0 },
          { node: { slug: 'treaty/npt' } },
        ],
      },
    });
  });

  test('what is not there, and a depth of three, are refused', async () => {
    expect(await code(query, { id: 'nothing' })).toEqual(['NOT_FOUND']);
    expect(await code(query, { id: 'treaty/npt', depth: 3 })).toEqual(['BAD_USER_INPUT']);
    expect(await code(query, { id: 'treaty/npt', limit: 1000 })).toEqual(['COST_LIMIT']);
  });
});

describe('paths', () => {
  test('explain themselves in three languages', async () => {
    expect(
      await data(`{ paths(from: { slug: "state/fr" }, to: { name: "Golden Dome" }, first: 2) { length nodes { slug }
        edges { kind source { ... on Entity { slug } } target { slug } } words zh: words(language: ZH) ru: words(language: RU) } }`),
    ).toMatchObject({
      paths: [
        {
          length: 3,
          nodes: [{ slug: 'state/fr' }, { slug: 'group/p5' }, {}, { slug: 'programme/golden-dome' }],
          words: expect.stringMatching(/^France belongs to P5; .+ belongs to P5; .+ Golden Dome/),
          zh: expect.stringMatching(/^法国属于五核国;/),
          ru: expect.stringMatching(/^Франция входит в: ядерная пятёрка; /),
        },
        { length: 3 },
      ],
    });
    expect(
      await data(
        '{ paths(from: { slug: "state/cn" }, to: { slug: "programme/golden-dome" }) { words zh: words(language: ZH) } }',
      ),
    ).toEqual({
      paths: [{ words: 'China is against Golden Dome (1 ×, 2025-05-08)', zh: '中国反对金穹 (1 ×, 2025-05-08)' }],
    });
  });

  test('where there is none there is none; ends and lengths that cannot be are refused', async () => {
    expect(
      await data(
        '{ paths(from: { slug: "state/fr" }, to: { slug: "programme/golden-dome" }, maxLength: 2) { words } }',
      ),
    ).toEqual({ paths: [] });
    expect(await data('{ paths(from: { slug: "state/fr" }, to: { slug: "org/iaea" }) { words } }')).toEqual({
      paths: [],
    });
    expect(await code('{ paths(from: { slug: "state/fr" }, to: { name: "France" }) { words } }')).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(
      await code('{ paths(from: { slug: "state/fr" }, to: { slug: "state/cn" }, maxLength: 7) { words } }'),
    ).toEqual(['BAD_USER_INPUT']);
  });
});

test('connections: edges, what both are tied to, and the sentences that name both', async () => {
  expect(
    await data(`{ connections(a: { slug: "state/us" }, b: { slug: "programme/golden-dome" }) {
      direct { kind words } shared { totalCount } documents sentences { totalCount nodes { text document { date } } } }
      two: connections(a: { slug: "state/us" }, b: { slug: "state/cn" }, first: 2) { direct { kind }
        shared { totalCount nodes { node { slug } edges { words } } } documents sentences { totalCount } } }`),
  ).toEqual({
    connections: {
      direct: [
        { kind: 'SUPPORTS', words: 'United States is for Golden Dome (1 ×, 2025-06-01)' },
        { kind: 'OPERATED_BY', words: 'Golden Dome is run by United States' },
      ],
      shared: { totalCount: 0 },
      documents: 1,
      sentences: {
        totalCount: 1,
        nodes: [{ text: 'The United States will build Golden Dome.', document: { date: '2025-06-01' } }],
      },
    },
    two: {
      direct: [],
      shared: {
        totalCount: 3,
        nodes: [
          {
            node: { slug: 'programme/golden-dome' },
            edges: [
              { words: 'United States is for Golden Dome (1 ×, 2025-06-01)' },
              { words: 'Golden Dome is run by United States' },
              { words: 'China is against Golden Dome (1 ×, 2025-05-08)' },
            ],
          },
          expect.objectContaining({ node: { slug: 'treaty/npt' } }),
        ],
      },
      documents: 0,
      sentences: { totalCount: 0 },
    },
  });
});

describe('references', () => {
  test('of a document, of an actor, of some years, of all; with the documents that refer', async () => {
    expect(
      await data(
        `query($key: String!) {
          document: references(document: { key: $key }, kinds: [TREATY, OTHER]) { totalCount nodes { entity { slug } documents mentions } }
          actor: references(issuer: { name: "俄罗斯" }) { nodes { entity { slug } documents mentions in(first: 1) { totalCount nodes { document { date } count first } } } }
          years: references(date: { gte: "2025-06-01", lte: "2025-12-31" }) { nodes { entity { slug } in { nodes { document { date } } } } }
          all: references(kinds: [STATE, TREATY], first: 1) { totalCount nodes { entity { slug } documents } } }`,
        { key: chinese.extraction.document.id },
      ),
    ).toEqual({
      document: {
        totalCount: 2,
        nodes: [
          { entity: { slug: 'other/three-seas-convention' }, documents: 1, mentions: 1 },
          { entity: { slug: 'treaty/npt' }, documents: 1, mentions: 1 },
        ],
      },
      actor: {
        nodes: [
          {
            entity: { slug: 'treaty/npt' },
            documents: 2,
            mentions: 2,
            in: { totalCount: 2, nodes: [{ document: { date: '2025-05-08' }, count: 1, first: expect.any(Number) }] },
          },
        ],
      },
      years: { nodes: [{ entity: { slug: 'treaty/npt' }, in: { nodes: [{ document: { date: '2025-06-01' } }] } }] },
      all: { totalCount: 4, nodes: [{ entity: { slug: 'treaty/npt' }, documents: 3 }] },
    });
  });

  test('referring documents go on behind a cursor', async () => {
    const page = 'pageInfo { hasNextPage endCursor } nodes { document { date } entity { slug } count }';
    const { referringDocuments: first } = (await data(
      `{ referringDocuments(to: { name: "NPT" }, first: 2) { totalCount ${page} } }`,
    )) as { referringDocuments: { totalCount: number; pageInfo: { endCursor: string }; nodes: unknown[] } };
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ document: { date: '2025-05-08' } }, {}] });
    expect(
      await data(`query($after: String) { referringDocuments(to: { name: "NPT" }, after: $after) { ${page} } }`, {
        after: first.pageInfo.endCursor,
      }),
    ).toMatchObject({
      referringDocuments: {
        pageInfo: { hasNextPage: false },
        nodes: [{ document: { date: null }, entity: { slug: 'treaty/npt' }, count: 1 }],
      },
    });
  });

  test('what is named together', async () => {
    expect(
      await data(
        '{ namedTogether(with: { name: "NPT" }, kinds: [STATE, OTHER]) { totalCount nodes { entity { slug } documents sentences } } }',
      ),
    ).toEqual({
      namedTogether: {
        totalCount: 4,
        nodes: [
          { entity: { slug: 'state/cn' }, documents: 1, sentences: 1 },
          { entity: { slug: 'state/ru' }, documents: 1, sentences: 1 },
          { entity: { slug: 'state/us' }, documents: 1, sentences: 1 },
          { entity: { slug: 'other/three-seas-convention' }, documents: 2, sentences: 0 },
        ],
      },
    });
  });
});
