import { beforeAll, expect, test } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import type { Api } from '../../src/api/create.ts';
import { ask, filledApi } from './ask.ts';

let api: Api;
beforeAll(async () => {
  api = await filledApi();
});

const nested = (depth: number): string =>
  `{ stances(first: 1) { nodes { ${'sentence { stances { '.repeat(depth)} id ${'} } '.repeat(depth)} } } }`;
const aliases = Array.from({ length: 100 }, (_, at) => `a${at}: stances(first: 100) { nodes { id quote } }`).join(' ');

test.each([
  ['deep', nested(8), undefined, 'DEPTH_LIMIT', 400],
  [
    'circular by fragments',
    '{ stances { nodes { ...A } } } fragment A on Stance { sentence { stances { ...A } } }',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    200,
  ],
  [
    'wide',
    '{ documents(first: 100) { nodes { sentences(first: 100) { nodes { mentions { quote } } } } } }',
    undefined,
    'COST_LIMIT',
    400,
  ],
  [
    'wide by variables',
    'query($n: Int!) { documents(first: $n) { nodes { sentences(first: $n) { nodes { mentions { quote } } } } } }',
    { n: 100 },
    'COST_LIMIT',
    400,
  ],
  [
    'a large matrix with its quotes',
    'query($all: [EntityBy!]) { stanceMatrix(holders: $all, targets: $all) { rows { cells { stances(first: 20) { nodes { quote } } } } } }',
    { all: Array.from({ length: 50 }, () => ({ slug: 'state/cn' })) },
    'COST_LIMIT',
    400,
  ],
  ['many aliases', `{ ${aliases} }`, undefined, 'ALIAS_LIMIT', 400],
  ['long', `{ ${'__typename '.repeat(3000)} }`, undefined, 'TOKEN_LIMIT', 400],
  ['a page too large', '{ stances(first: 101) { totalCount } }', undefined, 'PAGE_LIMIT', 400],
  ['a page of nothing', '{ stances(first: 0) { totalCount } }', undefined, 'PAGE_LIMIT', 400],
  ['a negative page', '{ stances(first: -5) { totalCount } }', undefined, 'PAGE_LIMIT', 400],
  [
    'too many ids',
    'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 101 }, () => 'x') },
    'PAGE_LIMIT',
    400,
  ],
  ['a wrong cursor', '{ stances(after: "WyJ4Il0") { totalCount } }', undefined, 'BAD_USER_INPUT', 200],
  ['a cursor that is none', '{ treaties(after: "%%%") { totalCount } }', undefined, 'BAD_USER_INPUT', 200],
  [
    'a wrong day',
    '{ stances(filter: { date: { eq: "2025-02-30" } }) { totalCount } }',
    undefined,
    'BAD_USER_INPUT',
    200,
  ],
  [
    'a wrong day by variable',
    'query($d: Date) { stances(filter: { date: { eq: $d } }) { totalCount } }',
    { d: 'yesterday' },
    'BAD_USER_INPUT',
    200,
  ],
  [
    'a wrong enum',
    '{ stances(filter: { polarity: { eq: MAYBE } }) { totalCount } }',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    200,
  ],
  [
    'two ways to name one entity',
    '{ entity(by: { slug: "treaty/npt", name: "NPT" }) { slug } }',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    200,
  ],
  [
    'an unknown holder',
    '{ stances(filter: { holder: { eq: "state/zz" } }) { totalCount } }',
    undefined,
    'NOT_FOUND',
    200,
  ],
  ['no GraphQL', 'give me all', undefined, 'GRAPHQL_PARSE_FAILED', 200],
])('%s is refused with a code and a remedy', async (_, query, variables, code, status) => {
  const answer = await ask(api, query, variables);
  expect(answer.errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join('\n')).toContain(
    `${code}: `,
  );
  for (const { extensions } of answer.errors) expect(extensions.remedy).not.toBe('');
  for (const { extensions } of answer.errors) expect(extensions.remedy).toBeTypeOf('string');
  expect(answer.status).toBe(status);
});

test('the usual introspection passes', async () => {
  expect((await ask(api, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).errors).toEqual([]);
});

test.each([
  ['injection', "'}) DETACH DELETE n //"],
  ['quotes and backslashes', '"\\\'`$ids'],
  ['NUL and emoji', '\u0000😀\ud800'],
  ['nothing', ''],
  ['blank', ' \n\t '],
  ['long', '核'.repeat(100_000)],
])('%s as a search text or a name harms nothing', async (_, text) => {
  const search = await ask(
    api,
    'query($t: String!) { search(text: $t) { score } entity(by: { name: $t }) { slug } treaties(filter: { name: { contains: $t } }) { totalCount } }',
    { t: text },
  );
  expect(search.errors).toEqual([]);
  expect((await ask(api, '{ summary { documents stances } }')).data).toEqual({ summary: { documents: 3, stances: 6 } });
});
