import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocument, removeDocument } from '../../src/graph/load.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { layout } from '../../src/graph/neo4j/migrate.ts';
import { statement } from '../../src/graph/queries/define.ts';
import { openStore, type StoreSettings } from '../../src/graph/open.ts';
import { folder, run } from '../cli/program.ts';
import { english } from '../graph/fixture.ts';
import { javaIsHere, startJavaServer, type JavaServer } from '../graph/java.ts';
import { snapshot } from '../graph/snapshot.ts';
import { graphIn, ingest, named, server as storeOf, startIngest } from './ingest.ts';
import { killedAgainAndAgain } from './kill.ts';
import { statements } from './texts.ts';

// The server itself is stopped and started here, so it is a process of ours wherever there is Java.
const here = javaIsHere();
if (!here) {
  if (process.env['CI'] === 'true') throw new Error('No Java 17 with Maven: the faults of Neo4j cannot be tested.');
  console.warn('No Java 17 with Maven: the faults of Neo4j are not tested.');
}

describe.skipIf(!here)('Neo4j', () => {
  let server: JavaServer;
  let store: StoreSettings;
  beforeAll(async () => {
    server = await startJavaServer();
    store = storeOf(server.settings);
  });
  afterAll(async () => {
    await server.remove();
  });
  const wipe = async (): Promise<void> => {
    const graph = await openStore(store);
    await graph.write((transaction) => transaction.run(statement('wipe', 'MATCH (n) DETACH DELETE n')));
    await graph.close();
  };

  test('many processes that open an empty database at once all do', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => openNeo4j(server.settings)));
    for (const graph of stores) await graph.close();
  });

  test('a database of a later version is refused', async () => {
    const setLayout = async (number: number): Promise<void> => {
      const graph = await openNeo4j(server.settings);
      await graph.write((transaction) =>
        transaction.run(statement('later', "MATCH (m:Mark {id: 'schema'}) SET m.layout = $number"), { number }),
      );
      await graph.close();
    };
    await setLayout(layout + 1);
    await expect(openNeo4j(server.settings)).rejects.toThrow(
      new RegExp(`layout ${layout + 1}.*newer version of the program`, 's'),
    );
    const { args, env } = named(store);
    const refused = await run(['serve', '--port', '0', ...args], { env });
    expect([refused.code, refused.err.split('\n')]).toEqual([1, [expect.stringContaining(`layout ${layout + 1}`), '']]);
    // Only an earlier version would, by hand.
    const session = await import('neo4j-driver').then(({ default: neo4j }) =>
      neo4j.driver(server.settings.uri, neo4j.auth.basic(server.settings.user, server.settings.password)),
    );
    await session.executeQuery("MATCH (m:Mark {id: 'schema'}) SET m.layout = $layout", { layout });
    await session.close();

    const earlier = await openNeo4j(server.settings);
    await loadDocument(earlier, english.extraction, english.text, 'k');
    const before = await snapshot(earlier);
    await earlier.write((transaction) =>
      transaction.run(statement('forget', 'MATCH (:Document)-[r:REFERS_TO]->(:Entity) DELETE r')),
    );
    await earlier.close();
    await setLayout(layout - 1);
    const again = await openNeo4j(server.settings);
    expect(await snapshot(again)).toEqual(before);
    await removeDocument(again, english.extraction.document.id);
    await again.close();
  });

  const wrong: readonly [string, (uri: string) => string, Record<string, string>, RegExp][] = [
    ['a wrong password', (uri) => uri, { NEO4J_PASSWORD: 'wrong' }, /NEO4J_PASSWORD/],
    ['a database that is not there', (uri) => uri, { NEO4J_DATABASE: 'nowhere' }, /NEO4J_DATABASE/],
    ['a port where nothing listens', () => 'neo4j://127.0.0.1:9', {}, /cannot be reached.*NEO4J_URI/],
    ['a host that does not exist', () => 'bolt://no-such-host.invalid:7687', {}, /cannot be reached.*NEO4J_URI/],
    ['TLS that the server refuses', (uri) => uri.replace('neo4j:', 'neo4j+s:'), {}, /no secure connection.*\+s/],
  ];
  test.each(wrong)('%s is one clear line, within seconds', async (_, address, env, line) => {
    const began = Date.now();
    const usual = named(store).env;
    const { code, out, err } = await run(['ingest', '--store', address(server.settings.uri), ...statements(1)], {
      env: { ...usual, ...env },
    });
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test('stopped and started in mid-ingest, it is waited for, and nothing is there twice', async () => {
    const files = statements(60);
    const plain: StoreSettings = { engine: 'grafeo', folder: folder() };
    expect((await ingest(plain, files)).code).toBe(0);

    await wipe();
    const running = startIngest(store, files);
    await running.line(10);
    await server.stop('SIGKILL');
    await pause(3000);
    await server.start();
    await running.line(25);
    await server.stop('SIGTERM');
    await server.start();
    expect(await running.ended, running.told.slice(-5).join('\n')).toBe(0);
    expect(await graphIn(store)).toEqual(await graphIn(plain));
  }, 300_000);

  test('an ingest killed at 20 moments and run again gives the graph of one that was not', async () => {
    await wipe();
    await killedAgainAndAgain(store);
  }, 600_000);
});
