import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

/** A person's way through the timeline, in the open site. */
export function timelineWay(site: () => Site): void {
  test('years without a gap; a point opens its sentences; finer points and another target by its name', async () => {
    const page = await site().visit('/en/timeline?target=treaty/npt');
    const columns = await page.locator('.lanes thead th').allTextContents();
    expect(columns).toEqual(['Actor', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    await page.getByLabel('United States, 2019: For').click();
    await page.locator('.opened-point .quote').first().waitFor();
    expect(await page.locator('.opened-point time').allTextContents()).toEqual(['2019-06-03']);
    const opened = page.url();
    await page.getByLabel('Points are').selectOption({ label: 'days' });
    await page.waitForURL(/by=DAY/);
    await expect.poll(() => page.locator('.lanes thead th').allTextContents()).toContain('2019-06-03');
    await page.goBack();
    await page.waitForURL(opened);
    await page.locator('.opened-point .quote').first().waitFor();
    await page.getByLabel('Another target').fill('《中导条约》');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline: Intermediate-Range Nuclear Forces Treaty' }).waitFor();
    await page.context().close();
  });
}
