// Builds dist/ when it is missing or older than a file of src/: `npm start` and the tests of the built program run what
// is in src/ now, and a built tree starts without waiting for the compilers.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time of the newest change under a folder, in ms. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Time of a built file, in ms; 0 if there is none. */
function builtAt(...path) {
  return statSync(join(root, 'dist', ...path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs a tool of node_modules. Returns its exit code. */
function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status ?? 1;
}

/** Builds if it must: the program, then what browsers load. Returns an exit code, 0 if there was nothing to do. */
function buildIfStale() {
  // Installed for running only (npm ci --omit=dev): what was shipped is what runs.
  if (!existsSync(join(root, 'node_modules/typescript/bin/tsc'))) return 0;
  const programIsStale = builtAt('cli.js') < newestIn(join(root, 'src'));
  const pageIsStale = builtAt('browser', 'assets', 'manifest.json') < newestIn(join(root, 'src/browser'));
  if (programIsStale || pageIsStale) console.error('Building dist/ …');
  const program = programIsStale ? run('typescript/bin/tsc', '-p', join(root, 'tsconfig.build.json')) : 0;
  return (pageIsStale ? run('vite/bin/vite.js', 'build') : 0) || program;
}

/** Vitest's global setup: a run of other tests than those of the built program does not wait for the compiler. */
export default function setup({ vitest }) {
  const patterns = vitest.filenamePattern ?? [];
  // A type error is for `npm run check` to fail on; the program is written in spite of it.
  if (patterns.length === 0 || patterns.some((pattern) => /cli|readme|browser/.test(pattern))) buildIfStale();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildIfStale();
