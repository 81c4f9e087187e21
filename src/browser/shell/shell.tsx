import type { ComponentChildren } from 'preact';
import { href, translated } from '../address.ts';
import { useHere, useWords, type Theme } from '../here.ts';
import { shellWords } from './words.ts';

/** The views in the navigation, in order, by the names of their routes. */
const navigation = [
  { name: 'overview', path: '/' },
  { name: 'matrix', path: '/matrix' },
  { name: 'compare', path: '/compare' },
  { name: 'timeline', path: '/timeline' },
  { name: 'graph', path: '/graph' },
  { name: 'add', path: '/add' },
] as const;

interface ShellProps {
  /** The name of the route that is shown. */
  readonly current: string;
  readonly busy: boolean;
  readonly children: ComponentChildren;
}

/** What surrounds every view: the way past it, the name, the views, search, language and theme. */
export function Shell({ current, busy, children }: ShellProps) {
  const { address } = useHere();
  const w = useWords(shellWords);
  const { language } = address;
  return (
    <>
      <a class="skip" href="#content">
        {w.skip}
      </a>
      <header class="top">
        <a class="brand" href={href(language, '/')}>
          <Mark />
          <span>{w.product}</span>
        </a>
        <nav aria-label={w.navigation}>
          <ul>
            {navigation.map(({ name, path }) => (
              <li key={name}>
                <a href={href(language, path)} aria-current={name === current ? 'page' : undefined}>
                  {w.views[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <div class="choices">
          <OtherLanguage />
          <ThemeChoice />
        </div>
      </header>
      <div class="progress" hidden={!busy} />
      <main id="content" tabIndex={-1} aria-busy={busy}>
        {children}
      </main>
      <footer>
        <p>{w.footer}</p>
        <p>
          <a href="/graphql">{w.api}</a>
        </p>
      </footer>
    </>
  );
}

function SearchBox() {
  const { address } = useHere();
  const w = useWords(shellWords);
  return (
    <form class="search" role="search" action={href(address.language, '/search')}>
      <input
        type="search"
        name="q"
        aria-label={w.search}
        placeholder={w.searchHint}
        value={address.path === '/search' ? (address.search.get('q') ?? '') : ''}
        autocomplete="off"
        aria-keyshortcuts="/"
        data-hotkey="/"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function OtherLanguage() {
  const { address } = useHere();
  const w = useWords(shellWords);
  const other = address.language === 'en' ? 'zh' : 'en';
  return (
    <a class="language" href={translated(address, other)} hreflang={other} lang={other} title={w.otherLanguageSays}>
      {w.otherLanguage}
    </a>
  );
}

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** Goes round: as the system has it, light, dark. A cookie keeps it, so that the server's first answer has it too. */
function ThemeChoice() {
  const { theme, setTheme } = useHere();
  const w = useWords(shellWords);
  return (
    <button
      type="button"
      class="theme"
      title={w.theme[theme]}
      aria-label={w.theme[theme]}
      data-theme-is={theme}
      onClick={() => {
        setTheme(nextTheme[theme]);
      }}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2" />
        <path d={themeShapes[theme]} fill="currentColor" />
      </svg>
    </button>
  );
}

/** What is dark of the disc. */
const themeShapes: Readonly<Record<Theme, string>> = {
  auto: 'M12 4a8 8 0 0 1 0 16z',
  light: '',
  dark: 'M12 4a8 8 0 0 1 0 16a8 8 0 0 1 0-16z',
};

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M8 22 16 9l8 13" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="8" cy="22" r="4" fill="currentColor" />
      <circle cx="24" cy="22" r="4" fill="var(--page)" stroke="currentColor" stroke-width="2" />
      <circle cx="16" cy="9" r="4" fill="currentColor" />
    </svg>
  );
}
