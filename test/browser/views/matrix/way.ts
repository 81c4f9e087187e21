import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

/** A person's way through the stance matrix, in the open site. */
export function matrixWay(site: () => Site): void {
  test('a cell opens its sentences, those of a row side by side; back, forward and another tab restore them', async () => {
    const page = await site().visit('/en/matrix?who=state/cn&who=state/us&who=state/ru&on=treaty/npt&on=treaty/ctbt');
    const row = page.locator('.matrix tr', { has: page.locator('th[scope=row] a[href$="/entity/treaty/npt"]') });
    expect(await page.locator('.matrix thead th a[href*="/entity/"]').allTextContents()).toEqual(
      expect.arrayContaining(['China', 'United States', 'Russia']),
    );
    await row.locator('a[aria-label^="China on"]').click();
    await page.locator('.opened section').first().waitFor();
    await row.locator('a[aria-label^="United States on"]').click();
    await expect.poll(() => page.locator('.opened section').count()).toBe(2);
    expect(
      await page.locator('.opened section[aria-label="United States"] blockquote').first().textContent(),
    ).toContain('supports the Treaty on the Non-Proliferation of Nuclear Weapons');
    // Each sentence leads to its place.
    const ways = await page
      .locator('.opened .quote .source a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways.length).toBe(await page.locator('.opened .quote').count());
    for (const way of ways) expect(way).toMatch(/^\/en\/documents\/[0-9a-f]{16}\?find=/);

    await page.goBack();
    await expect.poll(() => page.locator('.opened section').count()).toBe(1);
    await page.goForward();
    await expect.poll(() => page.locator('.opened section').count()).toBe(2);

    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
    // Two tabs do not disturb each other.
    await other.locator('.opened-head a').click();
    await expect.poll(() => other.locator('.opened').count()).toBe(0);
    expect(await page.locator('.opened section').count()).toBe(2);
    await page.context().close();
  });

  test('filters, order and pins are in the address, and the table follows them', async () => {
    const page = await site().visit('/en/matrix');
    const rows = page.locator('.matrix th[scope=row] a[href*="/entity/"]');
    const before = await rows.count();
    await page.getByLabel('Somebody is').selectOption({ label: 'against it' });
    await page.waitForURL(/side=AGAINST/);
    await expect.poll(() => rows.count()).toBeLessThan(before);
    const against = await page
      .locator('.matrix tbody tr:not(.family)')
      .evaluateAll((all) => all.map((row) => row.querySelectorAll('.against').length));
    expect(Math.min(...against)).toBeGreaterThan(0);
    await page.locator('a[aria-label^="Pin "]').last().click();
    await page.waitForURL(/pin=/);
    await page.getByText('Pinned', { exact: true }).waitFor();
    await page.getByLabel('Order').selectOption({ label: 'by name' });
    await page.waitForURL(/sort=name/);
    expect(new URL(page.url()).searchParams.get('side')).toBe('AGAINST');
    await page.getByLabel('As of').fill('1999-01-01');
    await page.waitForURL(/as=1999-01-01/);
    await page.locator('.notice').waitFor();
    await page.getByText('Reset').click();
    await expect.poll(() => rows.count()).toBe(before);
    await page.context().close();
  });

  test('a column is added by a name in any language; one that is not known is told, with the form still there', async () => {
    const page = await site().visit('/zh/matrix');
    const columns = page.locator('.matrix thead th');
    const before = await columns.count();
    await page.getByLabel('添加行为体').fill('Japan');
    await page.keyboard.press('Enter');
    await expect.poll(() => columns.count()).toBe(before + 1);
    expect(await columns.allTextContents()).toContain('日本');
    await page.goto('/en/matrix?who=nobody+of+this+name');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Somebody is').count()).toBe(1);
    await page.context().close();
  });

  test('CSV has a line for each cell that is shown', async () => {
    const page = await site().visit('/en/matrix');
    const cells = await page.locator('.matrix tbody tr:not(.family) td').count();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Export CSV').click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFholder,holder_name,target,target_name,family,side,for,against,first,last');
    expect(lines).toHaveLength(cells + 1);
    await page.context().close();
  });
}
