import { describe, expect } from 'vitest';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../../src/graph/load.ts';
import { statement } from '../../../src/graph/queries/define.ts';
import { deriveSpoken } from '../../../src/graph/spoken.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { chinese, english, knowledge, reading, readings, russian } from '../fixture.ts';
import { snapshot } from '../snapshot.ts';
import type { Engine } from './engine.ts';

const load = async (into: GraphStore, { extraction, text }: (typeof readings)[number], hash = knowledge.hash) =>
  loadDocument(into, extraction, text, hash);

/** What is written, read anew and removed. `store` empties the engine: a graph that was opened before is then gone. */
export function loadingCases({ test, store }: Engine): void {
  describe('loadDocument', () => {
    test('writes the document, its sentences, mentions and stances, and direct edges', async () => {
      const graph = await store();
      expect(await loadKnowledgeGraph(graph, knowledge)).toBe('added');
      for (const one of readings) expect(await load(graph, one)).toBe('added');
      const lines = await snapshot(graph);
      expect(lines).toContain(
        '(state/cn)-[OPPOSES [["count",1],["first","2025-05-08"],["last","2025-05-08"]]]->(programme/golden-dome)',
      );
      expect(lines).toContain(`(state/ru)-[SUPPORTS [["count",1]]]->(treaty/npt)`);
      expect(lines.filter((line) => line.includes('[MENTIONS'))).toHaveLength(13);
      expect(lines.filter((line) => line.startsWith('(Entity:Other'))).toHaveLength(1);
    });

    test('changes nothing the second time, and a graph does not depend on the order', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      for (const one of readings) await load(graph, one);
      const before = await snapshot(graph);
      for (const one of readings) expect(await load(graph, one)).toBe('unchanged');
      expect(await snapshot(graph)).toEqual(before);

      const other = await store();
      for (const one of [...readings].reverse()) await load(other, one);
      await loadKnowledgeGraph(other, knowledge);
      expect(await snapshot(other)).toEqual(before);
    });

    test('another reading of the same text takes the place of the first', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      await load(graph, english);
      await load(graph, chinese);
      expect(
        await load(
          graph,
          { ...english, extraction: { ...english.extraction, stances: [], mentions: [] } },
          'knowledge-2',
        ),
      ).toBe('replaced');
      const replaced = await snapshot(graph);
      expect(replaced.filter((line) => line.includes('SUPPORTS'))).toEqual([
        '(state/cn)-[SUPPORTS [["count",1],["first","2025-05-08"],["last","2025-05-08"]]]->(treaty/npt)',
      ]);
      expect(await load(graph, english, 'knowledge-3')).toBe('replaced');
      expect((await snapshot(graph)).filter((line) => line.includes('SUPPORTS'))).toHaveLength(3);
    });

    test('keeps NUL, emoji and a sentence of a megabyte', async () => {
      const graph = await store();
      const text = `a\u0000b 😀 العربية ${'核'.repeat(350_000)}`;
      const odd = reading({
        language: 'en',
        title: text.slice(0, 4),
        date: null,
        issuers: [],
        sentences: [{ text, mentions: { 'other/odd': '😀' } }],
      });
      await load(graph, odd);
      const lines = await snapshot(graph);
      expect(lines.some((line) => line.includes(JSON.stringify(text)))).toBe(true);
      expect(lines.some((line) => line.includes('["text","😀"]'))).toBe(true);
    });

    test('takes a text in which nothing was found', async () => {
      const graph = await store();
      await load(graph, reading({ language: 'en', title: null, date: null, issuers: [], sentences: [] }));
      expect(await snapshot(graph)).toHaveLength(1);
    });
  });

  test('what an earlier version did not derive is derived from the texts', async () => {
    const graph = await store();
    await loadKnowledgeGraph(graph, knowledge);
    for (const one of readings) await load(graph, one);
    const before = await snapshot(graph);
    const npt = chinese.extraction.mentions.find(({ entity }) => entity === 'treaty/npt');
    const reference = `[["count",1],["first",${npt?.start}]]`;
    expect(before).toContain(`(${chinese.extraction.document.id})-[REFERS_TO ${reference}]->(treaty/npt)`);
    for (const cypher of [
      'MATCH (:Document)-[r:REFERS_TO]->(:Entity) DELETE r',
      "MATCH (e:Entity {id: 'treaty/npt'}) REMOVE e.speaks, e.firstNamed",
      "MATCH (e:Entity {id: 'state/cn'}) REMOVE e.speaks, e.firstNamed",
    ]) {
      await graph.write((transaction) => transaction.run(statement('forget', cypher)));
    }
    expect(await snapshot(graph)).not.toEqual(before);
    await deriveSpoken(graph);
    await deriveSpoken(graph);
    expect(await snapshot(graph)).toEqual(before);
  });

  describe('removeDocument', () => {
    test('removes exactly what only that document supported', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      await load(graph, chinese);
      const without = await snapshot(graph);
      await load(graph, english);
      await load(graph, russian);
      expect(await removeDocument(graph, english.extraction.document.id)).toBe(true);
      expect(await removeDocument(graph, russian.extraction.document.id)).toBe(true);
      expect(await snapshot(graph)).toEqual(without);
      expect(await removeDocument(graph, english.extraction.document.id)).toBe(false);
    });

    test('leaves the bare knowledge when the last document goes', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const bare = await snapshot(graph);
      for (const one of readings) await load(graph, one);
      for (const one of readings) await removeDocument(graph, one.extraction.document.id);
      expect(await snapshot(graph)).toEqual(bare);
    });
  });

  describe('loadKnowledgeGraph', () => {
    test('writes once, and again when the knowledge is another', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const before = await snapshot(graph);
      expect(await loadKnowledgeGraph(graph, knowledge)).toBe('unchanged');
      expect(before).toContain('(state/fr)-[MEMBER_OF []]->(group/p5)');
      expect(before).toContain('(programme/golden-dome)-[OPERATED_BY []]->(state/us)');

      const fewer = {
        ...knowledge,
        hash: 'knowledge-2',
        entities: new Map([...knowledge.entities].filter(([id]) => id !== 'org/iaea')),
      };
      expect(await loadKnowledgeGraph(graph, fewer)).toBe('replaced');
      expect((await snapshot(graph)).some((line) => line.includes('org/iaea'))).toBe(false);
      expect(await loadKnowledgeGraph(graph, knowledge)).toBe('replaced');
      expect(await snapshot(graph)).toEqual(before);
    });

    test('keeps what a document speaks of, though the knowledge forgets it', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      await load(graph, chinese);
      const npt = new Map([...knowledge.entities].filter(([id]) => id !== 'treaty/npt'));
      await loadKnowledgeGraph(graph, { ...knowledge, hash: 'knowledge-2', entities: npt });
      expect(
        (await snapshot(graph)).some(
          (line) => line.includes('["id","treaty/npt"]') && line.includes('["known",false]'),
        ),
      ).toBe(true);
      await removeDocument(graph, chinese.extraction.document.id);
      expect((await snapshot(graph)).some((line) => line.includes('treaty/npt'))).toBe(false);
    });
  });
}
