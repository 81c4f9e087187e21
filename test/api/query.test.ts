import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/create.ts';
import { createApi } from '../../src/api/create.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { chinese, english } from '../graph/fixture.ts';
import { ask, filled, logInto } from './ask.ts';

let store: GraphStore;
let api: Api;
let reads: string[] = [];
const failures: string[] = [];

beforeAll(async () => {
  store = await filled();
  api = createApi({
    store: {
      ...store,
      read: (query, params) => {
        reads.push(query.name);
        return store.read(query, params);
      },
    },
    log: logInto(failures),
  });
});

async function data(query: string, variables?: object): Promise<unknown> {
  reads = [];
  const answer = await ask(api, query, variables);
  expect([...failures.splice(0), ...answer.errors]).toEqual([]);
  return answer.data;
}

describe('positions', () => {
  test('for, against, both and silent, each with quotes', async () => {
    expect(
      await data(`{ positions(on: { name: "Golden Dome" }) {
        on { slug }
        for { actor { slug } count first last stances { totalCount nodes { quote act document { date } } } }
        against { actor { slug } count stances(first: 1) { nodes { quote toward { slug } cue { text } } } }
        both { actor { slug name(language: RU) } count }
        neutral { actor { slug } } silent { slug } } }`),
    ).toEqual({
      positions: {
        on: { slug: 'programme/golden-dome' },
        for: [
          {
            actor: { slug: 'state/us' },
            count: 1,
            first: '2025-06-01',
            last: '2025-06-01',
            stances: {
              totalCount: 1,
              nodes: [
                { quote: 'The United States will build Golden Dome.', act: 'COMMIT', document: { date: '2025-06-01' } },
              ],
            },
          },
        ],
        against: [
          {
            actor: { slug: 'state/cn' },
            count: 1,
            stances: {
              nodes: [{ quote: '双方认为“金穹”计划有害。', toward: [{ slug: 'state/us' }], cue: { text: '有害' } }],
            },
          },
        ],
        both: [{ actor: { slug: 'state/ru', name: 'Россия' }, count: 2 }],
        neutral: [],
        silent: [],
      },
    });
  });

  test('silent are those who speak elsewhere, and nobody who says nothing at all', async () => {
    expect(
      await data('{ positions(on: { slug: "topic/missile-defence" }) { for { count } silent { slug } } }'),
    ).toEqual({
      positions: { for: [], silent: [{ slug: 'state/cn' }, { slug: 'state/ru' }, { slug: 'state/us' }] },
    });
  });

  test('an unknown target is an error with a remedy', async () => {
    const {
      data: nothing,
      errors,
      status,
    } = await ask(api, '{ positions(on: { name: "nowhere" }) { for { count } } }');
    expect(status).toBe(200);
    expect(nothing).toEqual({ positions: null });
    expect(errors).toMatchObject([
      { path: ['positions'], extensions: { code: 'NOT_FOUND', remedy: expect.stringContaining('search') } },
    ]);
  });
});

describe('stances', () => {
  const nodes = async (filter: string): Promise<unknown> =>
    data(`{ stances(filter: ${filter}) { totalCount nodes { quote polarity } } }`);

  test.each([
    ['{ holder: { eq: "state/cn" } }', 2],
    ['{ holder: { in: ["China", "США"] } }', 4],
    ['{ holder: { eq: "俄羅斯" }, polarity: { eq: FOR } }', 2],
    ['{ target: { eq: "ДНЯО" } }', 3],
    ['{ target: { in: ["treaty/npt", "programme/golden-dome"] } }', 6],
    ['{ toward: { eq: "state/us" } }', 1],
    ['{ act: { in: [ACCUSE, COMMIT] } }', 2],
    ['{ date: { gte: "2025-06-01" } }', 2],
    ['{ date: { lte: "2025-05-31" } }', 2],
    ['{ date: { eq: "2025-05-08", gte: "2025-05-09" } }', 0],
    ['{ document: { eq: "' + chinese.extraction.document.id + '" }, holder: { eq: "state/ru" } }', 1],
    ['{ document: { in: [] } }', 0],
    ['{ minConfidence: 0.95 }', 0],
    ['{ polarity: { eq: FOR, in: [AGAINST] } }', 0],
    ['{ holder: { eq: "state/cn", in: ["state/us"] } }', 0],
    ['{}', 6],
  ])('%s gives %i', async (filter, count) => {
    expect(await nodes(filter)).toMatchObject({ stances: { totalCount: count } });
  });

  test('pages follow on each other to the end, without gap or repetition, the undated last', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const answer = await data(
        'query($after: String) { stances(first: 2, after: $after) { edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }',
        { after },
      );
      const { stances } = answer as {
        stances: {
          edges: { node: { id: string; date: string | null } }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
          totalCount: number;
        };
      };
      expect(stances.totalCount).toBe(6);
      expect(stances.pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...stances.edges.map((edge) => `${edge.node.date ?? '-'} ${edge.node.id}`));
      after = stances.pageInfo.endCursor;
      if (!stances.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect(seen.map((line) => line.split(' ')[0])).toEqual([
      '2025-05-08',
      '2025-05-08',
      '2025-06-01',
      '2025-06-01',
      '-',
      '-',
    ]);
  });

  test('a page of an entity may be narrowed, also by what it is anchored at', async () => {
    expect(
      await data(`{ entity(by: { slug: "state/ru" }) {
        held(filter: { holder: { eq: "state/cn" } }) { totalCount nodes { quote } }
        stances { totalCount } } }`),
    ).toEqual({
      entity: { held: { totalCount: 1, nodes: [{ quote: '双方认为“金穹”计划有害。' }] }, stances: { totalCount: 0 } },
    });
  });
});

