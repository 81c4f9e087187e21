import { readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { codeOf, moduleOf, sources } from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

// The page's questions are typed from the schema: `npm run types` writes them, and this test finds them stale.
test.each(sources)('the module of $file is what it and schema/api.graphql give', async (source) => {
  const file = moduleOf(source);
  const code = await codeOf(source);
  await expect(await format(code, { ...(await resolveConfig(file)), filepath: file })).toMatchFileSnapshot(file);
});

test('every operation and fragment fits the schema, and names are used once', () => {
  const all = sources.flatMap(({ document }) => document.definitions);
  const kind = sources[0]?.document.kind;
  expect(kind && validate(schema, { kind, definitions: all })).toEqual([]);
});
