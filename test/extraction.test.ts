import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { Extraction } from '../src/extraction.ts';

const file = new URL('../schema/extraction.schema.json', import.meta.url).pathname;

// What `extract` prints, for programs in other languages: `npx vitest run test/extraction.test.ts --update` writes it.
test('schema/extraction.schema.json is the JSON Schema of an extraction', async () => {
  const schema = {
    $id: 'extraction.schema.json',
    title: 'What reading one text gives',
    ...z.toJSONSchema(Extraction, { target: 'draft-2020-12' }),
  };
  const pretty = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
  await expect(pretty).toMatchFileSnapshot(file);
});
