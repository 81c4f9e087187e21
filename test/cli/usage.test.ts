import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run, statement } from './program.ts';

describe('help and usage', () => {
  test('--help teaches every command with examples', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['extract', 'ingest', 'serve', 'check', 'Examples:', 'Exit codes:']) expect(out).toContain(word);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });

  test.each([
    [['extract'], /missing required argument/],
    [['extract', '--colour', statement], /unknown option/],
    [['summarise'], /unknown command/],
    [[], /Usage:/],
    [['serve', '--port', 'http'], /--port: “http” is no port/],
    [['serve', '--port', '70000'], /65535/],
    [['extract', '--knowledge', '', statement], /--knowledge/],
  ])('%j is refused with exit code 2', async (args, reason) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  test('a variable that is wrong is named as one', async () => {
    const { code, err } = await run(['serve'], { env: { PORT: '-1' } });
    expect(code).toBe(2);
    expect(err).toMatch(/^arms-control-graph: PORT: “-1” is no port/);
  });
});

describe('check', () => {
  test('the knowledge that the program brings is sound', async () => {
    const { code, out, err } = await run(['check']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^The knowledge is sound: .*\d+ treaty.*\d+ topic.*lexicon rows\.\nWhat States did is sound: \d+ acts of membership, \d+ members, \d+ roll calls\.\n$/,
    );
  });

  test('every error of a broken folder is told with file, row and remedy, and nothing is read with it', async () => {
    const broken = folder();
    mkdirSync(join(broken, 'knowledge'));
    writeFileSync(
      join(broken, 'knowledge/events.yaml'),
      [
        '- id: event/summit',
        '  name: { zh: 某峰会, en: Some Summit, ru: Некий саммит }',
        '  colour: red',
        '- id: event/other-summit',
        '  name: { zh: 另一峰会, en: Other Summit, ru: Другой саммит }',
        '  partOf: org/nowhere',
      ].join('\n'),
    );
    const check = await run(['check', '--knowledge', broken]);
    expect([check.code, check.out]).toEqual([1, '']);
    expect(check.err).toMatch(/knowledge\/events\.yaml:3 \(event\/summit\): .*colour/);
    expect(check.err).toMatch(/knowledge\/events\.yaml:4 \(event\/other-summit\): .*org\/nowhere/);

    const extract = await run(['extract', '--knowledge', broken, statement]);
    expect([extract.code, extract.out]).toEqual([1, '']);
    expect(extract.err).toMatch(/^arms-control-graph: knowledge\/events\.yaml:3/);
  });
});
