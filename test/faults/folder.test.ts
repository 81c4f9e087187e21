import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, folder, run } from '../cli/program.ts';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { graphIn, ingest } from './ingest.ts';
import { killedAgainAndAgain } from './kill.ts';
import { statements } from './texts.ts';

test('an ingest killed at 20 moments and run again gives the graph of one that was not', async () => {
  await killedAgainAndAgain({ engine: 'grafeo', folder: folder() });
}, 600_000);

test('an ingest into a folder that another process has open is told so plainly', async () => {
  const data = folder();
  const holder = await openGrafeo(data);
  const { code, err } = await run(['ingest', '--data', data, ...statements(1)]);
  expect([code, err]).toEqual([1, expect.stringMatching(/^.*another process has the data folder open.*\n$/)]);
  await holder.close();
});

test('a folder of a later version is refused in one line', async () => {
  const data = folder();
  writeFileSync(join(data, 'version.json'), JSON.stringify({ format: 99, indexes: '' }));
  const { code, err } = await run(['ingest', '--data', data, ...statements(1)]);
  expect([code, err]).toEqual([1, expect.stringMatching(/^.*format 99.*newer version of the program.*\n$/)]);
});

// A disk of a few megabytes needs a mount of its own, in a namespace of its own.
const namespace = ['--user', '--map-root-user', '--mount'];
const mounts = spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

test.skipIf(!mounts)(
  'a full disk is told in one line; with more room the next run finishes the graph',
  async () => {
    const disk = folder();
    const kept = folder();
    const files = statements(150);
    const script = `
    mount -t tmpfs -o size=2m tmpfs "$1"
    data="$1/graph"; kept=$2; program=$3; node=$4; shift 4
    "$node" "$program" ingest --data "$data" "$@"; echo "code $?"
    mount -o remount,size=1g "$(dirname "$data")"
    "$node" "$program" ingest --data "$data" "$@" >&2; echo "code $?"
    cp -r "$data" "$kept/"`;
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...namespace, 'bash', '-c', script, 'bash', disk, kept, bin, process.execPath, ...files],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    const said = stderr.split('\n').filter((line) => line.startsWith('arms-control-graph:'));
    // Once for the text that found no room, and once where even the tidying at the end finds none.
    expect(said.length, stderr.slice(-2000)).toBeGreaterThan(0);
    for (const line of said) expect(line).toContain('the disk is full');
    expect(stdout).toMatch(/code 1\n.*code 0\n/s);

    const unbroken = folder();
    expect((await ingest({ engine: 'grafeo', folder: unbroken }, files)).code).toBe(0);
    const copy = join(folder(), 'graph');
    cpSync(join(kept, 'graph'), copy, { recursive: true });
    expect(await graphIn({ engine: 'grafeo', folder: copy })).toEqual(
      await graphIn({ engine: 'grafeo', folder: unbroken }),
    );
  },
  300_000,
);
