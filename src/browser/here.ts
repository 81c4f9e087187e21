import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from './address.ts';
import type { Ask } from './ask.ts';
import type { Words } from './words.ts';

/** Where the reader is, and how a part of the page leads elsewhere without waiting for a click on a link. */
export interface Here {
  readonly address: Address;
  /** Opens an address of the page; in place, where only what is shown changes and no step back is wanted. */
  readonly go: (to: string, how?: 'push' | 'replace') => void;
  /** Puts an operation to the API, for what a screen fetches after it is shown. */
  readonly ask: Ask;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export type Theme = 'light' | 'dark' | 'auto';

export const HereContext = createContext<Here>({
  address: { language: 'en', path: '/', search: new URLSearchParams() },
  go: () => undefined,
  ask: () => Promise.reject(new Error('no API here')),
  theme: 'auto',
  setTheme: () => undefined,
});

export function useHere(): Here {
  return useContext(HereContext);
}

/** The words of a part in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useHere().address.language];
}