describe('documents', () => {
  test('a document gives its text verbatim, its sentences with mentions, and its issuers', async () => {
    const answer = await data(
      `query($key: String!) { document(by: { key: $key }) { id key title language date text length issuers { slug }
        sentences(first: 3) { totalCount nodes { number start end text foreign mentions { quote start end how entity { slug __typename } } stances { quote } } }
        mentions(first: 2) { totalCount nodes { quote sentence { number } } } stances { totalCount } } }`,
      { key: chinese.extraction.document.id },
    );
    expect(answer).toMatchObject({
      document: {
        title: '两国外长会谈纪要',
        language: 'ZH',
        date: '2025-05-08',
        text: chinese.text,
        length: chinese.text.length,
        issuers: [{ slug: 'state/cn' }, { slug: 'state/ru' }],
        sentences: {
          totalCount: 5,
          nodes: [
            {},
            {},
            {
              mentions: [
                { entity: { slug: 'state/cn', __typename: 'State' } },
                { quote: '《不扩散核武器条约》', how: 'NAME', entity: { __typename: 'Treaty' } },
              ],
            },
          ],
        },
        mentions: { totalCount: 4 },
        stances: { totalCount: 2 },
      },
    });
  });

  test.each([
    ['{ language: { eq: RU } }', 1],
    ['{ date: { gte: "2025-05-01", lte: "2025-05-31" } }', 1],
    ['{ issuer: { eq: "Russia" } }', 2],
    ['{ mentions: { eq: "other/three-seas-convention" } }', 2],
    ['{}', 3],
  ])('%s gives %i', async (filter, count) => {
    expect(await data(`{ documents(filter: ${filter}) { totalCount } }`)).toEqual({ documents: { totalCount: count } });
  });

  test('pages of documents and sentences go on behind a cursor', async () => {
    const { documents } = (await data(
      '{ documents(first: 1) { pageInfo { endCursor } nodes { date sentences(first: 2) { pageInfo { endCursor } } } } }',
    )) as {
      documents: { pageInfo: { endCursor: string }; nodes: { sentences: { pageInfo: { endCursor: string } } }[] };
    };
    const after = documents.nodes[0]?.sentences.pageInfo.endCursor;
    expect(
      await data(
        'query($d: String, $s: String) { documents(first: 5, after: $d) { nodes { date } } first: documents(first: 1) { nodes { sentences(first: 9, after: $s) { nodes { number } } } } }',
        { d: documents.pageInfo.endCursor, s: after },
      ),
    ).toEqual({
      documents: { nodes: [{ date: '2025-06-01' }, { date: null }] },
      first: { nodes: [{ sentences: { nodes: [{ number: 2 }, { number: 3 }, { number: 4 }] } }] },
    });
  });
});

