import { existsSync } from 'node:fs';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { settingsFrom } from '../../src/config.ts';
import { openNeo4j, type Neo4jSettings } from '../../src/graph/neo4j.ts';
import { query, statement } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { javaIsHere, startJavaServer } from './java.ts';

/** The image that the project is made for; docker-compose.yml names the same. */
export const image = 'neo4j:5.26-community';

interface Server {
  readonly settings: Neo4jSettings;
  readonly stop: () => Promise<void>;
}

/**
 * A Neo4j for the tests: the one that NEO4J_URI names, else a container, else a process of Java's. Null where there is
 * none of these, which is told; on a build machine (CI=true) it is a failure.
 */
async function findServer(): Promise<Server | null> {
  if ((process.env['NEO4J_URI'] ?? '') !== '') {
    const { store } = settingsFrom({ store: 'neo4j' }, process.env, '/');
    if (store.engine === 'neo4j') return { settings: store, stop: () => Promise.resolve() };
  }
  if (dockerIsHere()) {
    try {
      return await startContainer();
    } catch (error) {
      console.warn(`Docker gives no ${image}: ${String(error)}`);
    }
  }
  if (javaIsHere()) {
    const server = await startJavaServer();
    return { settings: server.settings, stop: server.remove };
  }
  const line = 'No Neo4j: set NEO4J_URI, or start Docker, or install Java 17 and Maven. Its tests are skipped.';
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(line);
  return null;
}

export const dockerIsHere = (): boolean =>
  (process.env['DOCKER_HOST'] ?? '') !== '' || existsSync('/var/run/docker.sock');

export async function startContainer(): Promise<Server> {
  const password = 'only-for-tests';
  const container = await new Neo4jContainer(image).withPassword(password).withStartupTimeout(180_000).start();
  const settings = {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password,
    database: undefined,
    pool: 20,
    timeout: 5,
    patience: 60,
  };
  return { settings, stop: async () => void (await container.stop()) };
}

/**
 * The server of a file of tests, there from before the first to after the last. `empty` opens a store on it without any
 * data, or gives null where there is no server.
 */
export function neo4jForTests(): { readonly empty: () => Promise<GraphStore | null> } {
  let server: Server | null = null;
  const opened: GraphStore[] = [];
  beforeAll(async () => {
    server = await findServer();
    if (server) await claim(server.settings);
  });
  afterAll(async () => {
    for (const store of opened) await store.close();
    await server?.stop();
  });
  return {
    empty: async () => {
      if (!server) return null;
      const store = await openNeo4j(server.settings);
      opened.push(store);
      await store.write(async (transaction) => {
        await transaction.run(wipe);
      });
      return store;
    },
  };
}

const wipe = statement('wipe', "MATCH (n) WHERE NOT (n:Mark AND n.id IN ['schema', 'tests']) DETACH DELETE n");
const foreign = query(
  'foreign',
  "MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (m:Mark {id: 'tests'}) RETURN nodes, m IS NOT NULL AS ours",
  { nodes: z.int(), ours: z.boolean() },
);

/** Nobody's data is wiped: a database is taken for the tests when it is empty, and told by a mark from then on. */
async function claim(settings: Neo4jSettings): Promise<void> {
  const store = await openNeo4j(settings);
  try {
    const [found] = await store.read(foreign);
    // One node is the mark of the layout.
    expect(found?.ours === true || (found?.nodes ?? 0) <= 1, `${settings.uri} holds data: name an empty database`).toBe(
      true,
    );
    await store.write((transaction) =>
      transaction.run(statement('claim', "MERGE (m:Mark {id: 'tests'}) SET m.name = 'tests'")),
    );
  } finally {
    await store.close();
  }
}
