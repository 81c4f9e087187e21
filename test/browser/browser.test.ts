import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './accessible.ts';
import { chromiumIsHere } from './chromium.ts';
import { openSite, pictureFile, type Site } from './site.ts';
import { readerWay } from './views/reader/way.ts';

/** One address of each view. */
const views = ({ documents }: Site): (readonly [name: string, path: string])[] => [
  ['overview', ''],
  ['reader', `/documents/${documents['cn_ru_2025_strategic_stability.txt'] ?? ''}`],
];

// One browser and one graph for all of them; each view's own way is in the file of its name.
describe.skipIf(!chromiumIsHere())('in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  afterEach(() => {
    expect(site.faults()).toEqual([]);
  });

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh', 'light'],
    ['zh', 'dark'],
  ] as const)('every view passes axe in %s, %s', async (language, colorScheme) => {
    for (const [name, path] of views(site)) {
      const page = await site.visit(`/${language}${path}`, { colorScheme });
      expect([name, await violations(page)]).toEqual([name, []]);
      await page.screenshot({ path: pictureFile(`${name}-${language}-${colorScheme}`), fullPage: true });
      await page.context().close();
    }
  });

  describe('the reader', () => {
    readerWay(() => site);
  });
});
