import { addressOf, type Address } from '../address.ts';
import { dataOf, questionOf, type Answer, type Ask } from '../ask.ts';
import type { Theme } from '../here.ts';
import { routeOf } from '../routes.ts';
import { failure } from '../shell/failure.tsx';
import type { Screen } from '../view.ts';
import { loadAssets, type Assets } from './assets.ts';
import { documentOf } from './document.tsx';
import { preferredLanguage } from './language.ts';

/** Puts an operation to the public API in the same process; what it gives is the API's answer as JSON. */
export type AskInProcess = (query: string, variables: object) => Promise<Answer>;

/** Answers what belongs to the page; null is for others to answer. */
export type Page = (request: Request, ask: AskInProcess) => Promise<Response | null>;

/** Scripts, styles and answers come from this server only; nothing in the page itself runs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const security = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** The page over an API: its files under /assets/, each view in each language, and `/` in the visitor's own. */
export function createPage(): Page {
  let assets: Assets | undefined;
  return async (request, askApi) => {
    const url = new URL(request.url);
    const language = preferredLanguage(request.headers.get('accept-language'));
    const address = url.pathname === '/' ? { language, path: '/', search: url.searchParams } : addressOf(url);
    if (!address && !url.pathname.startsWith('/assets/')) return unprefixed(url, language);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    assets ??= loadAssets();
    return address ? written(address, request, askApi, assets) : assetAnswer(url, request, assets);
  };
}

/** A view's path without a language leads to the one with it. */
function unprefixed(url: URL, language: string): Response | null {
  if (routeOf(url.pathname).name === 'missing') return null;
  return new Response(null, {
    status: 302,
    headers: { location: `/${language}${url.pathname}${url.search}`, vary: 'accept-language' },
  });
}

function assetAnswer(url: URL, request: Request, assets: Assets): Response {
  const asset = assets.file(url.pathname.slice('/assets/'.length));
  if (!asset) return new Response('not found\n', { status: 404 });
  const gzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(gzip ? asset.gzipped : asset.bytes), {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

async function written(address: Address, request: Request, askApi: AskInProcess, assets: Assets): Promise<Response> {
  const answers: [string, unknown][] = [];
  const ask: Ask = <Data, Variables extends object>(
    operation: { readonly name: string; readonly text: string },
    variables: Variables,
  ) => {
    const asked = (async () => {
      const data = dataOf((await askApi(operation.text, variables)) as Answer<Data>);
      answers.push([questionOf(operation, variables), data]);
      return data;
    })();
    // A view that gave up on another question no longer waits for this one: its failure must not end the process.
    asked.catch(() => undefined);
    return asked;
  };
  const { name, view, parts } = routeOf(address.path);
  const { screen, failed } = await screenOf();
  const theme = themeOf(request.headers.get('cookie'));
  const here = { address, ask, theme, go: () => undefined, setTheme: () => undefined };
  const html = documentOf({ here, current: name, screen, answers, assets });
  return new Response(request.method === 'HEAD' ? null : html, {
    status: failed ? 503 : (screen.status ?? 200),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-language, cookie',
      ...security,
    },
  });

  async function screenOf(): Promise<{ screen: Screen; failed: boolean }> {
    try {
      return { screen: await (await view()).view(ask, address, parts), failed: false };
    } catch (error) {
      return { screen: failure(error, address.language, request.url), failed: true };
    }
  }
}

function themeOf(cookie: string | null): Theme {
  const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookie ?? '')?.[1];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
