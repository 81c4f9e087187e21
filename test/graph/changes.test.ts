import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../src/graph/load.ts';
import { mergeEntities, undoMerge } from '../../src/graph/merges.ts';
import { merges } from '../../src/graph/queries/merges.ts';
import { reviewStance } from '../../src/graph/review.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledge, readings } from './fixture.ts';
import { store } from './open.ts';
import { snapshot } from './snapshot.ts';

const entities = ['state/cn', 'state/ru', 'state/us', 'treaty/npt', 'other/three-seas-convention'];
const reading = fc.integer({ min: 0, max: readings.length - 1 });
const step = fc.oneof(
  fc.record({ load: reading, hash: fc.constantFrom('a', 'b') }),
  fc.record({ remove: reading }),
  fc.record({ review: reading, verdict: fc.constantFrom('accept' as const, 'reject' as const, 'correct' as const) }),
  fc.record({ merge: fc.constantFrom(...entities), into: fc.constantFrom(...entities) }),
  fc.record({ undo: fc.constantFrom(...entities) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(graph: GraphStore, one: Step, withMerges: boolean): Promise<void> {
  if ('load' in one) {
    const { extraction, text } = readings[one.load] ?? { extraction: null, text: '' };
    if (extraction) await loadDocument(graph, extraction, text, one.hash);
  } else if ('remove' in one) await removeDocument(graph, readings[one.remove]?.extraction.document.id ?? '');
  else if ('review' in one) {
    const changes = one.verdict === 'correct' ? { target: 'treaty/npt', polarity: -1 as const } : {};
    const id = readings[one.review]?.extraction.stances[0]?.id ?? '';
    await reviewStance(graph, {
      stance: id,
      by: 'x',
      at: '2026-01-01T00:00:00Z',
      note: null,
      verdict: one.verdict,
      changes,
    });
  } else if ('merge' in one) {
    if (!withMerges || one.merge === one.into) return;
    await mergeEntities(graph, { id: one.merge, into: one.into, by: 'x', at: '2026-01-01T00:00:00Z', note: null });
  } else if (withMerges) await undoMerge(graph, one.undo);
}

async function empty(graph: GraphStore): Promise<void> {
  await graph.write((transaction) => transaction.run({ name: 'wipe', cypher: 'MATCH (n) DETACH DELETE n' }));
  await loadKnowledgeGraph(graph, knowledge);
}

test('whatever is read, removed, reviewed and merged: once all merges are undone, the graph is as if there were none', async () => {
  const [merged, plain] = [await store(), await store()];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      for (const graph of [merged, plain]) await empty(graph);
      for (const one of steps) {
        await take(merged, one, true);
        await take(plain, one, false);
      }
      for (const { id } of await merged.read(merges)) await undoMerge(merged, id);
      expect(await snapshot(merged)).toEqual(await snapshot(plain));
    }),
    { numRuns: 50 },
  );
}, 120_000);
