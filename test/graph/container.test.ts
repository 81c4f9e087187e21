import { expect, test } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { summary } from '../../src/graph/queries/documents.ts';
import { knowledge, readings } from './fixture.ts';
import { dockerIsHere, image, startContainer } from './neo4j.ts';

const here = dockerIsHere();
if (!here) {
  if (process.env['CI'] === 'true') throw new Error(`No Docker: ${image} cannot be tested.`);
  console.warn(`No Docker: ${image} is not tested.`);
}

test.skipIf(!here)(
  'the image that the compose file names takes documents and answers',
  async () => {
    const { settings, stop } = await startContainer();
    try {
      const store = await openNeo4j(settings);
      await loadKnowledgeGraph(store, knowledge);
      for (const { extraction, text } of readings) await loadDocument(store, extraction, text, knowledge.hash);
      expect(await store.read(summary)).toEqual([expect.objectContaining({ documents: 3, stances: 6 })]);
      await store.close();
    } finally {
      await stop();
    }
  },
  300_000,
);
