import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { examplesIn } from '../../bench/readme/blocks.ts';
import { createApi, type Api } from '../../src/api/create.ts';
import { ask, filled } from './ask.ts';

const queries = ['README.md', 'docs/QUERIES.md'].flatMap((name) =>
  examplesIn(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
    .filter(({ kind }) => kind === 'query')
    .map(({ asked }) => asked),
);

let api: Api;
let reads: string[] = [];
beforeAll(async () => {
  const store = await filled();
  api = createApi({
    store: {
      ...store,
      read: (query, ...rest) => {
        reads.push(query.name);
        return store.read(query, ...rest);
      },
    },
  });
});

/** An answer asks for each kind of thing once for each level of its nesting, however many things there are. */
const most = 9;

test.each(queries)('asks the store a few times: %s', async (query) => {
  reads = [];
  await ask(api, query);
  expect(reads.length, reads.join(' ')).toBeLessThanOrEqual(most);
});
