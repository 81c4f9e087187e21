import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { StoreSettings } from '../../src/graph/open.ts';
import { folder } from '../cli/program.ts';
import { graphIn, ingest, startIngest } from './ingest.ts';
import { statements } from './texts.ts';

const kills = 20;

/** Kills an ingest into an empty store at 20 moments, runs it to the end, and compares with one that was left alone. */
export async function killedAgainAndAgain(store: StoreSettings): Promise<void> {
  const files = statements(120);
  const unbroken: StoreSettings = { engine: 'grafeo', folder: folder() };
  expect((await ingest(unbroken, files)).code).toBe(0);

  let cut = 0;
  for (let round = 0; round < kills; round++) {
    const running = startIngest(store, files);
    // A quarter while it starts, the others while it writes: what is there already goes by in an instant.
    if (round % 4 === 0) await pause(Math.random() * 1500);
    else {
      await running.line(Math.min(files.length - 5, 5 * round));
      await pause(Math.random() * 150);
    }
    await running.kill();
    if (!running.told.some((line) => line.startsWith(`[${files.length}/`))) cut++;
  }
  // Otherwise it was killed when all was done, and nothing is shown.
  expect(cut).toBeGreaterThan(kills / 2);

  const last = await ingest(store, files);
  expect([last.code, last.out], last.err).toEqual([0, expect.stringContaining('unchanged')]);
  expect(await graphIn(store)).toEqual(await graphIn(unbroken));
}
