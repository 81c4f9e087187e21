import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

/** A person's way through search, by keyboard only, in the open site. */
export function searchWay(site: () => Site): void {
  test('the / key searches from anywhere, in Traditional and Russian; names and sentences lead on', async () => {
    const page = await site().visit('/en/matrix');
    await page.keyboard.press('/');
    await page.keyboard.type('核不擴散條約');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    await page.locator('.found-names a[href="/en/entity/treaty/npt"]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ДНЯО');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'ДНЯО');
    await page.locator('.found-names a[href="/en/entity/treaty/npt"]').waitFor();
    await page.goto('/en/search?q=violation+of+the+INF+Treaty&in=evidence');
    expect(await page.locator('.places mark').allTextContents()).toEqual(expect.arrayContaining(['INF', 'Treaty']));
    await page.locator('.places .source a').first().click();
    await page.waitForURL(/\/documents\/.*find=/);
    await page.context().close();
  });

  test('what is not found is told, and no pattern in the words is one', async () => {
    const page = await site().visit(`/en/search?q=${encodeURIComponent('zzqx (.*)+[ \\')}`);
    expect(await page.locator('.notice').innerText()).toContain('Nothing was found');
    await page.context().close();
  });
}
