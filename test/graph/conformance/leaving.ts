import { describe, expect } from 'vitest';
import { exported } from '../../../src/export/formats.ts';
import { loadDocument, loadKnowledgeGraph } from '../../../src/graph/load.ts';
import { loadOntology } from '../../../src/graph/ontology.ts';
import { query, statement } from '../../../src/graph/queries/define.ts';
import { z } from 'zod';
import { hostile } from '../../export/hostile.ts';
import { knowledge, readings } from '../fixture.ts';
import { snapshot } from '../snapshot.ts';
import type { Engine } from './engine.ts';

/** A graph that leaves as Cypher is the same graph where the script is run. */
export function leavingCases({ test, store }: Engine): void {
  describe('export', () => {
    test('as a Cypher script that gives the same graph in an empty store, hostile words and all', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      for (const { extraction, text } of [...readings, hostile]) {
        await loadDocument(graph, extraction, text, knowledge.hash);
      }
      let script = '';
      for await (const piece of exported(graph, 'cypher', {})) script += piece;
      const marks = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('(Mark'));
      const before = marks(await snapshot(graph));

      const anew = await store();
      const lines = script.trimEnd().split('\n');
      for (const line of lines.filter((each) => !each.startsWith('CREATE CONSTRAINT'))) {
        await anew.write((transaction) => transaction.run(statement('script', line.replace(/;$/, ''))));
      }
      expect(marks(await snapshot(anew))).toEqual(before);
    });

    test('has every property that any node or edge carries: the ontology names them all', async () => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      for (const { extraction, text } of readings) await loadDocument(graph, extraction, text, knowledge.hash);
      const { nodes, edges } = loadOntology();
      for (const [kind, { properties, inner }] of Object.entries(nodes)) {
        if (kind === 'Mark') continue;
        const [found] = await graph.read(keysOf(kind));
        const named = ['id', 'name', ...Object.keys(properties), ...Object.keys(inner)];
        expect(
          found?.keys.flat().filter((key) => !named.includes(key)),
          kind,
        ).toEqual([]);
      }
      for (const { type, keys } of await graph.read(edgeKeys)) {
        const named = Object.keys(edges[type]?.properties ?? {});
        expect(
          keys.flat().filter((key) => !named.includes(key)),
          type,
        ).toEqual([]);
      }
    });
  });
}

const keys = z.array(z.array(z.string()));
const keysOf = (kind: string) =>
  query('keysOf', `MATCH (n:${kind}) RETURN collect(DISTINCT keys(n)) AS keys`, { keys });
const edgeKeys = query(
  'edgeKeys',
  'MATCH ()-[r]->() RETURN type(r) AS type, collect(DISTINCT keys(r)) AS keys ORDER BY type',
  { type: z.string(), keys },
);
