import { hydrate, render } from 'preact';
import { addressOf, type Address } from '../address.ts';
import { App, windowTitle } from '../app.tsx';
import type { Here, Theme } from '../here.ts';
import { routeOf } from '../routes.ts';
import { failure } from '../shell/failure.tsx';
import { shellWords } from '../shell/words.ts';
import type { Screen } from '../view.ts';
import { createAsk } from './ask.ts';
import { rememberScroll, scrollOf } from './history.ts';
import { listen } from './listen.ts';
import { applyTheme, themeOfPage } from './theme.ts';
import '../style/index.css';

interface Shown {
  readonly address: Address;
  readonly current: string;
  readonly screen: Screen;
}

const root = document.getElementById('app');
const ask = createAsk();
let theme = themeOfPage();
let shown: Shown | null = null;
/** The last address that was asked for: an answer to an earlier one comes too late. */
let wanted = 0;

async function screenOf(address: Address): Promise<Shown> {
  const { name, view, parts } = routeOf(address.path);
  try {
    return { address, current: name, screen: await (await view()).view(ask, address, parts) };
  } catch (error) {
    return { address, current: name, screen: failure(error, address.language, location.href) };
  }
}

function draw(next: Shown, busy: boolean, said: string, how = render): void {
  if (!root) return;
  const here: Here = {
    address: next.address,
    go: (to, kind = 'push') => void go(new URL(to, location.href), kind),
    ask,
    theme,
    setTheme,
  };
  how(<App here={here} current={next.current} screen={next.screen} busy={busy} said={said} />, root);
}

async function show(address: Address, y: number | null): Promise<void> {
  const turn = ++wanted;
  const late = setTimeout(() => {
    if (shown && turn === wanted) draw(shown, true, shellWords[address.language].loading);
  }, 150);
  const next = await screenOf(address);
  clearTimeout(late);
  if (turn !== wanted) return;
  const before = shown;
  shown = next;
  draw(next, false, next.screen.title);
  document.title = windowTitle(next.screen, shellWords[address.language].product);
  document.documentElement.lang = address.language === 'zh' ? 'zh-Hans' : 'en';
  if (y !== null) window.scrollTo(0, y);
  else if (before?.address.path !== address.path) {
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }
}

async function go(url: URL, how: 'push' | 'replace'): Promise<void> {
  const address = addressOf(url);
  if (!address) {
    location.assign(url);
    return;
  }
  rememberScroll();
  if (how === 'push') history.pushState({}, '', url);
  else history.replaceState(history.state, '', url);
  await show(address, null);
}

function setTheme(next: Theme): void {
  theme = next;
  applyTheme(next);
  if (shown) draw(shown, false, shellWords[shown.address.language].theme[next]);
}

async function start(): Promise<void> {
  history.scrollRestoration = 'manual';
  const url = new URL(location.href);
  // The server chose the language of an address without one.
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const address = addressOf(url) ?? { language, path: '/', search: url.searchParams };
  shown = await screenOf(address);
  draw(shown, false, '', hydrate);
  // Where one has not been, the browser itself goes to the place that the address names.
  if (history.state !== null) window.scrollTo(0, scrollOf(history.state));
  document.documentElement.dataset.ready = '';
  listen({ knows: (target) => addressOf(target) !== null, go: (target, how) => void go(target, how) });
  window.addEventListener('popstate', (event) => {
    const there = addressOf(new URL(location.href));
    if (there) void show(there, scrollOf(event.state));
    else location.reload();
  });
  window.addEventListener('scrollend', rememberScroll);
}

void start();
