import { readable } from '../address.ts';

/** What the browser's own links, forms and keys become: one page that goes on without loading anew. */
export interface Listeners {
  /** Whether the page itself can show this address. */
  readonly knows: (url: URL) => boolean;
  readonly go: (url: URL, how: 'push' | 'replace') => void;
}

export function listen({ knows, go }: Listeners): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target !== '' || link.hasAttribute('download') || link.hasAttribute('data-reload')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !knows(url) || isPlaceOnPage(url)) return;
    event.preventDefault();
    go(url, 'push');
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
    const url = addressIn(form);
    if (!knows(url)) return;
    event.preventDefault();
    go(url, 'push');
  });
  // A choice applies at once; typed words do when they are sent.
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
    if (field.form?.dataset.atOnce === undefined) return;
    field.form.requestSubmit();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    const field = document.querySelector('[data-hotkey="/"]');
    if (!(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** The address that a form leads to; fields left empty are not in it. */
function addressIn(form: HTMLFormElement): URL {
  const url = new URL(form.action, location.href);
  url.search = '';
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') url.searchParams.append(name, value);
  }
  url.search = readable(url.searchParams);
  return url;
}

function isPlaceOnPage(url: URL): boolean {
  return url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
