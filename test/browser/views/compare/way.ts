import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

/** A person's way through the comparison, in the open site. */
export function compareWay(site: () => Site): void {
  test('two actors: target by target, with the words of both', async () => {
    const page = await site().visit('/en/compare');
    const form = page.getByRole('form', { name: 'Two actors' });
    await form.locator('select').first().selectOption({ label: 'China' });
    await form.locator('select').last().selectOption({ label: 'United States' });
    await form.locator('button').click();
    await page.waitForURL(/actor=state\/cn&actor=state\/us/);
    const targets = page.locator('.compared > li');
    await targets.first().waitFor();
    await targets.first().locator('summary').click();
    const words = targets.first().locator('blockquote');
    expect(await words.count()).toBeGreaterThanOrEqual(1);
    await words.first().waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await other.locator('section[aria-labelledby=agree] summary').allTextContents()).toEqual(
      await page.locator('section[aria-labelledby=agree] summary').allTextContents(),
    );
    await page.context().close();
  });

  test('two documents, whichever is given first: what the later one added and dropped', async () => {
    const { documents, visit } = site();
    const [earlier, later] = [
      documents['cn_2019_stability.txt'] ?? '',
      documents['cn_ru_2025_strategic_stability.txt'] ?? '',
    ];
    const page = await visit(`/zh/compare?doc=${later}&doc=${earlier}`);
    const heads = await page.locator('.compared-documents .eyebrow').allTextContents();
    expect(heads).toEqual(['较早 · 2019-06-05', '较晚 · 2025-05-08']);
    const added = page.locator('section[aria-labelledby=added] .changes > li');
    expect(await added.count()).toBeGreaterThan(5);
    expect(await added.first().locator('.unspoken').textContent()).toContain('较早');
    expect(await added.first().locator('.quote .source a').first().getAttribute('href')).toContain(
      `/documents/${later}`,
    );
    expect(await page.locator('section[aria-labelledby=dropped] .changes > li').count()).toBeGreaterThan(0);
    await page.context().close();
  });
}
