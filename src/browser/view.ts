import type { ComponentChildren } from 'preact';
import type { Address } from './address.ts';
import type { Ask } from './ask.ts';

/** What a view gives for an address: a screen, made of the answers and the address alone. */
export interface Screen {
  /** For the window and for those who hear that the page changed. */
  readonly title: string;
  readonly body: ComponentChildren;
  /** HTTP status: 404 where the address names nothing that is in the graph. */
  readonly status?: 200 | 404;
}

/** A view asks the API for what its address needs, and lays the answers out. The server and the browser run the same. */
export type View = (ask: Ask, address: Address, parts: Parts) => Promise<Screen>;

/** The named parts of the view's path. */
export type Parts = Readonly<Record<string, string>>;