describe('entities', () => {
  test('every kind has a list with its mentions and what is known', async () => {
    expect(
      await data(`{ treaties { totalCount nodes { slug opened inForce source aliases depositaries { slug } mentions { totalCount nodes { quote document { language } } } } }
        programmes { nodes { operators { slug } addresses { slug } } } groups { nodes { members { slug } } } topics { nodes { gloss addressedBy { slug } } }
        states(filter: { mentioned: false }) { nodes { code memberOf { slug } operates { slug } } } organizations { totalCount } instruments { totalCount } events { totalCount }
        others { nodes { slug name known mentions { totalCount } } } }`),
    ).toEqual({
      treaties: {
        totalCount: 1,
        nodes: [
          {
            slug: 'treaty/npt',
            opened: '1968-07-01',
            inForce: '1970-03-05',
            source: 'UNODA',
            aliases: ['NPT', 'ДНЯО'],
            depositaries: [{ slug: 'state/ru' }, { slug: 'state/us' }],
            mentions: {
              totalCount: 3,
              nodes: [
                { quote: '《不扩散核武器条约》', document: { language: 'ZH' } },
                { quote: 'NPT', document: { language: 'EN' } },
                { quote: 'Договор о нераспространении ядерного оружия', document: { language: 'RU' } },
              ],
            },
          },
        ],
      },
      programmes: { nodes: [{ operators: [{ slug: 'state/us' }], addresses: [{ slug: 'topic/missile-defence' }] }] },
      groups: {
        nodes: [{ members: [{ slug: 'state/cn' }, { slug: 'state/fr' }, { slug: 'state/ru' }, { slug: 'state/us' }] }],
      },
      topics: { nodes: [{ gloss: 'deploying missile defences', addressedBy: [{ slug: 'programme/golden-dome' }] }] },
      states: { nodes: [{ code: 'FR', memberOf: [{ slug: 'group/p5' }], operates: [] }] },
      organizations: { totalCount: 1 },
      instruments: { totalCount: 0 },
      events: { totalCount: 0 },
      others: {
        nodes: [
          {
            slug: 'other/three-seas-convention',
            name: 'three seas convention',
            known: false,
            mentions: { totalCount: 2 },
          },
        ],
      },
    });
  });

  test('lists go on behind a cursor and are narrowed by names', async () => {
    const { states } = (await data('{ states(first: 2) { totalCount pageInfo { endCursor hasNextPage } } }')) as {
      states: { pageInfo: { endCursor: string } };
    };
    expect(
      await data('query($after: String) { states(after: $after) { nodes { slug } } }', {
        after: states.pageInfo.endCursor,
      }),
    ).toEqual({
      states: { nodes: [{ slug: 'state/ru' }, { slug: 'state/us' }] },
    });
    expect(await data('{ states(filter: { name: { contains: "Росси" } }) { nodes { slug } } }')).toEqual({
      states: { nodes: [{ slug: 'state/ru' }] },
    });
  });

  test('node and nodes give back what an id was given for', async () => {
    const { stances } = (await data(
      '{ stances(first: 1) { nodes { id target { id } document { id } sentence { id } } } }',
    )) as {
      stances: { nodes: { id: string; target: { id: string }; document: { id: string }; sentence: { id: string } }[] };
    };
    const [one] = stances.nodes;
    const ids = [
      one?.id,
      one?.target.id,
      one?.document.id,
      one?.sentence.id,
      'bm90aGluZw',
      Buffer.from('State:treaty/npt').toString('base64url'),
      '',
    ];
    const { nodes } = (await data('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })) as {
      nodes: unknown[];
    };
    expect(nodes).toEqual([
      { __typename: 'Stance', id: one?.id },
      { __typename: 'Programme', id: one?.target.id },
      { __typename: 'Document', id: one?.document.id },
      { __typename: 'Sentence', id: one?.sentence.id },
      null,
      null,
      null,
    ]);
    expect(await data('query($id: ID!) { node(id: $id) { ... on Entity { slug } } }', { id: one?.target.id })).toEqual({
      node: { slug: 'programme/golden-dome' },
    });
    expect(
      await data('query($id: ID!) { entity(by: { id: $id }) { slug } document(by: { id: $id }) { key } }', {
        id: one?.target.id,
      }),
    ).toEqual({
      entity: { slug: 'programme/golden-dome' },
      document: null,
    });
  });
});

test.each([
  ['金穹', 'programme/golden-dome', chinese],
  ['golden domes', 'programme/golden-dome', english],
])('search for %s', async (text, slug, { extraction }) => {
  expect(
    await data(
      'query($text: String!) { search(text: $text) { scope node { ... on Entity { slug } ... on Sentence { document { key } } } } }',
      { text },
    ),
  ).toEqual({
    search: [
      { scope: 'NAMES', node: { slug } },
      { scope: 'EVIDENCE', node: { document: { key: extraction.document.id } } },
    ],
  });
});

test.each([
  ['不擴散核武器條約', '中方支持《[不扩散核武器条约]》。'],
  ['核武器的条约', '中方支持《不扩散[核武器条约]》。'],
  ['domes of gold, GOLDEN', 'The United States will build [Golden] [Dome].'],
  ['поддержать договором', 'Россия поддерживает [Договор] о'],
])('what %s finds is marked', async (text, marked) => {
  const { search } = (await data(
    'query($text: String!) { search(text: $text, in: [EVIDENCE]) { score snippet { text marks { start end } } } }',
    { text },
  )) as { search: { score: number; snippet: { text: string; marks: { start: number; end: number }[] } }[] };
  const shown = search.map(({ snippet }) =>
    snippet.marks.reduceRight(
      (words, { start, end }) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
      snippet.text,
    ),
  );
  expect(shown.join('\n')).toContain(marked);
  expect([...search].sort((a, b) => b.score - a.score)).toEqual(search);
});

test('a deep answer takes as many store queries as it has kinds of things, not as it has things', async () => {
  await data(
    `{ documents(first: 5) { totalCount nodes { issuers { slug } sentences(first: 10) { nodes { mentions { entity { slug ... on Treaty { depositaries { slug } } } } stances { holders { slug } target { slug } toward { slug } } } } stances(first: 10) { nodes { quote sentence { text } } totalCount } } } }`,
  );
  const counts = new Map<string, number>();
  for (const name of reads) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect(reads.length).toBeLessThanOrEqual(16);
  expect(counts.get('sentencePage')).toBe(1);
  expect(counts.get('mentionsOfSentence')).toBe(1);
  expect(counts.get('stancePage')).toBe(1);
  expect(counts.get('relatedEntities')).toBe(1);
});

test('the summary counts what is there', async () => {
  expect(await data('{ summary { documents sentences mentions stances entities } }')).toEqual({
    summary: { documents: 3, sentences: 10, mentions: 13, stances: 6, entities: 10 },
  });
});
