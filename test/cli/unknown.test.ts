import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folder, run, statement } from './program.ts';

test('check --unknown lists what texts name and the knowledge does not hold, as rows', async () => {
  const one = join(folder(), 'one.txt');
  const two = join(folder(), 'two.txt');
  writeFileSync(
    one,
    'The Convention on the Prohibition of Blinding Satellites is a draft. It launched a Thunder-77 missile.\n',
  );
  writeFileSync(two, 'We back the Convention on the Prohibition of Blinding Satellites.\n');
  const { code, out, err } = await run(['check', '--unknown', one, two]);
  expect(code).toBe(0);
  expect(err).toBe('2 things that the knowledge does not hold\n');
  expect(out).toContain('# 2 × in 2 files: The Convention on the Prohibition of Blinding Satellites is a draft.');
  expect(parse(out)).toMatchObject([
    { id: 'treaty/convention-on-the-prohibition-of-blinding-satellites' },
    { id: 'programme/thunder-77-missile', name: { en: 'Thunder-77 missile' } },
  ]);
});

test('a text that cannot be read is told, and the others are listed', async () => {
  const { code, out, err } = await run(['check', '--unknown', join(folder(), 'none.txt'), statement]);
  expect(code).toBe(1);
  expect(err).toContain('there is no such file');
  expect(out).toBe('');
});
