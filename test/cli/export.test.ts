import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, run } from './program.ts';

test('export writes a part of the graph to standard output or to a file, and says what it cannot', async () => {
  const data = folder();
  const speech = 'China supports the Treaty on the Non-Proliferation of Nuclear Weapons.\n';
  await run(['ingest', '--data', data, '-'], { input: speech });
  const { code, out, err } = await run(['export', '--data', data, '--format', 'csv-stances', '--actor', '中国']);
  expect([code, err]).toEqual([0, '']);
  expect(out.trimEnd().split('\r\n')).toHaveLength(2);
  expect(out).toContain('Treaty on the Non-Proliferation of Nuclear Weapons');

  const file = join(data, 'graph.graphml');
  expect(await run(['export', '--data', data, '--format', 'graphml', '--output', file])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(readFileSync(file, 'utf8')).toMatch(/<\/graphml>\s*$/);
  expect(existsSync(`${file}.part`)).toBe(false);

  const wrong = await run(['export', '--data', data, '--format', 'docx']);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/--format: “docx” is no format.*graphml/)]);
  const nobody = await run(['export', '--data', data, '--actor', 'Atlantis']);
  expect([nobody.code, nobody.err]).toEqual([2, expect.stringMatching(/“Atlantis”: .*Give a slug/)]);
  const nowhere = await run(['export', '--data', data, '--output', join(data, 'no/such/file')]);
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/cannot be written/)]);
});
