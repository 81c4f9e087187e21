import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Site } from '../../site.ts';

const statement = 'cn_ru_2025_strategic_stability.txt';
const keyOf = (site: Site, file: string): string => site.documents[file] ?? '';

/** The words of the chosen find in the text. */
const chosenWords = async (page: Page): Promise<string> =>
  (await page.locator('.text .selected').allTextContents()).join('');
const current = (page: Page) => page.locator('.finds [aria-current=true]:not(.tab)');
const find = (page: Page): string => new URL(page.url()).searchParams.get('find') ?? '';

/** A person's way through a document, in the open site. */
export function readerWay(site: () => Site): void {
  test('text and margin lead to each other, by mouse and by keys, and the address keeps what is chosen', async () => {
    const page = await site().visit(`/en/documents/${keyOf(site(), statement)}`);
    await page.keyboard.press('n');
    await page.waitForURL(/find=/);
    await current(page).waitFor();
    await page.keyboard.press('n');
    await page.locator('.steps', { hasText: '2 of ' }).waitFor();
    expect(await current(page).locator('..').locator('q').textContent()).toBe(await chosenWords(page));

    // From the text to the margin: an item far down comes into the list's view, and the text stays where it is.
    const far = page.locator('.text .against.cue').last();
    await far.scrollIntoViewIfNeeded();
    const old = find(page);
    await far.click();
    await page.waitForURL((url) => url.searchParams.get('find') !== old);
    await page.locator('.find:has([aria-current]) .against').waitFor();
    expect(await isInView(page, '.text .selected')).toBe(true);
    expect(await isInView(page, '.find:has([aria-current])')).toBe(true);

    // From the margin to the text.
    await page.locator('.finds').evaluate((list) => {
      list.scrollTop = 0;
    });
    await page.locator('.find').first().click();
    await page.locator('.text .selected').first().waitFor();
    await page.waitForFunction(() => window.scrollY < 600);
    expect(await isInView(page, '.text .selected')).toBe(true);

    // The address restores it, in another tab and in the other language.
    const words = await chosenWords(page);
    const other = await page.context().newPage();
    await other.goto(page.url().replace('/en/', '/zh/'));
    await other.locator('.text .selected').first().waitFor();
    expect(await chosenWords(other)).toBe(words);
    await page.context().close();
  });

  test('pointing at words says who does what to what; Escape takes it away', async () => {
    const page = await site().visit(`/en/documents/${keyOf(site(), statement)}`);
    await page.locator('.text .for.cue').first().hover();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/for China, Russia → \S.* → \S/);
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('what is marked follows the choice, which is a step that can be taken back', async () => {
    const page = await site().visit(`/en/documents/${keyOf(site(), statement)}`);
    const all = await page.locator('.text .mark').count();
    await page.locator('select[name=polarity]').selectOption('against');
    await page.waitForURL(/polarity=against/);
    await page.locator('.text .mark.for').first().waitFor({ state: 'detached' });
    expect(await page.locator('.text .mark').count()).toBeLessThan(all);
    await page.goBack();
    await page.locator('.text .mark.for').first().waitFor();
    expect(await page.locator('.text .mark').count()).toBe(all);
    await page.getByRole('link', { name: /^Names/ }).click();
    await page.getByRole('link', { name: /^Golden Dome, place 2/ }).click();
    await page.waitForURL(/find=programme/);
    expect(await chosenWords(page)).not.toBe('');
    await page.context().close();
  });

  test('a copied citation leads a browser to the words, without any script', async () => {
    const page = await site().visit(`/en/documents/${keyOf(site(), statement)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.locator('.text .selected').first().waitFor();
    const words = await chosenWords(page);
    await page.keyboard.press('c');
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${words}” (China, Russia, `);
    const [, link = ''] = copied.split('\n');
    expect(link).toMatch(/#:~:text=/);
    const plain = await site().visit(link, { javaScriptEnabled: false });
    await plain.waitForFunction(() => window.scrollY > 0);
    await page.context().close();
    await plain.context().close();
  });

  test('without scripts the text, its marks and the list are there, and lead to each other', async () => {
    const page = await site().visit(`/en/documents/${keyOf(site(), statement)}`, { javaScriptEnabled: false });
    const text = readFileSync(
      new URL('../../../../seed/documents/cn_ru_2025_strategic_stability.txt', import.meta.url),
      'utf8',
    );
    const shown = (await page.locator('.text .line').allTextContents()).join('');
    expect(shown.length).toBeGreaterThan(text.replace(/\s*\n\s*/g, '').length - 1);
    const mark = page.locator('.text .mark').nth(20);
    await mark.click();
    expect(page.url()).toMatch(/#f\d+$/);
    await page.locator('.find a').nth(3).click();
    await current(page).waitFor();
    await page.locator('select[name=polarity]').selectOption('for');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await page.locator('.text .mark.against').count()).toBe(0);
    await page.context().close();
  });

  test('hostile text is text: nothing in it runs, loads, or turns what stands around it', async () => {
    const text = readFileSync(new URL('../../texts/hostile.txt', import.meta.url), 'utf8');
    const page = await site().visit(`/en/documents/${keyOf(site(), 'hostile.txt')}`);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('.text :is(script, img, i, textarea)').count()).toBe(0);
    expect((await page.locator('.text .line').allTextContents()).join('\n')).toBe(text.replace(/\n+/g, '\n').trim());
    const turned = await page.evaluate(() => {
      const line = [...document.querySelectorAll('.text .line')].at(-1);
      const walker = document.createTreeWalker(line ?? document, NodeFilter.SHOW_TEXT);
      const places: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('Biological') ?? -1;
        if (at === -1) continue;
        for (const offset of [at, at + 4]) {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          places.push(range.getBoundingClientRect().left);
        }
      }
      return places;
    });
    expect(turned[0]).toBeLessThan(turned[1] ?? 0);
    await page.context().close();
  });

  test('a line of a megabyte is shown, in seconds on a busy machine', async () => {
    const line = `We support the Treaty on the Non-Proliferation of Nuclear Weapons ${`${'<b>核武器</b> '.repeat(1_000)}\u202e`.repeat(80)}`;
    const key = await site().read(line.slice(0, 1_000_000));
    const from = performance.now();
    const page = await site().visit(`/en/documents/${key}`);
    expect(performance.now() - from).toBeLessThan(6_000);
    expect(await page.locator('.text b').count()).toBe(0);
    await page.context().close();
  });
}

/** Whether an element is within its frame of the window, all of it that fits. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return false;
    const { left, top, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + 5, top + Math.min(height, 20) / 2);
    return element.contains(at) || at?.contains(element) === true;
  }, selector);
}
