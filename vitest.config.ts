import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command line run the built program, as a user does.
    globalSetup: ['tools/build-if-stale.js'],
    // Loading the Chinese dictionary takes a second and 260 MB in each worker: few workers, patient tests.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
