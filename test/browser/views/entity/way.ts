import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

/** A person's way through the page of an entity, in the open site. */
export function entityWay(site: () => Site): void {
  test('a treaty tells what it is, who says what, and where; a filter narrows it; a sentence is read in its place', async () => {
    const page = await site().visit('/en/entity/treaty/npt');
    expect(await page.locator('h1').textContent()).toBe('Treaty on the Non-Proliferation of Nuclear Weapons');
    expect(await page.locator('.facts').innerText()).toContain('1968-07-01');
    expect(await page.locator('.standing.for li').count()).toBeGreaterThanOrEqual(3);
    await page.locator('.standing.for a', { hasText: 'United States' }).click();
    await page.waitForURL(/by=state\/us/);
    const said = page.locator('section[aria-labelledby=said]');
    await expect
      .poll(async () =>
        (await said.locator('figcaption').allTextContents()).filter((who) => !who.includes('United States')),
      )
      .toEqual([]);
    const words = await said.locator('mark').first().textContent();
    await said.locator('.source a').first().click();
    await page.waitForURL(/\/documents\//);
    await page.locator('.text .selected').first().waitFor();
    expect((await page.locator('.text .selected').allTextContents()).join('')).toBe(words);
    await page.goBack();
    await page.waitForURL(/by=state\/us/);
    await page.context().close();
  });

  test('an actor has what it says itself, and a mention leads to its place', async () => {
    const page = await site().visit('/zh/entity/state/cn');
    expect(await page.locator('h1').textContent()).toBe('中国');
    expect(await page.locator('section[aria-labelledby=held] .quote').count()).toBeGreaterThan(3);
    await page.locator('section[aria-labelledby=mentions] .source a').first().click();
    await page.waitForURL(/find=state/);
    await page.locator('.text .selected').first().waitFor();
    await page.context().close();
  });

  test('one that does not exist is told with 404 and a way on', async () => {
    const page = await site().visit('/en/entity/treaty/nothing');
    expect(await page.locator('.notice').innerText()).toContain('Search for its name');
    await page.context().close();
  });
}
