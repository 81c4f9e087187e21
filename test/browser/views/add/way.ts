import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { token, type Site } from '../../site.ts';

const text = '俄罗斯联邦外交部声明\n\n2024年3月1日\n\n俄罗斯支持《不扩散核武器条约》。俄罗斯反对“金穹”计划。';

/** A person's way from a text to its reviewed positions, in the open site. */
export function addWay(site: () => Site): void {
  test('a text is read, and what was found is accepted, rejected and corrected, the token told nowhere', async () => {
    const page = await site().visit('/en/add');
    await page.getByLabel('The text').fill(`${text} <img src=x onerror=alert(1)>`);
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Read it' }).click({ timeout: 60_000 });
    await page.waitForURL(/\/add\?document=[0-9a-f]{16}$/, { timeout: 60_000 });
    await page.getByText(/names and \d+ positions were found/).waitFor();
    await page.getByLabel('Your name').fill('An analyst');
    const stances = page.locator('.review .quotes > li');
    expect(await stances.count()).toBeGreaterThan(1);
    await stances.first().getByRole('button', { name: 'Accept' }).click();
    await page.getByText('accepted by An analyst').waitFor();
    await stances.first().getByText('Correct …').click();
    await stances.first().getByLabel('Which way it points').selectOption('Neither');
    await stances.first().getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('corrected by An analyst').waitFor();
    await stances.last().getByRole('button', { name: 'Reject' }).click();
    await page.locator('.review .rejected').getByText('rejected by An analyst').waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
    );
    expect(kept).not.toContain(token);
    await page.context().close();
  });

  test('a file in another encoding is read; a wrong token and a text that is none are refused in words', async () => {
    const page = await site().visit('/en/add');
    await page.locator('input[type=file]').setInputFiles({
      name: 'statement.txt',
      mimeType: 'text/plain',
      buffer: iconv.encode(text.replace('3月', '4月'), 'gb18030'),
    });
    await page.getByLabel('Token').fill('another');
    await page.getByRole('button', { name: 'Read it' }).click({ timeout: 60_000 });
    await page.getByText('This was refused').waitFor();
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Read it' }).click({ timeout: 60_000 });
    await page.waitForURL(/\/add\?document=/, { timeout: 60_000 });
    await page.getByText(/positions were found/).waitFor();
    // The refusal is told to the browser's console too, which is no fault of the page.
    site().faults();
    await page.context().close();
  });
}
