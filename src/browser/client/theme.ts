import type { Theme } from '../here.ts';

const year = 31_536_000;

/** Shows a theme and keeps it in a cookie, for the server's next answer. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme}; path=/; max-age=${theme === 'auto' ? 0 : year}; samesite=lax`;
}

/** The theme that the server wrote into the page. */
export function themeOfPage(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
