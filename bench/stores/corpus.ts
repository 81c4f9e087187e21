import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from '../gold.ts';

/** The speeches of the general debate, unpacked, in the order of their names. */
export function speeches(): string[] {
  const archive = join(corpusFolder() ?? '', 'corpora/ungdc_2013-2022.tar.xz');
  if (!existsSync(archive)) throw new Error('ACG_CORPUS names no folder with corpora/ungdc_2013-2022.tar.xz.');
  const folder = mkdtempSync(join(tmpdir(), 'acg-speeches-'));
  if (spawnSync('tar', ['-xJf', archive, '-C', folder], { stdio: 'inherit' }).status !== 0) {
    throw new Error(`${archive} cannot be unpacked (tar, xz)`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
