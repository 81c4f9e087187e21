import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS build for everybody; Vite would give our own modules the other one, a second realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command line run the built program, as a user does.
    globalSetup: ['tools/build-if-stale.js'],
    // Loading the Chinese dictionary takes a second and 260 MB in each worker: few workers, patient tests.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
