import { describe, expect } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import { loadDocument, loadKnowledgeGraph, removeDocument } from '../../../src/graph/load.ts';
import { statement } from '../../../src/graph/queries/define.ts';
import { knowledgeHash } from '../../../src/graph/queries/knowledge.ts';
import { knowledge, readings, reading } from '../fixture.ts';
import { many } from '../many.ts';
import { snapshot } from '../snapshot.ts';
import type { Engine } from './engine.ts';

/** All or nothing, one after another, and many at a time. */
export function transactionCases({ test, store }: Engine): void {
  describe('transactions', () => {
    test('one that fails leaves nothing, and the next one works', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const before = await snapshot(graph);
      const failing = graph.write(async (transaction) => {
        await transaction.run(
          statement('half', "CREATE (:Entity {id: 'state/xx', name: 'x', known: false, search: 'halfway'})"),
        );
        throw new Error('stop here');
      });
      await expect(failing).rejects.toThrow('stop here');
      expect(await snapshot(graph)).toEqual(before);
      expect(await graph.search('Entity', 'halfway', 5)).toEqual([]);
      const wrong = graph.write((transaction) => transaction.run(statement('wrong', 'CREATE (')));
      await expect(wrong).rejects.toThrow(StoreError);
      const twice = graph.write((transaction) =>
        transaction.run(statement('twice', "CREATE (:Entity {id: 'state/cn'})")),
      );
      await expect(twice).rejects.toThrow(StoreError);
      expect(await snapshot(graph)).toEqual(before);
    });

    test('a transaction reads what it wrote, and others read it afterwards', async () => {
      const graph = await store();
      const inside = await graph.write(async (transaction) => {
        await transaction.run(statement('mark', "CREATE (:Mark {id: 'knowledge', name: 'x', hash: 'h'})"));
        return transaction.read(knowledgeHash);
      });
      expect(inside).toEqual([{ hash: 'h' }]);
      expect(await graph.read(knowledgeHash)).toEqual([{ hash: 'h' }]);
    });

    test('20 writers of the same few documents do not disturb each other', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, number) => readings[number % readings.length]).flatMap((one) =>
          one ? [loadDocument(graph, one.extraction, one.text, knowledge.hash)] : [],
        ),
      );
      expect(results.filter((result) => result === 'added')).toHaveLength(3);
      expect(results.filter((result) => result === 'unchanged')).toHaveLength(17);
      const together = await snapshot(graph);
      const alone = await store();
      await loadKnowledgeGraph(alone, knowledge);
      for (const { extraction, text } of readings) await loadDocument(alone, extraction, text, knowledge.hash);
      expect(together).toEqual(await snapshot(alone));
    });

    test('20 writers of documents that speak of the same things, each another', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const documents = Array.from({ length: 20 }, (_, number) => many(String(number)));
      await Promise.all(documents.map(({ extraction, text }) => loadDocument(graph, extraction, text, 'k')));
      const lines = await snapshot(graph);
      expect(lines).toContain(
        '(state/cn)-[SUPPORTS [["count",2000],["first","2025-01-01"],["last","2025-01-01"]]]->(treaty/npt)',
      );
      await Promise.all(documents.map(({ extraction }) => removeDocument(graph, extraction.document.id)));
      const bare = await snapshot(graph);
      expect(bare.filter((line) => /SUPPORTS|Document|Sentence|Stance/.test(line))).toEqual([]);
    });

    test('writers that load, read anew and remove the same document leave all of it or nothing', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      const bare = await snapshot(graph);
      const [one] = readings;
      if (!one) throw new Error('no fixture');
      const { extraction, text } = one;
      await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          number % 3 === 2
            ? removeDocument(graph, extraction.document.id)
            : loadDocument(graph, extraction, text, `knowledge-${number % 2}`),
        ),
      );
      await removeDocument(graph, extraction.document.id);
      expect(await snapshot(graph)).toEqual(bare);
    });
  });

  describe('odd text', () => {
    const odd = {
      'emoji, joined and flagged': 'We welcome it 👩‍👩‍👧‍👦🇨🇳.',
      'NUL and other controls': 'a\u0000b\u0001\u001f\u007f\u0085 c',
      'right to left, with marks': 'نزع السلاح \u200f‏النووي שלום \u202e reversed \u202c',
      'quotes, braces and backslashes': `\\" ' \` $x {y: 1} // /* \\u0041 */ \n\t end`,
      'beyond the basic plane': '𠮷野家 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \ufffd',
      'combining marks, not normalised': 'e\u0301 é ё е\u0308 \ufeff',
      'a megabyte in one sentence': '核'.repeat(350_000),
      'a megabyte in one word': `b${'a'.repeat(1_000_000)}`,
    };
    for (const [kind, text] of Object.entries(odd)) {
      test(`keeps ${kind}`, async () => {
        const graph = await store();
        const first = [...text][0] ?? '';
        const one = reading({
          language: 'en',
          title: text.slice(0, 3),
          date: null,
          issuers: [],
          sentences: [{ text, mentions: { 'other/odd': first } }],
        });
        await loadDocument(graph, one.extraction, one.text, 'k');
        const lines = await snapshot(graph);
        expect(lines.some((line) => line.includes(JSON.stringify(['text', text])))).toBe(true);
        expect(lines.some((line) => line.includes(`[MENTIONS`) && line.includes(JSON.stringify(['text', first])))).toBe(
          true,
        );
      });
    }
  });
}
