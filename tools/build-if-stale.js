// Builds dist/ when it is missing or older than a file of src/: `npm start` and the tests of the command line run what
// is in src/ now, and a built tree starts without waiting for the compiler.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time of the newest change under a folder, in ms. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Builds if it must. Returns the compiler's exit code, 0 if there was nothing to do. */
function buildIfStale() {
  const built = statSync(join(root, 'dist', 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= newestIn(join(root, 'src'))) return 0;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  // Installed for running only (npm ci --omit=dev): what was shipped is what runs.
  if (!existsSync(tsc)) return 0;
  console.error('Building dist/ …');
  return (
    spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] }).status ?? 1
  );
}

/** Vitest's global setup: a run of other tests than those of the built program does not wait for the compiler. */
export default function setup({ vitest }) {
  const patterns = vitest.filenamePattern ?? [];
  // A type error is for `npm run check` to fail on; the program is written in spite of it.
  if (patterns.length === 0 || patterns.some((pattern) => /cli|readme/.test(pattern))) buildIfStale();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildIfStale();
