import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/api/create.ts';
import { openJobs } from '../../src/api/jobs.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { openReaders } from '../../src/graph/readers.ts';
import { run } from '../cli/program.ts';
import { ask, filled } from './ask.ts';

const document = readFileSync(new URL('../../docs/API.md', import.meta.url), 'utf8');
const examples = [...document.matchAll(/```graphql\n(.+?)```/gs)].map(([, example = '']) => example);
const token = 'a token of this test';

let api: Api;
beforeAll(async () => {
  const store = await filled();
  const jobs = openJobs({ store, readers: openReaders(1, 1, undefined), hash: 'any' });
  api = createApi({ store, timeLimit: 120_000, changes: { token, jobs } });
});

test('every example of docs/API.md is one, and those that change something do', async () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
  const schema = loadSchema();
  for (const example of examples) expect(validate(schema, parse(example)), example).toEqual([]);
  const bearer = { authorization: `Bearer ${token}` };
  const stances = await ask(api, '{ stances(first: 1, filter: { polarity: { eq: AGAINST } }) { nodes { id } } }');
  const [stance] = (stances.data as { stances: { nodes: { id: string }[] } }).stances.nodes;
  const variables: Record<string, string | undefined> = { stance: stance?.id };
  for (const example of examples.filter((text) => text.startsWith('mutation'))) {
    const { data, errors } = await ask(api, example, variables, bearer);
    expect(errors, example).toEqual([]);
    const { mergeEntities: merge } = data as { mergeEntities?: { id: string } };
    if (merge) variables['id'] = merge.id;
  }
}, 180_000);

test('the settings of docs/API.md are those of serve --help', async () => {
  const { out } = await run(['serve', '--help']);
  const rows = [...document.matchAll(/^\| `(ACG_\w+)` \| (?:`(--[\w-]+)` )?\|/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(9);
  for (const [, variable = '', flag = ''] of rows) {
    expect(out).toContain(variable);
    expect(out).toContain(flag);
  }
});
