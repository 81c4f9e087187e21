import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Extraction } from '../../src/extraction.ts';
import { folder, run, statement } from './program.ts';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const read = (text: string): Extraction[] => lines(text).map((line) => Extraction.parse(JSON.parse(line)));

describe('what is read', () => {
  test('a file gives one JSON object on one line, in the order given', async () => {
    const other = join(folder(), 'weather.txt');
    writeFileSync(other, 'It will rain in the north tomorrow.\n');
    const there = await run(['extract', statement, other]);
    const back = await run(['extract', other, statement]);
    expect([there.code, there.err, back.code]).toEqual([0, '', 0]);
    expect(lines(back.out)).toEqual(lines(there.out).reverse());
    expect(read(there.out).map(({ document }) => document.language)).toEqual(['zh', 'en']);
  });

  test('a text without arms control is read too, and nothing is found in it', async () => {
    const { code, out, err } = await run(['extract', '-'], {
      input: 'The recipe needs two eggs and a cup of flour.\n',
    });
    expect([code, err]).toEqual([0, '']);
    expect(read(out)).toMatchObject([{ mentions: [], stances: [], document: { issuers: [], date: null } }]);
  });

  test('standard input, indented output, and the encodings that are read give the same finds', async () => {
    const text = readFileSync(statement, 'utf8');
    const wide = join(folder(), 'wide.txt');
    writeFileSync(wide, Buffer.from(`\ufeff${text}`, 'utf16le'));
    const [plain, piped, utf16] = await Promise.all([
      run(['extract', statement]),
      run(['extract', '--pretty', '-'], { input: text }),
      run(['extract', wide]),
    ]);
    expect(piped.out).toBe(`${JSON.stringify(JSON.parse(plain.out), null, 2)}\n`);
    expect(utf16.out).toBe(plain.out);
  });
});

describe('what cannot be read', () => {
  const at = folder();
  const bad = {
    'empty.txt': Buffer.alloc(0),
    'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3]),
    'windows-1251.txt': Buffer.from(
      'cfeee4e4e5f0e6e8e2e0e5ec20c4eee3eee2eef020ee20ede5f0e0f1efeef0f1f2f0e0ede5ede8e820ffe4e5f0edeee3ee20eef0f3e6e8ff2e',
      'hex',
    ),
    'huge.txt': Buffer.alloc(50 * 1024 * 1024, 'arms control '),
  };
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(at, name), bytes);
  mkdirSync(join(at, 'folder'));
  writeFileSync(join(at, 'good.txt'), 'We support the Treaty on the Non-Proliferation of Nuclear Weapons.\n');
  const reasons = [
    ['empty.txt', /empty/],
    ['binary.txt', /binary/],
    ['windows-1251.txt', /windows-1251.*UTF-8/],
    ['huge.txt', /50 MB.*Split/],
    ['folder', /folder has nothing that is read/],
    ['missing.txt', /no such file/],
  ] as const;

  test('each bad file is one line that names it and the reason, and the good one among them is read', async () => {
    const names = reasons.map(([name]) => name);
    const files = [...names.slice(0, 3), 'good.txt', ...names.slice(3)].map((name) => join(at, name));
    const { code, out, err } = await run(['extract', ...files]);
    expect(code).toBe(1);
    expect(read(out).map(({ document }) => document.language)).toEqual(['en']);
    expect(lines(err)).toHaveLength(reasons.length);
    reasons.forEach(([name, reason], index) => {
      expect(lines(err)[index]).toContain(`arms-control-graph: ${join(at, name)}: `);
      expect(lines(err)[index]).toMatch(reason);
    });
  });

  test('standard input has the same limits', async () => {
    const { code, out, err } = await run(['extract', '-'], { input: new Uint8Array(0) });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^arms-control-graph: -: .*empty/);
  });
});
