import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/api/create.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { knowledge, reading, readings, type Reading } from '../graph/fixture.ts';
import { store } from '../graph/open.ts';
import { ask } from './ask.ts';

/** China on the NPT over the years: for, worried, condemning, for again; and silent on what it spoke of. */
const years: readonly Reading[] = (
  [
    ['2010-01-01', 1, 'support', 'neutral'],
    ['2012-06-01', -1, 'concern', 'accuse'],
    ['2014-06-01', -1, 'condemn', null],
    ['2020-02-02', 1, 'commit', null],
  ] as const
).map(([date, polarity, act, onDome]) =>
  reading({
    language: 'en',
    title: `Statement of ${date}`,
    date,
    issuers: ['state/fr'],
    sentences: [
      {
        text: `France and the NPT in ${date}.`,
        stances: [{ holders: ['state/fr'], target: 'treaty/npt', polarity, act, cue: 'France' }],
      },
      {
        text: 'And Golden Dome.',
        stances:
          onDome === null
            ? []
            : [
                {
                  holders: ['state/fr'],
                  target: 'programme/golden-dome',
                  polarity: onDome === 'neutral' ? 0 : -1,
                  act: onDome,
                  cue: 'Golden',
                },
              ],
      },
    ],
  }),
);

let api: Api;
beforeAll(async () => {
  const graph = await store();
  await loadKnowledgeGraph(graph, knowledge);
  for (const { extraction, text } of [...readings, ...years]) {
    await loadDocument(graph, extraction, text, knowledge.hash);
  }
  api = createApi({ store: graph });
});

