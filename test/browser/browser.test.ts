import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './accessible.ts';
import { chromiumIsHere } from './chromium.ts';
import { openSite, pictureFile, type Site } from './site.ts';
import { everywhere } from './site-wide.ts';
import { compareWay } from './views/compare/way.ts';
import { entityWay } from './views/entity/way.ts';
import { matrixWay } from './views/matrix/way.ts';
import { addWay } from './views/add/way.ts';
import { graphWay } from './views/graph/way.ts';
import { readerWay } from './views/reader/way.ts';
import { searchWay } from './views/search/way.ts';
import { timelineWay } from './views/timeline/way.ts';

/** One address of each view. */
const views = ({ documents }: Site): (readonly [name: string, path: string])[] => [
  ['overview', ''],
  ['matrix', '/matrix?cell=state/cn~treaty/npt&cell=state/ru~treaty/npt&pin=treaty/npt'],
  ['entity', '/entity/treaty/npt'],
  ['actor', '/entity/state/cn'],
  ['search', '/search?q=NPT'],
  ['compare', '/compare?actor=state/cn&actor=state/us'],
  [
    'documents',
    `/compare?doc=${documents['cn_2019_stability.txt'] ?? ''}&doc=${documents['cn_ru_2025_strategic_stability.txt'] ?? ''}`,
  ],
  ['timeline', '/timeline?target=treaty/npt&point=state/cn~2019'],
  ['missing', '/nothing'],
  ['reader', `/documents/${documents['cn_ru_2025_strategic_stability.txt'] ?? ''}`],
  ['graph', '/graph?from=state/cn&selected=state/cn+OPPOSES+programme/golden-dome'],
  ['graph-start', '/graph'],
  ['add', '/add'],
  ['review', `/add?document=${documents['us_2019_space.txt'] ?? ''}`],
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

  test.each(['en', 'zh'])('every view passes axe in %s, light and dark, and fits into 320 pixels', async (language) => {
    for (const [name, path] of views(site)) {
      const page = await site.visit(`/${language}${path}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([name, colorScheme, await violations(page)]).toEqual([name, colorScheme, []]);
        await page.screenshot({ path: pictureFile(`${name}-${language}-${colorScheme}`) });
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([name, width <= 320, width]).toEqual([name, true, width]);
      await page.context().close();
    }
  });

  describe('everywhere', () => {
    everywhere(
      () => site,
      () => views(site),
    );
  });

  describe.each([
    ['the matrix', matrixWay],
    ['an entity', entityWay],
    ['search', searchWay],
    ['the comparison', compareWay],
    ['the timeline', timelineWay],
    ['the reader', readerWay],
    ['the graph', graphWay],
    ['adding a text', addWay],
  ])('%s', (_, way) => {
    way(() => site);
  });
});
