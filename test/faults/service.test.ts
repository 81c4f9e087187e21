import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { query } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledge, readings } from '../graph/fixture.ts';
import { javaIsHere, startJavaServer, type JavaServer } from '../graph/java.ts';

const here = javaIsHere();
if (!here) {
  if (process.env['CI'] === 'true') throw new Error('No Java 17 with Maven: a Neo4j that goes away cannot be tested.');
  console.warn('No Java 17 with Maven: a Neo4j that goes away is not tested.');
}

const timeLimit = 10_000;
const clients = 20;

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly took: number;
}

describe.skipIf(!here)('a Neo4j under the service', () => {
  let neo4j: JavaServer;
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    neo4j = await startJavaServer();
    store = await openNeo4j(neo4j.settings);
    await loadKnowledgeGraph(store, knowledge);
    for (const { extraction, text } of readings) await loadDocument(store, extraction, text, knowledge.hash);
    server = await startServer({ store, host: '127.0.0.1', port: 0, timeLimit });
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
    await neo4j.remove();
  });

  const ready = async (): Promise<number> => (await fetch(`${server.url}/ready`)).status;

  async function ask(): Promise<Answered> {
    const began = performance.now();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stances(first: 5) { nodes { quote holders { slug } } } }' }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code, took: performance.now() - began };
  }

  test('what nobody waits for any more is ended in the server', async () => {
    const endless = query('endless', 'UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN n', {
      n: z.int(),
    });
    const running = query(
      'running',
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 2000000000)' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS count",
      { count: z.int() },
    );
    const count = async (): Promise<number | undefined> => (await store.read(running))[0]?.count;
    const controller = new AbortController();
    const asked = store.read(endless, {}, controller.signal);
    asked.catch(() => undefined);
    await expect.poll(count, { timeout: 10_000 }).toBe(1);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await expect.poll(count, { timeout: 10_000 }).toBe(0);
  });

  test('that stops under load: 503 with a code in time, /ready says so, and all recovers by itself', async () => {
    const answers: Answered[] = [];
    let over = false;
    const loads = Array.from({ length: clients }, async () => {
      while (!over) {
        answers.push(await ask());
        await pause(20);
      }
    });
    /** The statuses of what is answered from now on, once every client was answered twice. */
    const statuses = async (): Promise<number[]> => {
      const from = answers.length;
      await expect.poll(() => answers.length - from, { timeout: 40_000 }).toBeGreaterThan(2 * clients);
      return [...new Set(answers.slice(from).map(({ status }) => status))];
    };
    try {
      // The first questions to a server that has just begun take longer than those after them.
      await expect.poll(statuses, { timeout: 60_000 }).toEqual([200]);
      expect(await ready()).toBe(200);
      answers.length = 0;

      await neo4j.stop('SIGKILL');
      expect(await statuses()).toContain(503);
      expect(await statuses()).toEqual([503]);
      expect(await ready()).toBe(503);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
      for (const { code } of refused) expect(['STORE_UNAVAILABLE', 'TIME_LIMIT']).toContain(code);
      expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(timeLimit + 2000);

      await neo4j.start();
      await expect.poll(ready, { timeout: 90_000, interval: 500 }).toBe(200);
      // Whoever began to ask before it was back may still be told so.
      await expect.poll(statuses, { timeout: 60_000 }).toEqual([200]);
    } finally {
      over = true;
      await Promise.all(loads);
    }
  }, 300_000);
});
