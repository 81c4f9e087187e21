// Builds dist/ when it is missing or older than a file of src/: `npm start` and the tests of the command line run what
// is in src/ now, and a built tree starts without waiting for the compiler.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time of the newest change under a folder, in ms; 0 if there is none. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Builds if it must, and says whether it did. Vitest calls it once before all tests. */
export default function buildIfStale() {
  const built = statSync(join(root, 'dist', 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= newestIn(join(root, 'src'))) return false;
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && buildIfStale()) console.error('built dist/');
