import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../src/graph/load.ts';
import { query } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledge, reading, type Reading } from './fixture.ts';
import { store } from './open.ts';

const Edge = {
  actor: z.string(),
  target: z.string(),
  count: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};
const direct = (edge: string) =>
  query(
    'direct',
    `MATCH (a:Entity)-[r:${edge}]->(t:Entity)
     RETURN a.id AS actor, t.id AS target, r.count AS count, r.first AS first, r.last AS last ORDER BY actor, target`,
    Edge,
  );
const fromStances = (polarity: number) =>
  query(
    'fromStances',
    `MATCH (a:Entity)<-[:HELD_BY]-(st:Stance)-[:ON]->(t:Entity) WHERE st.polarity = ${polarity}
     RETURN a.id AS actor, t.id AS target, count(st) AS count, min(st.date) AS first, max(st.date) AS last ORDER BY actor, target`,
    Edge,
  );

async function expectInStep(graph: GraphStore): Promise<void> {
  expect(await graph.read(direct('SUPPORTS'))).toEqual(await graph.read(fromStances(1)));
  expect(await graph.read(direct('OPPOSES'))).toEqual(await graph.read(fromStances(-1)));
}

const actors = ['state/cn', 'state/ru', 'other/a-party'];
const stance = fc.record({
  holders: fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1 }),
  target: fc.constantFrom('treaty/npt', 'topic/missile-defence'),
  polarity: fc.constantFrom(1 as const, -1 as const, 0 as const),
});
const step = fc.record({
  document: fc.integer({ min: 0, max: 3 }),
  remove: fc.boolean(),
  stances: fc.array(stance, { maxLength: 5 }),
});

const dates = [null, '2019-06-05', '2025-05-08', '2016-06-25'];

/** The same text and date for each number, with other stances found in it each time. */
function documentWith(
  stances: readonly { holders: string[]; target: string; polarity: 1 | -1 | 0 }[],
  number: number,
): Reading {
  return reading({
    language: 'en',
    title: null,
    date: dates[number] ?? null,
    issuers: [],
    sentences: [
      {
        text: `Document ${number}.`,
        stances: stances.map((one) => ({ ...one, act: 'support' as const, cue: 'Document' })),
      },
    ],
  });
}

test('the direct edges say what the stances say, whatever is loaded, read anew and removed', async () => {
  const graph = await store();
  await loadKnowledgeGraph(graph, knowledge);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const { document: number, remove, stances } of steps) {
        const { extraction, text } = documentWith(stances, number);
        if (remove) await removeDocument(graph, extraction.document.id);
        else await loadDocument(graph, extraction, text, 'k');
        await expectInStep(graph);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
