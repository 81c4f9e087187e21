import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusFolder, goldTexts } from '../../../bench/gold.ts';
import { createApi } from '../../../src/api/create.ts';
import { seedDocuments } from '../../../src/cli/seed.ts';
import { readInput } from '../../../src/cli/input.ts';
import { exported, formats, isFormat } from '../../../src/export/formats.ts';
import { extract } from '../../../src/extract.ts';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../../src/graph/load.ts';
import { searchable } from '../../../src/graph/searchable.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { loadStatusGraph } from '../../../src/graph/status.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { loadStatus } from '../../../src/status/load.ts';
import { identityOf } from '../../../src/text/identity.ts';
import { ask, logInto } from '../../api/ask.ts';
import { snapshot } from '../snapshot.ts';
import { lists, questions, searches } from './answers.ts';

type Open = () => Promise<GraphStore | null>;

/** The same texts in two engines: every row of the graph, of every answer and of every page is the same. */
export function comparisons(one: Open, other: Open): void {
  describe('both engines', () => {
    test('answer alike on the statement', async (context) => {
      const texts = await Promise.all(seedDocuments().map((file) => readInput(file)));
      if (!(await compareOn(texts, one, other))) context.skip();
    }, 600_000);

    const corpus = corpusFolder();
    test.skipIf(corpus === null)(
      `answer alike on the annotated texts${corpus === null ? ' (ACG_CORPUS names none)' : ''}`,
      async (context) => {
        const texts = ['seed', 'dev'].flatMap((set) => goldTexts(corpus ?? '', set).map(({ text }) => text));
        if (!(await compareOn(texts, one, other))) context.skip();
      },
      600_000,
    );
  });
}

/** False where one of the engines is not there. */
async function compareOn(texts: readonly string[], one: Open, other: Open): Promise<boolean> {
  const [a, b] = [await one(), await other()];
  if (!a || !b) return false;
  const both = [a, b] as const;
  const known = loadKnowledge();
  const status = loadStatus(known);
  for (const store of both) {
    await loadKnowledgeGraph(store, known);
    await loadStatusGraph(store, status);
  }
  for (const text of texts) {
    const extraction = extract(text, known);
    for (const store of both) expect(await loadDocument(store, extraction, text, known.hash)).toBe('added');
  }
  await same('the graph', both, snapshot);

  // One format reads all that there is; the rest are compared where there is little of it.
  for (const format of texts.length > 1 ? ['jsonl'] : Object.keys(formats)) {
    if (isFormat(format)) await same(`the export as ${format}`, both, (store) => pieces(exported(store, format, {})));
  }
  const document = identityOf(texts[0] ?? '').id;
  for (const question of questions) {
    const asked = question.replaceAll('ID', document);
    await same(asked, both, (store) => answer(store, asked));
  }
  for (const [field, list] of Object.entries(lists)) {
    await same(`all pages of ${field}`, both, (store) => pages(store, field, list));
  }
  for (const words of searches) {
    for (const index of ['Entity', 'Sentence'] as const) {
      // Engines weigh words by formulas of their own, so their orders differ; what they find does not.
      await same(`search ${index} ${words}`, both, async (store) =>
        (await store.search(index, searchable(words), 20_000)).map(({ id }) => id).sort(),
      );
    }
  }
  for (const text of texts.slice(0, 3)) {
    await same('removal', both, (store) => removeDocument(store, identityOf(text).id));
  }
  await same('the graph after removals', both, snapshot);
  return true;
}

async function same(
  what: string,
  [a, b]: readonly [GraphStore, GraphStore],
  of: (store: GraphStore) => Promise<unknown>,
) {
  const [left, right] = await Promise.all([of(a), of(b)]);
  // A large graph that differs is not printed whole: the first line that does is enough.
  if (isDeepStrictEqual(left, right)) return;
  if (Array.isArray(left) && Array.isArray(right)) {
    const at = left.findIndex((row, index) => !isDeepStrictEqual(row, right[index]));
    expect(left.slice(at, at + 10), `${what}, row ${at}`).toEqual(right.slice(at, at + 10));
    expect(left.length, what).toBe(right.length);
  }
  expect(left, what).toEqual(right);
}

async function pieces(from: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of from) all.push(piece);
  return all;
}

const unlimited = { depth: 100, cost: 10_000_000, tokens: 10_000, aliases: 1000 };

async function answer(store: GraphStore, question: string): Promise<unknown> {
  const failures: string[] = [];
  const api = createApi({ store, limits: unlimited, log: logInto(failures) });
  const { data, errors } = await ask(api, question);
  expect([...failures, ...errors], question).toEqual([]);
  return data;
}

const Page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.object({ id: z.string() })),
});

async function pages(store: GraphStore, field: string, list: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const data = z.record(z.string(), Page).parse(await answer(store, list.replace('AFTER', after)));
    const page = data[field];
    if (!page) throw new Error(`no ${field}`);
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage || ids.length > 150) return ids;
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
}
