import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { loadDocument, loadKnowledgeGraph } from '../../../src/graph/load.ts';
import { loadOntology } from '../../../src/graph/ontology.ts';
import { loadStatusGraph } from '../../../src/graph/status.ts';
import { status } from '../fixture-status.ts';
import { knowledge, readings } from '../fixture.ts';
import type { Engine } from './engine.ts';

const file = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const Row = z.record(z.string(), z.unknown());

/** The queries of docs/CYPHER.md, each by the question before it. */
const questions = [...file('CYPHER.md').matchAll(/\n([^\n]+\?)\n\n```cypher\n(.+?)```/gs)].map(
  ([, question = '', cypher = '']) => ({ question, cypher }),
);

/** Each question of docs/CYPHER.md has an answer, and the same one on every engine. */
export function cypherCases({ test, store }: Engine): void {
  describe('docs/CYPHER.md', () => {
    test('twelve questions have the answers that are expected', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      await loadStatusGraph(graph, status);
      for (const { extraction, text } of readings) await loadDocument(graph, extraction, text, knowledge.hash);
      expect(questions).toHaveLength(12);
      const answers: Record<string, unknown[][]> = {};
      for (const { question, cypher } of questions) {
        const rows = await graph.read({ name: question, cypher, row: Row });
        answers[question] = rows.map((row) => Object.values(row));
      }
      // One file for all engines.
      await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot('cypher.answers.json');
      for (const rows of Object.values(answers)) expect(rows.length).toBeGreaterThan(0);
    });

    test('the style names every kind of node', () => {
      const { nodes } = loadOntology();
      const style = file('neo4j.grass');
      for (const label of Object.entries(nodes).flatMap(([kind, { labels }]) => [kind, ...Object.keys(labels)])) {
        expect(style).toContain(`node.${label} {`);
      }
      return Promise.resolve();
    });
  });
}
