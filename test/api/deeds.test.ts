import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/api/create.ts';
import { loadStatusGraph } from '../../src/graph/status.ts';
import { status } from '../graph/fixture-status.ts';
import { ask, filled } from './ask.ts';

let api: Api;
beforeAll(async () => {
  const graph = await filled();
  await loadStatusGraph(graph, status);
  api = createApi({ store: graph });
});

async function data(query: string): Promise<unknown> {
  const answer = await ask(api, query);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

describe('memberships', () => {
  test('of a treaty: who is a party as of a day, with every source and what contradicts it', async () => {
    const parties = (args: string) =>
      data(`{ entity(by: { slug: "treaty/npt" }) { ... on Treaty { parties(${args}) { totalCount
        nodes { member { slug } standing since bound contested knownUntil acts { kind date rank sources } } } } } }`);
    expect(await parties('first: 1')).toEqual({
      entity: {
        parties: {
          totalCount: 1,
          nodes: [
            {
              member: { slug: 'state/cn' },
              standing: 'PARTY',
              since: '1992-03-09',
              bound: true,
              contested: true,
              knownUntil: '2018-07-05',
              acts: [
                { kind: 'ACCESSION', date: '1992-03-09', rank: 1, sources: ['a depositary', 'a list'] },
                { kind: 'ACCESSION', date: '1992-03-17', rank: 2, sources: ['another depositary'] },
              ],
            },
          ],
        },
      },
    });
    expect(await parties('asOf: "2020-01-01"')).toMatchObject({ entity: { parties: { totalCount: 2 } } });
    expect(await parties('standing: [SIGNATORY, WITHDRAWN]')).toMatchObject({
      entity: { parties: { nodes: [{ member: { slug: 'state/ru' } }, { member: { slug: 'state/us' } }] } },
    });
  });

  test('of a State and of a body, as of a day and with those that ended', async () => {
    const state = (id: string, args: string) =>
      data(`{ entity(by: { slug: "${id}" }) { ... on State { memberOf { slug } memberships(${args}) {
        nodes { in { slug } standing since until } } } } }`);
    expect(await state('state/yu', 'former: true')).toEqual({
      entity: {
        memberOf: [],
        memberships: {
          nodes: [{ in: { slug: 'org/iaea' }, standing: 'FORMER_MEMBER', since: '1957-09-17', until: '1992-04-27' }],
        },
      },
    });
    expect(await state('state/yu', 'asOf: "1980-01-01"')).toMatchObject({
      entity: { memberships: { nodes: [{ standing: 'MEMBER' }] } },
    });
    expect(await state('state/cn', 'asOf: "1960-01-01"')).toMatchObject({ entity: { memberships: { nodes: [] } } });
    const body = await data(`{ entity(by: { slug: "group/p5" }) { ... on Group { members { slug }
      memberships(first: 2) { totalCount pageInfo { hasNextPage } nodes { member { slug } since sources } } } } }`);
    expect(body).toMatchObject({
      entity: {
        members: [{ slug: 'state/cn' }, { slug: 'state/fr' }, { slug: 'state/ru' }, { slug: 'state/us' }],
        memberships: { totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ since: '1971-10-25' }, {}] },
      },
    });
  });

  test('are gone through page by page', async () => {
    const page = (after: string) =>
      data(`{ entity(by: { slug: "group/p5" }) { ... on Group { memberships(first: 3${after}) {
        pageInfo { endCursor hasNextPage } nodes { member { slug } } } } } }`) as Promise<{
        entity: { memberships: { pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: unknown[] } };
      }>;
    const first = (await page('')).entity.memberships;
    const next = (await page(`, after: "${first.pageInfo.endCursor}"`)).entity.memberships;
    expect([first.nodes.length, next.nodes, next.pageInfo.hasNextPage]).toEqual([
      3,
      [{ member: { slug: 'state/us' } }],
      false,
    ]);
  });
});

describe('roll calls', () => {
  test('by what they are about, and one by its id', async () => {
    const found =
      (await data(`{ rollCalls(filter: { on: { name: "Golden Dome" }, voter: { slug: "state/fr" } }) { totalCount nodes {
      id key session date resolution title scope source totals { yes no abstained } yes { slug } no { slug } abstained { slug }
      about { target { slug } yes direct rule } choice(of: { slug: "state/fr" }) } } }`)) as {
        rollCalls: { nodes: { id: string }[] };
      };
    expect(found).toMatchObject({
      rollCalls: {
        totalCount: 1,
        nodes: [
          {
            key: '44',
            resolution: 'A/RES/80/44',
            scope: 'WHOLE',
            totals: { yes: 1, no: 2, abstained: 1 },
            no: [{ slug: 'state/ru' }, { slug: 'state/us' }],
            about: [{ target: { slug: 'programme/golden-dome' }, yes: 'FOR', direct: true, rule: 'test' }],
            choice: 'ABSTAINED',
          },
        ],
      },
    });
    const again = await data(`{ node(id: "${found.rollCalls.nodes[0]?.id ?? ''}") { ... on RollCall { key } } }`);
    expect(again).toEqual({ node: { key: '44' } });
    expect(
      await data('{ rollCalls(first: 1, filter: { date: { lte: "2020-01-01" }, scope: [WHOLE] }) { totalCount } }'),
    ).toEqual({
      rollCalls: { totalCount: 1 },
    });
    expect(await data('{ rollCalls(filter: { resolution: "A/RES/80/46" }) { nodes { scope } } }')).toEqual({
      rollCalls: { nodes: [{ scope: 'PART' }] },
    });
  });

  test('the votes of a State, with the side that each takes', async () => {
    const votes = (args: string) =>
      data(
        `{ entity(by: { slug: "state/us" }) { ... on State { votes(${args}) { totalCount nodes { choice side direct voter { slug } rollCall { key } } } } } }`,
      );
    expect(await votes('on: { slug: "treaty/npt" }')).toEqual({
      entity: {
        votes: {
          totalCount: 1,
          nodes: [
            { choice: 'NO', side: 'AGAINST', direct: true, voter: { slug: 'state/us' }, rollCall: { key: '33' } },
          ],
        },
      },
    });
    expect(await votes('date: { gte: "2020-01-01" }')).toMatchObject({
      entity: { votes: { totalCount: 1, nodes: [{ side: null, direct: null }] } },
    });
  });
});

