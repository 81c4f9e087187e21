import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser on this machine: what CHROMIUM names, or the first of the usual names on the PATH. */
function executable(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [process.env['CHROMIUM'], ...names.flatMap((name) => places.map((place) => join(place, name)))];
  return candidates.find((path) => {
    try {
      accessSync(path ?? '', constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether there is a browser. Says so if not; where CI=true, there must be one. */
export function chromiumIsHere(): boolean {
  if (executable() !== undefined) return true;
  const missing = `No Chromium (CHROMIUM, or ${names.join(', ')} on the PATH)`;
  if (process.env['CI'] === 'true') throw new Error(`${missing}: the page cannot be tested.`);
  console.warn(`${missing}: the page is not tested in a browser.`);
  return false;
}

export interface Chromium {
  /**
   * A page of its own context, opened at a path. What it must never do fails the test that closes it: a script error, a
   * message of the console's at error level, a breach of the page's policy, a request to elsewhere.
   */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What pages did that they must not; asked for and forgotten. */
  readonly faults: () => string[];
  readonly close: () => Promise<void>;
}

const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Starts the browser. Pages of one context share what browsers keep; each visit has its own. */
export async function openChromium(base: string): Promise<Chromium> {
  const path = executable();
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    chromiumSandbox: false,
    args: flags,
  });
  const faults: string[] = [];
  return {
    visit: async (where, options = {}) => {
      const context = await browser.newContext({ baseURL: base, locale: 'en-GB', ...options });
      context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
      context.on('console', (message) => {
        // The address itself may be one that is not there.
        if (message.type() === 'error' && !/status of 404/.test(message.text())) faults.push(message.text());
      });
      context.on('request', (request) => {
        if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(base))
          faults.push(`request to ${request.url()}`);
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.goto(where);
      if (options.javaScriptEnabled !== false) await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      return page;
    },
    faults: () => faults.splice(0),
    close: () => browser.close(),
  };
}
