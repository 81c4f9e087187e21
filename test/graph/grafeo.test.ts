import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { StoreError } from '../../src/errors.ts';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { query, statement } from '../../src/graph/queries/define.ts';
import { searchable } from '../../src/graph/searchable.ts';
import { knowledge, readings } from './fixture.ts';
import { folder, store } from './open.ts';
import { snapshot } from './snapshot.ts';

const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url));
const child = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

test('what was written is there after closing and opening again, and quickly', async () => {
  const path = folder();
  const first = await openGrafeo(path);
  await loadKnowledgeGraph(first, knowledge);
  for (const { extraction, text } of readings) await loadDocument(first, extraction, text, knowledge.hash);
  const before = await snapshot(first);
  await first.close();
  const second = await store(path);
  expect(await snapshot(second)).toEqual(before);
  expect(await second.search('Sentence', searchable('金穹'), 5)).toHaveLength(1);
});

test('a second process is told plainly that the folder is in use', async () => {
  const path = folder();
  await store(path);
  await expect(openGrafeo(path)).rejects.toThrow(/another process has the data folder open/);
  const other = spawnSync(tsx, [child('open.child.ts'), path], { encoding: 'utf8' });
  expect(other.stdout).toContain('StoreError');
  expect(other.stdout).toContain('another process has the data folder open');
});

test('a folder of a later version, a broken version file and a folder that is a file are refused', async () => {
  const later = folder();
  writeFileSync(join(later, 'version.json'), JSON.stringify({ format: 99, indexes: '' }));
  await expect(openGrafeo(later)).rejects.toThrow(/format 99.*newer version of the program/s);
  const broken = folder();
  writeFileSync(join(broken, 'version.json'), '{');
  await expect(openGrafeo(broken)).rejects.toThrow(StoreError);
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  await expect(openGrafeo(join(file, 'data'))).rejects.toThrow(/cannot be written/);
});

test('a folder that holds another file in the place of the graph is refused', async () => {
  const path = folder();
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'graph.grafeo'), 'no graph at all, but long enough to be looked at');
  await expect(openGrafeo(path)).rejects.toThrow(StoreError);
});

test('a process killed in mid-write leaves whole documents only', async () => {
  const path = folder();
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const writer = spawn(tsx, [child('write.child.ts'), path, String(round)], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => {
      writer.stdout.on('data', (chunk: Buffer) => {
        acknowledged.push(...chunk.toString().trim().split('\n'));
        if (acknowledged.length > 15 * (round + 1) && writer.pid !== undefined && !writer.killed) {
          process.kill(-writer.pid, 'SIGKILL');
        }
      });
      writer.on('close', () => {
        resolve();
      });
    });
  }
  const graph = await store(path);
  const documents = await graph.read(
    query(
      'whole',
      `MATCH (d:Document) OPTIONAL MATCH (d)-[:CONTAINS]->(s:Sentence) WITH d, count(s) AS sentences
       OPTIONAL MATCH (st:Stance {document: d.id}) RETURN d.id AS id, sentences, count(st) AS stances ORDER BY id`,
      { id: z.string(), sentences: z.int(), stances: z.int() },
    ),
  );
  const ids = new Set(documents.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(45);
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(documents.filter(({ sentences, stances }) => sentences !== 200 || stances !== 100)).toEqual([]);
  const [direct] = await graph.read(
    query('direct', 'MATCH ()-[r:SUPPORTS]->() RETURN sum(r.count) AS count', { count: z.int() }),
  );
  expect(direct?.count).toBe(documents.length * 100);
}, 60_000);

test('the version file says which indexes were made; what a folder of an earlier one lacks is derived', async () => {
  const path = folder();
  const file = join(path, 'version.json');
  const first = await openGrafeo(path);
  for (const { extraction, text } of readings) await loadDocument(first, extraction, text, knowledge.hash);
  const before = await snapshot(first);
  await first.write((transaction) =>
    transaction.run(statement('forget', 'MATCH (:Document)-[r:REFERS_TO]->(:Entity) DELETE r')),
  );
  await first.close();
  const version = JSON.parse(readFileSync(file, 'utf8'));
  expect(version).toMatchObject({ format: 2 });
  writeFileSync(file, JSON.stringify({ ...version, format: 1 }));
  expect(await snapshot(await store(path))).toEqual(before);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(version);
});
