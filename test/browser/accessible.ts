import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page: the rule, and the elements. Empty where nothing is. */
export async function violations(page: Page): Promise<string[]> {
  // Colours are measured when they are at rest, also of what the browser would lay out only when it is near.
  await page.evaluate(() => {
    document.styleSheets[0]?.insertRule('* { transition: none !important; content-visibility: visible !important; }');
  });
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary = '' }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
}
