/**
 * `npm run bench:api`: what the API costs, over HTTP, with the built program and its usual settings.
 * - Grafeo with the real speeches of $ACG_CORPUS/corpora (or a folder that ACG_DATA names): positions and stanceMatrix,
 *   then 50 clients for `-- --seconds 60`, with the memory before and after.
 * - Neo4j (the one that NEO4J_URI names, whose data is deleted, else a process of Java's) with `-- --texts 200` of them:
 *   a question over HTTP beside the same Cypher through the bare driver, and the same nested question to @neo4j/graphql.
 * Ratios are of one run on one machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { settingsFrom } from '../src/config.ts';
import { startJavaServer } from '../test/graph/java.ts';
import { bareMedian, cypherOf } from './api/bare.ts';
import { load } from './api/load.ts';
import { ours, rival, theirs } from './api/rival.ts';
import { serve } from './api/serve.ts';
import { speeches } from './stores/corpus.ts';
import { wipe } from './stores/writing.ts';

const { values } = parseArgs({
  options: { texts: { type: 'string', default: '200' }, seconds: { type: 'string', default: '60' } },
});
const seconds = Number(values.seconds);
const short = Math.min(seconds, 10);
const program = fileURLToPath(new URL('../bin/arms-control-graph.js', import.meta.url));
const given = process.env['ACG_DATA'];

function ingest(args: readonly string[], files: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const options = { env: { ...process.env, ...env }, stdio: 'ignore' } as const;
  const { status } = spawnSync(process.execPath, [program, 'ingest', ...args, ...files], options);
  if (status !== 0) throw new Error(`reading the speeches ended with ${status}`);
}

const round = (number: number): string => number.toFixed(number < 10 ? 1 : 0);

async function embedded(): Promise<void> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'acg-bench-'));
  if (given === undefined) ingest(['--data', folder], speeches());
  const server = await serve(['--data', folder]);
  try {
    const positions =
      '{ positions(on: { slug: "treaty/npt" }) { for { actor { slug } count } against { actor { slug } count } } }';
    const matrix = '{ stanceMatrix { rows { cells { side count } } } }';
    for (const [name, query] of Object.entries({ positions, stanceMatrix: matrix })) {
      await load(server.url, query, 1, 2);
      const { p50, p95, failed } = await load(server.url, query, 1, short);
      console.log(`grafeo, ${name}: p50 ${round(p50)} ms, p95 at most ${round(p95)} ms (${failed} failed)`);
    }
    const before = await server.memory();
    const half = await load(server.url, positions, 50, seconds / 2);
    const middle = await server.memory();
    const rest = await load(server.url, positions, 50, seconds / 2);
    console.log(
      `grafeo, 50 clients for ${seconds} s: ${half.answers + rest.answers} answers, ${half.failed + rest.failed} failed, ` +
        `memory ${round(before)} MB before, ${round(middle)} at half time, ${round(await server.memory())} at the end`,
    );
  } finally {
    await server.stop();
    if (given === undefined) rmSync(folder, { recursive: true });
  }
}

async function remote(): Promise<void> {
  const named = settingsFrom({ store: 'neo4j' }, process.env, '/').store;
  const java = (process.env['NEO4J_URI'] ?? '') === '' ? await startJavaServer() : null;
  const settings = java?.settings ?? (named.engine === 'neo4j' ? named : null);
  if (settings === null) throw new Error('NEO4J_URI names no server');
  const env = { NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password };
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  });
  try {
    if (!java) await wipe({ engine: 'neo4j', ...settings });
    ingest(['--store', settings.uri], speeches().slice(0, Number(values.texts)), env);
    const server = await serve(['--store', settings.uri], env);
    const question =
      '{ stances(first: 20, filter: { target: { eq: "treaty/npt" } }) { nodes { quote act date holders { slug } } } }';
    const sent = await cypherOf(settings, question);
    await bareMedian(driver, sent, 200);
    await load(server.url, question, 1, 5);
    const over = await load(server.url, question, 1, short);
    const bare = await bareMedian(driver, sent, 200);
    console.log(
      `neo4j, a page of positions: HTTP p50 ${round(over.p50)} ms, the same ${sent.length} queries through the bare driver ` +
        `${round(bare)} ms: ${(over.p50 / bare).toFixed(2)} times (${over.failed} failed)`,
    );
    const other = await rival(driver);
    const nested: number[] = [];
    for (const [url, query] of [
      [server.url, ours],
      [other.url, theirs],
    ] as const) {
      await load(url, query, 10, 5);
      const { perSecond, p50, failed } = await load(url, query, 10, short);
      nested.push(perSecond);
      const who = url === other.url ? '@neo4j/graphql' : 'this API';
      console.log(
        `neo4j, nested question, 10 clients, ${who}: ${round(perSecond)}/s, p50 ${round(p50)} ms (${failed} failed)`,
      );
    }
    console.log(
      `neo4j, nested question: ${((nested[0] ?? 0) / (nested[1] ?? 1)).toFixed(2)} times the throughput of @neo4j/graphql`,
    );
    await other.stop();
    await server.stop();
  } finally {
    await driver.close();
    await java?.remove();
  }
}

await embedded();
await remote();
