import { describe, expect } from 'vitest';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../../src/graph/load.ts';
import { mergeEntities, undoMerge } from '../../../src/graph/merges.ts';
import { merges } from '../../../src/graph/queries/merges.ts';
import { reviewsOfStance } from '../../../src/graph/queries/reviews.ts';
import { heldByDay } from '../../../src/graph/queries/positions.ts';
import { reviewStance, type ReviewRequest } from '../../../src/graph/review.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { chinese, english, knowledge, readings } from '../fixture.ts';
import { snapshot } from '../snapshot.ts';
import type { Engine } from './engine.ts';

const stance = (number: number): string => `${chinese.extraction.document.id}-${number}`;
/** The joint position of China and Russia against Golden Dome; and China's for the NPT. */
const [joint, single] = [stance(0), stance(1)];

const says = (verdict: ReviewRequest['verdict'], more: Partial<ReviewRequest> = {}): ReviewRequest => ({
  stance: joint,
  verdict,
  by: 'An analyst',
  at: '2026-01-02T03:04:05.678Z',
  note: null,
  changes: {},
  ...more,
});
const merge = (id: string, into: string) => ({ id, into, by: 'An analyst', at: '2026-01-02T03:04:05Z', note: null });
const others = 'other/three-seas-convention';

/** What people change: positions they review and entities they make one. */
export function changingCases({ test, store }: Engine): void {
  const filled = async (): Promise<GraphStore> => {
    const graph = await store();
    await loadKnowledgeGraph(graph, knowledge);
    for (const { extraction, text } of readings) await loadDocument(graph, extraction, text, knowledge.hash);
    return graph;
  };
  /** Who took which side how often. */
  const actors = async (graph: GraphStore, id: string) =>
    (await graph.read(heldByDay('target', {}), { keys: [{ key: 0, id }] })).map(({ actor, polarity, count }) => [
      actor,
      polarity,
      count,
    ]);
  const direct = async (graph: GraphStore) =>
    (await snapshot(graph)).filter((line) => /-\[(SUPPORTS|OPPOSES)/.test(line));
  /** The graph without the notes of who said what. */
  const bare = async (graph: GraphStore) => (await snapshot(graph)).filter((line) => !/Review|REVIEWS/.test(line));
  const again = async (graph: GraphStore, hash: string) => loadDocument(graph, chinese.extraction, chinese.text, hash);

  describe('reviewStance', () => {
    test('a rejected position counts nowhere, and as before once it is accepted', async () => {
      const graph = await filled();
      const before = [await bare(graph), await actors(graph, 'programme/golden-dome')];
      expect(await reviewStance(graph, says('reject'))).toBe(`${joint}/1`);
      expect(await actors(graph, 'programme/golden-dome')).not.toContainEqual(['state/cn', -1, 1]);
      expect((await direct(graph)).filter((line) => line.startsWith('(state/cn)-[OPPOSES'))).toEqual([]);
      expect((await snapshot(graph)).filter((line) => line.startsWith('(Rejected'))).toHaveLength(1);
      expect(await reviewStance(graph, says('accept', { by: 'Another' }))).toBe(`${joint}/2`);
      expect([await bare(graph), await actors(graph, 'programme/golden-dome')]).toEqual(before);
      expect(await reviewStance(graph, says('reject', { stance: 'none' }))).toBeNull();
    });

    test('a corrected position counts as corrected; the original, who and when are kept', async () => {
      const graph = await filled();
      await reviewStance(
        graph,
        says('correct', { changes: { holders: ['state/ru'], polarity: 1, act: 'support', target: 'treaty/npt' } }),
      );
      expect(await direct(graph)).toContain(
        '(state/ru)-[SUPPORTS [["count",2],["first","2025-05-08"],["last","2025-05-08"]]]->(treaty/npt)',
      );
      expect((await direct(graph)).filter((line) => line.startsWith('(state/cn)-[OPPOSES'))).toEqual([]);
      const [review] = await graph.read(reviewsOfStance, { keys: [{ key: 0, id: joint }] });
      expect(review).toMatchObject({ by: 'An analyst', at: '2026-01-02T03:04:05.678Z', verdict: 'correct' });
      expect(JSON.parse(review?.original ?? '')).toMatchObject({
        holders: ['state/cn', 'state/ru'],
        polarity: -1,
        act: 'accuse',
        target: 'programme/golden-dome',
        toward: ['state/us'],
      });
    });

    test('reviews outlive another reading, a reading that misses the position, and a removal', async () => {
      const graph = await filled();
      await reviewStance(graph, says('reject'));
      await reviewStance(graph, says('correct', { stance: single, changes: { target: others, polarity: -1 } }));
      const reviewed = await snapshot(graph);
      const without = (lines: readonly string[]) =>
        lines.map((line) => line.replace(/\["(knowledge|reading)".*?\],?/g, ''));
      expect(await again(graph, 'knowledge-2')).toBe('replaced');
      expect(without(await snapshot(graph))).toEqual(without(reviewed));
      const blind = { ...chinese.extraction, stances: [] };
      expect(await loadDocument(graph, blind, chinese.text, 'knowledge-3')).toBe('replaced');
      expect(without(await snapshot(graph))).toEqual(without(reviewed));
      expect(await removeDocument(graph, chinese.extraction.document.id)).toBe(true);
      expect((await snapshot(graph)).filter((line) => line.includes(`"id","${joint}"`))).toEqual([]);
      expect(await again(graph, knowledge.hash)).toBe('added');
      expect(await snapshot(graph)).toEqual(reviewed);
    });
  });

  describe('mergeEntities', () => {
    test('what is said of one is said of the other, no position twice, and undoing leaves no trace', async () => {
      const graph = await filled();
      const before = await snapshot(graph);
      expect(await mergeEntities(graph, merge('state/ru', 'state/cn'))).toBe(true);
      expect(await actors(graph, 'programme/golden-dome')).toContainEqual(['state/cn', -1, 1]);
      expect(await direct(graph)).toContain(
        '(state/cn)-[OPPOSES [["count",1],["first","2025-05-08"],["last","2025-05-08"]]]->(programme/golden-dome)',
      );
      expect((await direct(graph)).filter((line) => line.includes('state/ru'))).toEqual([]);
      expect(await graph.read(merges)).toMatchObject([{ id: 'state/ru', into: 'state/cn', by: 'An analyst' }]);
      expect(await mergeEntities(graph, merge('state/ru', 'state/us'))).toBe(false);
      expect(await mergeEntities(graph, merge('state/us', 'state/ru'))).toBe(false);
      expect(await undoMerge(graph, 'state/ru')).toBe(true);
      expect(await snapshot(graph)).toEqual(before);
      expect(await undoMerge(graph, 'state/ru')).toBe(false);
    });

    test('holds for what is read afterwards, and through a chain that is undone in any order', async () => {
      const graph = await filled();
      const before = await snapshot(graph);
      await mergeEntities(graph, merge('state/ru', 'state/us'));
      await mergeEntities(graph, merge('state/us', 'state/cn'));
      await removeDocument(graph, english.extraction.document.id);
      await loadDocument(graph, english.extraction, english.text, knowledge.hash);
      await again(graph, 'knowledge-2');
      await again(graph, knowledge.hash);
      expect((await direct(graph)).filter((line) => /state\/(ru|us)/.test(line))).toEqual([]);
      await loadKnowledgeGraph(graph, { ...knowledge, hash: 'knowledge-2' });
      expect((await direct(graph)).filter((line) => /state\/(ru|us)/.test(line))).toEqual([]);
      expect(await undoMerge(graph, 'state/ru')).toBe(true);
      expect((await direct(graph)).filter((line) => line.includes('state/ru'))).not.toEqual([]);
      expect(await undoMerge(graph, 'state/us')).toBe(true);
      await loadKnowledgeGraph(graph, knowledge);
      expect(await snapshot(graph)).toEqual(before);
    });

    test('reviews and merges do not hinder one another', async () => {
      const graph = await filled();
      await mergeEntities(graph, merge('state/ru', 'state/us'));
      await reviewStance(graph, says('reject'));
      await reviewStance(graph, says('correct', { changes: { target: 'treaty/npt' } }));
      await mergeEntities(graph, merge(others, 'treaty/npt'));
      await undoMerge(graph, 'state/ru');
      await undoMerge(graph, others);
      const changed = await snapshot(graph);
      const other = await filled();
      await reviewStance(other, says('reject'));
      await reviewStance(other, says('correct', { changes: { target: 'treaty/npt' } }));
      expect(await snapshot(other)).toEqual(changed);
    });
  });
}
