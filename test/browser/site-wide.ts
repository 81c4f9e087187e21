import { expect, test } from 'vitest';
import type { Site } from './site.ts';

/** Views that stand for the others: a table, a page, a comparison. */
const plainly = ['matrix', 'entity', 'documents', 'timeline'];

/** What holds on every view: with and without a script, by keyboard, when the server fails. */
export function everywhere(site: () => Site, views: () => (readonly [name: string, path: string])[]): void {
  test('without JavaScript a visitor gets the same tables and pages, and is told what is missing', async () => {
    for (const [name, path] of views().filter(([view]) => plainly.includes(view))) {
      const scripted = await site().visit(`/en${path}`);
      const plain = await site().visit(`/en${path}`, { javaScriptEnabled: false });
      expect([name, await plain.locator('h1').textContent()]).toEqual([
        name,
        await scripted.locator('h1').textContent(),
      ]);
      expect([name, await plain.locator('.quote, .matrix td, .lanes td').count()]).toEqual([
        name,
        await scripted.locator('.quote, .matrix td, .lanes td').count(),
      ]);
      expect(await plain.locator('noscript').innerText()).toContain('works without JavaScript');
      await plain.context().close();
      await scripted.context().close();
    }
  });

  test('by keyboard alone: past the navigation, to a view, into the table; the focus and a voice follow', async () => {
    const page = await site().visit('/en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    const matrix = page.locator('nav a', { hasText: 'Matrix' });
    await matrix.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/matrix$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await page.getByRole('status').last().textContent()).toBe('Stance matrix');
    expect(await page.title()).toBe('Stance matrix · Arms-control graph');
    const cell = page.locator('.matrix td a').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('.opened').waitFor();
    // The cell keeps the focus, so that the next key goes on from it.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await page.context().close();
  });

  test('language and theme: chosen once, kept over views and reloads', async () => {
    const page = await site().visit('/en/timeline?target=treaty/npt');
    await page.locator('a.language').click();
    await page.waitForURL('**/zh/timeline?target=treaty/npt');
    await expect.poll(() => page.locator('h1').textContent()).toContain('时间线');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.locator('button.theme').click();
    await page.locator('button.theme').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await page.context().close();
  });

  test('a server that cannot be reached is told with the remedy, and trying again goes on', async () => {
    const page = await site().visit('/en');
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('nav a', { hasText: 'Timeline' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('See whether it runs');
    site().faults();
    await page.unroute('**/graphql');
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.locator('.lanes').waitFor();
    await page.context().close();
  });

  test('hostile words of a document are words on every view', async () => {
    const key = site().documents['hostile.txt'] ?? '';
    for (const path of [
      '/entity/programme/golden-dome',
      '/search?q=script',
      `/documents/${key}`,
      '/entity/treaty/npt',
      '',
    ]) {
      const page = await site().visit(`/en${path}`);
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('main img, main script, main textarea, a[href^=javascript]').count()).toBe(0);
      await page.context().close();
    }
  });

  test('the first view is readable within a second of the answer, and nothing jumps', async () => {
    const page = await site().visit('/en');
    const paint = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return (
        (first?.startTime ?? Infinity) -
        (navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : 0)
      );
    });
    expect(paint).toBeLessThan(1_000);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
    await page.context().close();
  });
}
