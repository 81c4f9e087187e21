import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { readingOf } from '../../src/graph/queries/writing.ts';
import { identityOf } from '../../src/text/identity.ts';
import { folder, run, statement } from './program.ts';

const speech = 'We support the Treaty on the Non-Proliferation of Nuclear Weapons.\n';

async function isThere(data: string, text: string): Promise<boolean> {
  const store = await openGrafeo(data);
  try {
    return (await store.read(readingOf, { id: identityOf(text).id })).length === 1;
  } finally {
    await store.close();
  }
}

describe('ingest', () => {
  test('keeps each text once, and says what it did with each file in plain lines', async () => {
    const data = folder();
    const first = await run(['ingest', '--data', data, statement, '-'], { input: speech });
    expect([first.code, first.out]).toEqual([0, '2 added\n']);
    expect(first.err).toMatch(
      /^\[1\/2\] .*stability\.txt: added \(\d+ sentences, \d+ mentions, \d+ stances\)\n\[2\/2\] -: added/,
    );
    expect(first.err).not.toContain('\u001b');

    const again = await run(['ingest', '--data', data, statement]);
    expect([again.code, again.out]).toEqual([0, '1 unchanged\n']);
    expect(await isThere(data, readFileSync(statement, 'utf8'))).toBe(true);
  });

  test('the folder may be named by the environment', async () => {
    const data = folder();
    const { out } = await run(['ingest', '-'], { input: speech, env: { ACG_DATA: data } });
    expect(out).toBe('1 added\n');
    expect(await isThere(data, speech)).toBe(true);
  });

  test('a bad file is told and counted, the others are kept', async () => {
    const data = folder();
    const empty = join(data, 'empty.txt');
    const good = join(data, 'good.txt');
    writeFileSync(empty, '');
    writeFileSync(good, speech);
    const { code, out, err } = await run(['ingest', '--data', join(data, 'graph'), empty, good]);
    expect([code, out]).toEqual([1, '1 added, 1 failed\n']);
    expect(err).toMatch(/arms-control-graph: .*empty\.txt: .*empty/);
    expect(await isThere(join(data, 'graph'), speech)).toBe(true);
  });

  test('threads read many texts, which are kept in the order they were given, and a second run reads none of them', async () => {
    const texts = folder();
    const files = Array.from({ length: 12 }, (_, number) => {
      const file = join(texts, `${number}.txt`);
      writeFileSync(file, number === 5 ? Buffer.from([0, 1, 2, 0]) : `${speech}We oppose tests. ${number}.\n`);
      return file;
    });
    const data = folder();
    const first = await run(['ingest', '--concurrency', '2', '--data', data, ...files]);
    expect([first.code, first.out]).toEqual([1, '11 added, 1 failed\n']);
    const told = first.err.split('\n').filter((line) => line.startsWith('['));
    expect(told.map((line) => /(\d+)\.txt/.exec(line)?.[1])).toEqual(files.map((_, number) => String(number)));

    const second = await run(['ingest', '--data', data, ...files]);
    expect([second.code, second.out]).toEqual([1, '11 unchanged, 1 failed\n']);
    const again = await run(['ingest', '--again', '--data', data, ...files.slice(0, 5)]);
    expect([again.code, again.out]).toEqual([0, '5 unchanged\n']);
  });

  test('a data folder that is a file is one clear line, and nothing is read', async () => {
    const file = join(folder(), 'graph');
    writeFileSync(file, 'not a folder');
    const { code, out, err } = await run(['ingest', '--data', file, statement]);
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
  });
});
