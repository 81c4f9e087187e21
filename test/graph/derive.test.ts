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

const Reference = { document: z.string(), entity: z.string(), count: z.int(), first: z.int() };
const references = query(
  'references',
  `MATCH (d:Document)-[r:REFERS_TO]->(e:Entity)
   RETURN d.id AS document, e.id AS entity, r.count AS count, r.first AS first ORDER BY document, entity`,
  Reference,
);
const fromMentions = query(
  'fromMentions',
  `MATCH (d:Document)-[:CONTAINS]->(:Sentence)-[m:MENTIONS]->(e:Entity)
   RETURN d.id AS document, e.id AS entity, count(m) AS count, min(m.start) AS first ORDER BY document, entity`,
  Reference,
);
const Spoken = { id: z.string(), speaks: z.boolean(), firstNamed: z.string().nullable() };
const spoken = query(
  'spoken',
  'MATCH (e:Entity) RETURN e.id AS id, coalesce(e.speaks, false) AS speaks, e.firstNamed AS firstNamed ORDER BY id',
  Spoken,
);
const fromTexts = query(
  'fromTexts',
  `MATCH (e:Entity) OPTIONAL MATCH (e)<-[:MENTIONS]-(:Sentence)<-[:CONTAINS]-(d:Document)
   WITH e, min(d.date) AS firstNamed
   RETURN e.id AS id, firstNamed,
     (EXISTS { (e)<-[:HELD_BY]-(:Stance) } OR EXISTS { (e)<-[:ISSUED_BY]-(:Document) }) AS speaks ORDER BY id`,
  Spoken,
);

async function expectInStep(graph: GraphStore): Promise<void> {
  expect(await graph.read(references)).toEqual(await graph.read(fromMentions));
  expect(await graph.read(spoken)).toEqual(await graph.read(fromTexts));
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
  mentioned: fc.uniqueArray(fc.constantFrom('treaty/npt', 'state/cn', 'other/a-party'), { maxLength: 3 }),
  issuers: fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 2 }),
});

const dates = [null, '2019-06-05', '2025-05-08', '2016-06-25'];

interface Found {
  readonly stances: readonly { holders: string[]; target: string; polarity: 1 | -1 | 0 }[];
  readonly mentioned: readonly string[];
  readonly issuers: string[];
}

/** The same text and date for each number, with other things found in it each time. */
function documentWith({ stances, mentioned, issuers }: Found, number: number): Reading {
  return reading({
    language: 'en',
    title: null,
    date: dates[number] ?? null,
    issuers,
    sentences: [
      {
        text: `Document ${number}.`,
        mentions: Object.fromEntries(mentioned.map((entity) => [entity, 'Document'])),
        stances: stances.map((one) => ({ ...one, act: 'support' as const, cue: 'Document' })),
      },
    ],
  });
}

test('the direct edges, references and speakers say what the stances and mentions say, whatever is loaded, read anew and removed', async () => {
  const graph = await store();
  await loadKnowledgeGraph(graph, knowledge);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const { document: number, remove, ...found } of steps) {
        const { extraction, text } = documentWith(found, number);
        if (remove) await removeDocument(graph, extraction.document.id);
        else await loadDocument(graph, extraction, text, 'k');
        await expectInStep(graph);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
