import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerer, type Answerer } from '../bench/readme/answer.ts';
import { answeredPages, examplesIn, withAnswers } from '../bench/readme/blocks.ts';
import { ownPicture } from '../bench/readme/picture.ts';

// Where this fails because reading has changed, `npm run readme` prints the answers of the README and of docs/ anew: read them.
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const examples = answeredPages.flatMap((page) => examplesIn(readFileSync(page, 'utf8')));

let running: Answerer;
beforeAll(async () => {
  running = await answerer();
});
afterAll(() => running.close());

test('the pages have commands and queries with their answers', () => {
  expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['command', 'query']));
});

test.each(examples)('$kind: $asked', async (example) => {
  expect(await running.answer(example)).toBe(example.answer);
});

test('the picture shows what reading the statement gives', () => {
  expect(ownPicture()).toBe(read('docs/statement.svg'));
});

test('answers are found and replaced where they stand', () => {
  const text = 'A\n\n```console\n$ one\n1\n2\n```\n\n```graphql\n{ two }\n```\n\n```json\n```\n\nZ\n';
  expect(examplesIn(text).map(({ asked, answer }) => [asked, answer])).toEqual([
    ['one', '1\n2'],
    ['{ two }', ''],
  ]);
  expect(withAnswers(text, ['uno', '{}'])).toBe(
    'A\n\n```console\n$ one\nuno\n```\n\n```graphql\n{ two }\n```\n\n```json\n{}\n```\n\nZ\n',
  );
});
