import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from '../knowledge/load.ts';

/** The text of every file under `folder`/status, by path, in the order of the paths. Empty if there is no such folder. */
export function statusSources(folder: string): ReadonlyMap<string, string> {
  const paths = ['status', 'status/acts']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => `${part}/${name}`))
    .filter((path) => /\.(yaml|csv)$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** sha256 over the files, and over the knowledge they refer to: which status made a graph. */
export function hashOf(sources: ReadonlyMap<string, string>, knowledge: string): string {
  const sum = createHash('sha256').update(knowledge).update('\0');
  for (const [path, text] of sources) sum.update(path).update('\0').update(text).update('\0');
  return sum.digest('hex');
}

/** `Status.hash` of what is in `folder` now with this knowledge: tells in milliseconds whether it has changed. */
export function statusHash(knowledgeHash: string, folder: string = seedFolder): string {
  return hashOf(statusSources(folder), knowledgeHash);
}
