import { expect, test } from 'vitest';
import { loadAssets, type Asset } from '../../src/browser/server/assets.ts';

const kilobytes = (assets: readonly (Asset | undefined)[]): number =>
  assets.reduce((sum, asset) => sum + (asset?.gzipped.length ?? Infinity), 0) / 1000;

// What a visitor waits for, gzipped; the limits are what the page may grow to.
test.each([
  ['overview', 24],
  ['matrix', 24],
  ['reader', 30],
  ['entity', 24],
  ['search', 24],
  ['compare', 24],
  ['timeline', 24],
])('the scripts of %s are under %d kB', (view, limit) => {
  const assets = loadAssets();
  expect(kilobytes([assets.script, ...assets.ahead(view)].map(assets.file))).toBeLessThan(limit);
});

test('the first view with its styles is under 60 kB', () => {
  const assets = loadAssets();
  expect(kilobytes([assets.script, assets.style, ...assets.ahead('overview')].map(assets.file))).toBeLessThan(60);
});