async function data(query: string, variables?: object): Promise<unknown> {
  const answer = await ask(api, query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

describe('stanceMatrix', () => {
  test('for, against, both with its phases, neutral and silent, each with counts, days and quotes', async () => {
    expect(
      await data(`{ stanceMatrix(holders: [{ name: "France" }, { slug: "state/us" }, { slug: "state/cn" }],
        targets: [{ name: "ДНЯО" }, { slug: "programme/golden-dome" }]) {
        holders { slug } targets { slug }
        rows { holder { slug } cells { side count for against neutral first last phases { side first last count }
          stances(first: 1) { totalCount nodes { quote } } } } } }`),
    ).toMatchObject({
      stanceMatrix: {
        holders: [{ slug: 'state/fr' }, { slug: 'state/us' }, { slug: 'state/cn' }],
        targets: [{ slug: 'treaty/npt' }, { slug: 'programme/golden-dome' }],
        rows: [
          {
            holder: { slug: 'state/fr' },
            cells: [
              {
                side: 'BOTH',
                count: 4,
                for: 2,
                against: 2,
                neutral: 0,
                first: '2010-01-01',
                last: '2020-02-02',
                phases: [
                  { side: 'FOR', first: '2010-01-01', last: '2010-01-01', count: 1 },
                  { side: 'AGAINST', first: '2012-06-01', last: '2014-06-01', count: 2 },
                  { side: 'FOR', first: '2020-02-02', last: '2020-02-02', count: 1 },
                ],
                stances: { totalCount: 4, nodes: [{ quote: 'France and the NPT in 2010-01-01.' }] },
              },
              { side: 'AGAINST', against: 1, neutral: 1, phases: [{ side: 'NEUTRAL' }, { side: 'AGAINST' }] },
            ],
          },
          { holder: { slug: 'state/us' }, cells: [{ side: 'FOR' }, { side: 'FOR' }] },
          { holder: { slug: 'state/cn' }, cells: [{ side: 'FOR' }, { side: 'AGAINST' }] },
        ],
      },
    });
  });

  test('as of a day, only what was said until then counts, and its pages are those', async () => {
    expect(
      await data(`{ stanceMatrix(holders: [{ slug: "state/fr" }, { slug: "state/ru" }], targets: [{ slug: "treaty/npt" }], asOf: "2012-06-01") {
        rows { cells { side count stances { totalCount } } } } }`),
    ).toEqual({
      stanceMatrix: {
        rows: [
          { cells: [{ side: 'BOTH', count: 2, stances: { totalCount: 2 } }] },
          { cells: [{ side: 'SILENT', count: 0, stances: { totalCount: 0 } }] },
        ],
      },
    });
  });

  test('without names it shows those with the most positions; surer ones than there are leave it silent', async () => {
    expect(await data('{ stanceMatrix { holders { slug } targets { slug } } }')).toEqual({
      stanceMatrix: {
        holders: [{ slug: 'state/fr' }, { slug: 'state/ru' }, { slug: 'state/cn' }, { slug: 'state/us' }],
        targets: [{ slug: 'treaty/npt' }, { slug: 'programme/golden-dome' }],
      },
    });
    expect(
      await data(
        '{ stanceMatrix(targets: [{ slug: "treaty/npt" }], minConfidence: 0.95) { rows { cells { side } } } }',
      ),
    ).toEqual({ stanceMatrix: { rows: Array.from({ length: 4 }, () => ({ cells: [{ side: 'SILENT' }] })) } });
  });

  test('too many or unknown entities are refused', async () => {
    const holders = Array.from({ length: 51 }, () => ({ slug: 'state/fr' }));
    const query = 'query($holders: [EntityBy!]) { stanceMatrix(holders: $holders) { rows { cells { count } } } }';
    expect((await ask(api, query, { holders })).errors).toMatchObject([{ extensions: { code: 'PAGE_LIMIT' } }]);
    expect((await ask(api, query, { holders: [{ name: 'Nowhere' }] })).errors).toMatchObject([
      { message: expect.stringContaining('Nowhere'), extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

test('positions as of a day, and from a confidence on', async () => {
  expect(
    await data(`{ early: positions(on: { slug: "treaty/npt" }, asOf: "2011-01-01") { for { actor { slug } stances { totalCount } } both { count } silent { slug } }
      sure: positions(on: { slug: "treaty/npt" }, minConfidence: 0.95) { for { count } silent { slug } } }`),
  ).toEqual({
    early: {
      for: [{ actor: { slug: 'state/fr' }, stances: { totalCount: 1 } }],
      both: [],
      silent: [{ slug: 'state/cn' }, { slug: 'state/ru' }, { slug: 'state/us' }],
    },
    sure: {
      for: [],
      silent: [{ slug: 'state/cn' }, { slug: 'state/fr' }, { slug: 'state/ru' }, { slug: 'state/us' }],
    },
  });
});

describe('timeline', () => {
  test('of one actor on one target, day by day', async () => {
    expect(
      await data(`{ timeline(actor: { slug: "state/fr" }, target: { slug: "treaty/npt" }) { actor { slug } target { slug }
        position { side phases { side } } points { period side for against stances { nodes { act } } } } }`),
    ).toEqual({
      timeline: {
        actor: { slug: 'state/fr' },
        target: { slug: 'treaty/npt' },
        position: { side: 'BOTH', phases: [{ side: 'FOR' }, { side: 'AGAINST' }, { side: 'FOR' }] },
        points: [
          { period: '2010-01-01', side: 'FOR', for: 1, against: 0, stances: { nodes: [{ act: 'SUPPORT' }] } },
          { period: '2012-06-01', side: 'AGAINST', for: 0, against: 1, stances: { nodes: [{ act: 'CONCERN' }] } },
          { period: '2014-06-01', side: 'AGAINST', for: 0, against: 1, stances: { nodes: [{ act: 'CONDEMN' }] } },
          { period: '2020-02-02', side: 'FOR', for: 1, against: 0, stances: { nodes: [{ act: 'COMMIT' }] } },
        ],
      },
    });
  });

  test('of everybody on a target by years, and of an actor by months; the undated last', async () => {
    expect(
      await data(`{ onTreaty: timeline(target: { slug: "treaty/npt" }, by: YEAR) { actor { slug } position { count } points { period for against stances { totalCount } } }
        ofRussia: timeline(actor: { slug: "state/ru" }, by: MONTH) { points { period side stances { totalCount } } }
        early: timeline(target: { slug: "treaty/npt" }, by: YEAR, asOf: "2012-05-31") { points { period stances { totalCount } } } }`),
    ).toEqual({
      onTreaty: {
        actor: null,
        position: null,
        points: [
          { period: '2010', for: 1, against: 0, stances: { totalCount: 1 } },
          { period: '2012', for: 0, against: 1, stances: { totalCount: 1 } },
          { period: '2014', for: 0, against: 1, stances: { totalCount: 1 } },
          { period: '2020', for: 1, against: 0, stances: { totalCount: 1 } },
          { period: '2025', for: 2, against: 0, stances: { totalCount: 2 } },
          { period: null, for: 1, against: 0, stances: { totalCount: 1 } },
        ],
      },
      ofRussia: {
        points: [
          { period: '2025-05', side: 'AGAINST', stances: { totalCount: 1 } },
          { period: null, side: 'FOR', stances: { totalCount: 2 } },
        ],
      },
      early: { points: [{ period: '2010', stances: { totalCount: 1 } }] },
    });
  });

  test('of nobody on nothing is refused', async () => {
    expect((await ask(api, '{ timeline { points { period } } }')).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

test('compare: where actors agree, differ, and where one is silent', async () => {
  const query = `query($actors: [EntityBy!]!) { compare(actors: $actors) { actors { slug }
    agree { totalCount nodes { target { slug } positions { side } } }
    differ { nodes { target { slug } positions { side } } }
    silent { nodes { target { slug } positions { side } } } } }`;
  const two = await data(query, { actors: [{ slug: 'state/us' }, { slug: 'state/cn' }, { slug: 'state/us' }] });
  expect(two).toEqual({
    compare: {
      actors: [{ slug: 'state/us' }, { slug: 'state/cn' }],
      agree: {
        totalCount: 1,
        nodes: [{ target: { slug: 'treaty/npt' }, positions: [{ side: 'FOR' }, { side: 'FOR' }] }],
      },
      differ: {
        nodes: [{ target: { slug: 'programme/golden-dome' }, positions: [{ side: 'FOR' }, { side: 'AGAINST' }] }],
      },
      silent: { nodes: [] },
    },
  });
  const iaea = await data(query, { actors: [{ slug: 'state/us' }, { slug: 'org/iaea' }] });
  expect(iaea).toMatchObject({
    compare: {
      agree: { totalCount: 0 },
      silent: { nodes: [{ positions: [{ side: 'FOR' }, { side: 'SILENT' }] }, {}] },
    },
  });
  expect((await ask(api, query, { actors: [{ slug: 'state/us' }] })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

describe('compareDocuments', () => {
  const query = `query($a: String!, $b: String!, $holder: EntityBy) { compareDocuments(a: { key: $a }, b: { key: $b }, holder: $holder) {
    earlier { date } later { date } added { ...C } dropped { ...C } reversed { ...C } sharpened { ...C } softened { ...C } kept { ...C } } }
    fragment C on StanceChange { target { slug } earlier { act } later { act quote } }`;
  const key = (at: number): string => years[at]?.extraction.document.id ?? '';
  const npt = { slug: 'treaty/npt' };
  const dome = { slug: 'programme/golden-dome' };

  test.each([
    ['reversed', 0, 1, [{ target: npt, earlier: [{ act: 'SUPPORT' }], later: [{ act: 'CONCERN' }] }]],
    ['sharpened', 0, 1, [{ target: dome, earlier: [{ act: 'NEUTRAL' }], later: [{ act: 'ACCUSE' }] }]],
    ['sharpened', 1, 2, [{ target: npt, earlier: [{ act: 'CONCERN' }], later: [{ act: 'CONDEMN' }] }]],
    ['dropped', 1, 2, [{ target: dome, earlier: [{ act: 'ACCUSE' }], later: [] }]],
    ['sharpened', 0, 3, [{ target: npt, earlier: [{ act: 'SUPPORT' }], later: [{ act: 'COMMIT' }] }]],
    ['sharpened', 2, 1, [{ target: npt, earlier: [{ act: 'CONCERN' }], later: [{ act: 'CONDEMN' }] }]],
    ['kept', 2, 2, [{ target: npt }]],
  ])('%s between %i and %i', async (kind, a, b, changes) => {
    expect(await data(query, { a: key(a), b: key(b) })).toMatchObject({ compareDocuments: { [kind]: changes } });
  });

  test('only what one actor holds, and what only the later one says', async () => {
    const variables = { a: key(2), b: readings[0]?.extraction.document.id, holder: { slug: 'state/cn' } };
    expect(await data(query, variables)).toMatchObject({
      compareDocuments: { earlier: { date: '2014-06-01' }, added: [{ target: dome }, { target: npt }], dropped: [] },
    });
  });

  test('a document that is not there is told', async () => {
    expect((await ask(api, query, { a: key(0), b: 'x' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});
