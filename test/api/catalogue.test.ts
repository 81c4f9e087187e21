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

describe('filters', () => {
  test.each([
    ['{ slug: { eq: "state/cn" } }', ['state/cn']],
    ['{ slug: { in: ["state/cn", "state/zz"] } }', ['state/cn']],
    ['{ name: { eq: "俄羅斯" } }', ['state/ru']],
    ['{ name: { in: ["Китай", "France"] } }', ['state/cn', 'state/fr']],
    ['{ name: { contains: "United" }, mentioned: true }', ['state/us']],
    ['{ OR: [{ slug: { eq: "state/cn" } }, { mentioned: false }] }', ['state/cn', 'state/fr']],
    ['{ NOT: { OR: [{ slug: { eq: "state/cn" } }, { mentioned: false }] } }', ['state/ru', 'state/us']],
    ['{ AND: [{ NOT: { slug: { eq: "state/cn" } } }, { mentioned: true }] }', ['state/ru', 'state/us']],
    ['{ OR: [] }', []],
    ['{ AND: [], NOT: { OR: [] }, known: true, slug: { in: ["state/fr"] } }', ['state/fr']],
    ['{ NOT: { opened: { gte: "1900" } }, slug: { eq: "state/fr" } }', ['state/fr']],
  ])('of States: %s', async (filter, slugs) => {
    expect(await data(`{ states(filter: ${filter}) { totalCount nodes { slug } } }`)).toEqual({
      states: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) },
    });
  });

  test('of treaties by form and time, of programmes by topic', async () => {
    expect(
      await data(`{ a: treaties(filter: { form: { eq: "treaty" }, opened: { gte: "1968", lte: "1968-12-31" } }) { totalCount }
        b: treaties(filter: { opened: { gte: "1969" } }) { totalCount } c: treaties(filter: { form: { in: ["draft"] } }) { totalCount }
        d: programmes(filter: { addresses: { eq: "Missile defence" } }) { totalCount } }`),
    ).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 }, c: { totalCount: 0 }, d: { totalCount: 1 } });
  });

  test.each([
    ['{ document: { eq: "' + english.extraction.document.id + '" } }', 1],
    ['{ name: { contains: "MISSILE defence" } }', 1],
    ['{ genre: { eq: "statement" }, language: { in: [ZH, RU] } }', 2],
    ['{ OR: [{ language: { eq: ZH } }, { date: { gte: "2025-06-01" } }] }', 2],
    ['{ NOT: { date: { gte: "2025-06-01" } } }', 2],
    ['{ issuer: { eq: "Russia" }, NOT: { mentions: { eq: "other/three-seas-convention" } } }', 1],
    ['{ mentions: { eq: "NPT" }, AND: [{ mentions: { eq: "state/us" } }] }', 1],
  ])('of documents: %s', async (filter, count) => {
    expect(await data(`{ documents(filter: ${filter}) { totalCount nodes { key } } }`)).toMatchObject({
      documents: { totalCount: count, nodes: Array.from({ length: count }, () => ({})) },
    });
  });

  test('nested without end are refused', async () => {
    let filter: object = {};
    for (let depth = 0; depth < 60; depth++) filter = { NOT: filter };
    const { errors } = await ask(api, 'query($f: DocumentListFilter) { documents(filter: $f) { totalCount } }', {
      f: filter,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }]);
  });
});

describe('orders and pages', () => {
  const order = async (by: string): Promise<unknown> => {
    const { actors } = (await data(`{ actors(orderBy: [${by}]) { nodes { slug } } }`)) as {
      actors: { nodes: { slug: string }[] };
    };
    return actors.nodes.map(({ slug }) => slug.slice(slug.indexOf('/') + 1));
  };

  test('actors by name, by how many documents name them, and by both', async () => {
    expect(await order('')).toEqual(['p5', 'iaea', 'cn', 'fr', 'ru', 'us']);
    expect(await order('{ by: NAME }')).toEqual(['cn', 'fr', 'iaea', 'p5', 'ru', 'us']);
    expect(await order('{ by: DOCUMENTS, direction: DESC }, { by: NAME, direction: DESC }')).toEqual([
      'us',
      'ru',
      'cn',
      'p5',
      'iaea',
      'fr',
    ]);
  });

  test('forwards and backwards give the same pages, in any order', async () => {
    for (const orderBy of [
      '[]',
      '[{ by: DATE }]',
      '[{ by: LENGTH, direction: DESC }, { by: REFERENCES }]',
      '[{ by: NAME, direction: DESC }]',
    ]) {
      const page = async (paging: string) => {
        const { documents } = (await data(
          `{ documents(orderBy: ${orderBy}, ${paging}) { nodes { key } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
        )) as {
          documents: {
            nodes: { key: string }[];
            pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
          };
        };
        return { keys: documents.nodes.map(({ key }) => key), info: documents.pageInfo };
      };
      const all = await page('first: 100');
      expect(all.keys).toHaveLength(3);
      const first = await page('first: 2');
      expect(first).toMatchObject({ keys: all.keys.slice(0, 2), info: { hasNextPage: true, hasPreviousPage: false } });
      const second = await page(`after: "${first.info.endCursor}"`);
      expect(second).toMatchObject({ keys: all.keys.slice(2), info: { hasNextPage: false, hasPreviousPage: true } });
      const last = await page('last: 2');
      expect(last).toMatchObject({ keys: all.keys.slice(1), info: { hasNextPage: false, hasPreviousPage: true } });
      const before = await page(`last: 2, before: "${last.info.startCursor}"`);
      expect(before).toMatchObject({ keys: all.keys.slice(0, 1), info: { hasNextPage: true, hasPreviousPage: false } });
    }
  });

  test('pages that go both ways, and cursors of another order, are refused', async () => {
    for (const list of [
      'documents(first: 1, last: 1)',
      'documents(after: "WyJhIl0")',
      'documents(last: 1, before: "x")',
      'documents(orderBy: [{ by: DATE }, { by: NAME }, { by: LENGTH }, { by: DATE }])',
    ]) {
      expect((await ask(api, `{ ${list} { totalCount } }`)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });
});

test.each([
  ['{ code: "CN" }', 'state/cn'],
  ['{ code: "rus" }', 'state/ru'],
  ['{ name: "不擴散核武器條約" }', 'treaty/npt'],
  ['{ name: "ядерная пятёрка" }', 'group/p5'],
  ['{ code: "XX" }', null],
])('an entity by %s', async (by, slug) => {
  expect(await data(`{ entity(by: ${by}) { slug } }`)).toEqual({ entity: slug === null ? null : { slug } });
});

test('the same list asked twice in one request is read once', async () => {
  expect(await data('{ a: documents { totalCount } b: documents(first: 1) { nodes { key } } }')).toEqual({
    a: { totalCount: 3 },
    b: { nodes: [{ key: chinese.extraction.document.id }] },
  });
});
