import { describe, expect } from 'vitest';
import { z } from 'zod';
import { loadDocument, loadKnowledgeGraph } from '../../../src/graph/load.ts';
import { loadOntology } from '../../../src/graph/ontology.ts';
import { query } from '../../../src/graph/queries/define.ts';
import { searchable } from '../../../src/graph/searchable.ts';
import { loadStatusGraph } from '../../../src/graph/status.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { status } from '../fixture-status.ts';
import { knowledge, readings } from '../fixture.ts';
import type { Engine } from './engine.ts';

/** What is found in a graph, whatever keeps it. */
export function readingCases({ test, store }: Engine): void {
  const filled = async (): Promise<GraphStore> => {
    const graph = await store();
    await loadKnowledgeGraph(graph, knowledge);
    await loadStatusGraph(graph, status);
    for (const { extraction, text } of readings) await loadDocument(graph, extraction, text, knowledge.hash);
    return graph;
  };

  describe('search', () => {
    test('finds names and evidence in three languages, Traditional by Simplified and any inflection', async () => {
      const graph = await filled();
      const names = async (words: string) => (await graph.search('Entity', searchable(words), 5)).map(({ id }) => id);
      expect((await names('不擴散核武器條約'))[0]).toBe('treaty/npt');
      expect((await names('ДНЯО'))[0]).toBe('treaty/npt');
      expect((await names('золотого купола'))[0]).toBe('programme/golden-dome');
      expect((await names('golden DOMES'))[0]).toBe('programme/golden-dome');
      expect(await graph.search('Sentence', searchable('責任編輯'), 5)).toEqual([]);
      expect(await graph.search('Sentence', searchable('договором'), 5)).toHaveLength(1);
    });

    test('takes what looks like a query language, common words and very many words as words', async () => {
      const graph = await filled();
      for (const words of ['NOT (a AND b) OR *', '"', 'title:x^2 ~', '\\', "it's", 'a/b', '[a TO b]', '{}!&&||']) {
        await expect(graph.search('Sentence', searchable(words), 5)).resolves.toBeInstanceOf(Array);
      }
      const hits = async (words: string) => (await graph.search('Sentence', searchable(words), 5)).map(({ id }) => id);
      expect(await hits('will')).toEqual([]);
      expect(await hits('will build')).toHaveLength(1);
      expect(await hits(`Golden ${Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')}`)).toHaveLength(1);
      expect(await hits(`${'核裁军'.repeat(2000)}`)).toBeInstanceOf(Array);
    });
  });

  test('every node and edge is one that the ontology names, and every node has a caption', async () => {
    const graph = await filled();
    const { nodes, edges } = loadOntology();
    const labels = new Set(Object.entries(nodes).flatMap(([label, node]) => [label, ...Object.keys(node.labels)]));
    const found = await graph.read(kinds);
    for (const { source, type, target } of found) {
      for (const label of [...source, ...target]) expect(labels).toContain(label);
      const fits = (ends: readonly string[] | undefined, end: readonly string[]) =>
        ends?.some((label) => end.includes(label));
      expect(fits(edges[type]?.from, source), `${source.join()}-${type}`).toBe(true);
      expect(fits(edges[type]?.to, target), `${type}-${target.join()}`).toBe(true);
    }
    expect(new Set(found.map(({ type }) => type)).size).toBeGreaterThanOrEqual(13);
    expect(await graph.read(nameless)).toEqual([]);
  });
}

const kinds = query(
  'kinds',
  'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a) AS source, type(r) AS type, labels(b) AS target ORDER BY type',
  { source: z.array(z.string()), type: z.string(), target: z.array(z.string()) },
);
const nameless = query('nameless', 'MATCH (n) WHERE n.name IS NULL RETURN n.id AS id ORDER BY id', { id: z.string() });
