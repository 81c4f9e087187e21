import { z } from 'zod';
import { createApi } from '../api/create.ts';
import { StoreError, UsageError } from '../errors.ts';
import { openStore, type StoreSettings } from '../graph/open.ts';

const Answer = z.object({
  data: z.unknown(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string(), remedy: z.string() }) }))
    .default([]),
});

/**
 * What the API answers to a question, asked within this process and with no port, in the shape that is expected.
 * @throws UsageError for what the question names and the graph does not have; StoreError where it cannot be read.
 */
export async function ask<Shape>(
  settings: StoreSettings,
  question: string,
  variables: object,
  shape: z.ZodType<Shape>,
): Promise<Shape> {
  const store = await openStore(settings);
  try {
    const response = await createApi({ store }).fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: question, variables }),
    });
    const { data, errors } = Answer.parse(await response.json());
    const [error] = errors;
    if (!error) return shape.parse(data);
    const { code, remedy } = error.extensions;
    if (code === 'STORE_UNAVAILABLE') throw new StoreError(error.message, 'the graph', remedy);
    throw new UsageError(error.message, 'the question', remedy);
  } finally {
    await store.close();
  }
}

/** How an entity is meant on the command line: a slug, the code of a State, or any of its names. */
export const entityBy = (word: string): object => {
  if (/^[a-z]{2}$/i.test(word)) return { slug: `state/${word.toLowerCase()}` };
  return /^[a-z]+\/[a-z0-9-]+$/.test(word) ? { slug: word } : { name: word };
};
