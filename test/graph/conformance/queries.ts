import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { examplesIn } from '../../../bench/readme/blocks.ts';
import { createApi } from '../../../src/api/create.ts';
import { readInput } from '../../../src/cli/input.ts';
import { seedDocuments } from '../../../src/cli/seed.ts';
import { extract } from '../../../src/extract.ts';
import { loadDocument, loadKnowledgeGraph } from '../../../src/graph/load.ts';
import { loadStatusGraph } from '../../../src/graph/status.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { loadStatus } from '../../../src/status/load.ts';
import { ask } from '../../api/ask.ts';
import type { Engine } from './engine.ts';

const examples = examplesIn(readFileSync(new URL('../../../docs/QUERIES.md', import.meta.url), 'utf8'));

/** The twenty questions of docs/QUERIES.md have the answers that are printed there, on every engine. */
export function queryCases({ test, store }: Engine): void {
  describe('docs/QUERIES.md', () => {
    // Where this fails because reading has changed, `npm run readme` prints the answers anew: read them.
    test('twenty questions have the answers that are printed', async () => {
      const graph = await store();
      const known = loadKnowledge();
      await loadKnowledgeGraph(graph, known);
      await loadStatusGraph(graph, loadStatus(known));
      for (const file of seedDocuments()) {
        const text = await readInput(file);
        await loadDocument(graph, extract(text, known), text, known.hash);
      }
      const api = createApi({ store: graph });
      expect(examples).toHaveLength(20);
      for (const { asked, answer } of examples) {
        const { data, errors } = await ask(api, asked);
        expect(errors, asked).toEqual([]);
        expect({ data }, asked).toEqual(JSON.parse(answer));
      }
    }, 300_000);
  });
}
