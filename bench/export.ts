/**
 * `npm run bench:export`: every format over the graph of the real speeches of $ACG_CORPUS/corpora, each in a process of
 * its own: edges a second, and the most memory over that of the idle process with the store open. ACG_DATA may name a
 * folder in which the speeches are already; otherwise they are read first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats } from '../src/export/formats.ts';
import { speeches } from './stores/corpus.ts';

const given = process.env['ACG_DATA'];
const folder = given ?? mkdtempSync(join(tmpdir(), 'acg-bench-'));
const program = fileURLToPath(new URL('../bin/arms-control-graph.js', import.meta.url));
const one = fileURLToPath(new URL('./export/format.js', import.meta.url));
try {
  if (given === undefined) {
    const { status } = spawnSync(process.execPath, [program, 'ingest', '--data', folder, ...speeches()], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    if (status !== 0) throw new Error(`reading the speeches ended with ${status}`);
  }
  for (const format of Object.keys(formats)) spawnSync(process.execPath, [one, folder, format], { stdio: 'inherit' });
} finally {
  if (given === undefined) rmSync(folder, { recursive: true });
}