describe('say, vote, sign', () => {
  test('what an actor said, how it voted, how it is bound, and where these part', async () => {
    const answer = await data(`{ sayVoteSign(actor: { slug: "state/us" }, target: { slug: "treaty/npt" }) {
      said { side count first stances(first: 1) { nodes { quote } } } voted { for against abstained first last }
      votes { nodes { choice rollCall { resolution } } } membership { standing bound } operates
      tensions { kind joint confidence daysApart stance { quote } membership { standing knownUntil } vote { choice } } } }`);
    expect(answer).toEqual({
      sayVoteSign: {
        said: {
          side: 'FOR',
          count: 1,
          first: '2025-06-01',
          stances: { nodes: [{ quote: 'We also support the NPT.' }] },
        },
        voted: { for: 0, against: 1, abstained: 0, first: '2019-12-12', last: '2019-12-12' },
        votes: { nodes: [{ choice: 'NO', rollCall: { resolution: 'A/RES/74/33' } }] },
        membership: { standing: 'SIGNATORY', bound: false },
        operates: false,
        tensions: [
          {
            kind: 'FOR_NOT_BOUND',
            joint: false,
            confidence: 0.9,
            daysApart: null,
            stance: { quote: 'We also support the NPT.' },
            membership: { standing: 'SIGNATORY', knownUntil: '2018-07-05' },
            vote: null,
          },
        ],
      },
    });
  });

  test('as of a day before anything was said', async () => {
    const answer =
      await data(`{ sayVoteSign(actor: { slug: "state/ru" }, target: { slug: "treaty/npt" }, asOf: "2010-01-01") {
      said { side } voted { for } membership { standing bound } tensions { kind } } }`);
    expect(answer).toEqual({
      sayVoteSign: { said: null, voted: { for: 0 }, membership: { standing: 'PARTY', bound: true }, tensions: [] },
    });
  });

  test('who runs a programme; what cannot be joined', async () => {
    const answer = await data(`{ sayVoteSign(actor: { slug: "state/us" }, target: { slug: "programme/golden-dome" }) {
      operates membership { standing } said { side } } }`);
    expect(answer).toEqual({ sayVoteSign: { operates: true, membership: null, said: { side: 'FOR' } } });
  });
});

describe('tensions', () => {
  const kinds =
    'nodes { kind actor { slug } target { slug } joint daysApart stance { date } vote { choice side rollCall { key } } }';

  test('on a target: each with the words and the vote', async () => {
    expect(await data(`{ tensions(target: { slug: "programme/golden-dome" }) { totalCount ${kinds} } }`)).toEqual({
      tensions: {
        totalCount: 2,
        nodes: [
          {
            kind: 'AGAINST_VOTED_FOR',
            actor: { slug: 'state/cn' },
            target: { slug: 'programme/golden-dome' },
            joint: true,
            daysApart: 207,
            stance: { date: '2025-05-08' },
            vote: { choice: 'YES', side: 'FOR', rollCall: { key: '44' } },
          },
          {
            kind: 'FOR_VOTED_AGAINST',
            actor: { slug: 'state/us' },
            target: { slug: 'programme/golden-dome' },
            joint: false,
            daysApart: 183,
            stance: { date: '2025-06-01' },
            vote: { choice: 'NO', side: 'AGAINST', rollCall: { key: '44' } },
          },
        ],
      },
    });
  });

  test('joint statements, unlikely readings and votes of other years can be left out or taken in', async () => {
    const count = (args: string) => data(`{ tensions(${args}) { totalCount } }`);
    expect(await count('target: { slug: "programme/golden-dome" }, joint: false')).toEqual({
      tensions: { totalCount: 1 },
    });
    expect(await count('actor: { slug: "state/us" }, minConfidence: 0.95')).toEqual({ tensions: { totalCount: 0 } });
    expect(await count('actor: { slug: "state/us" }')).toEqual({ tensions: { totalCount: 2 } });
    expect(await count('actor: { slug: "state/us" }, withinYears: 10')).toEqual({ tensions: { totalCount: 3 } });
  });

  test('nobody and nothing cannot be asked for, nor any number of years', async () => {
    for (const args of ['first: 3', 'actor: { slug: "state/us" }, withinYears: 40']) {
      const { errors } = await ask(api, `{ tensions(${args}) { totalCount } }`);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
