import type { Address } from '../../address.ts';

export const scopes = ['all', 'names', 'evidence'] as const;

export interface Choice {
  readonly text: string;
  readonly scope: (typeof scopes)[number];
  /** How many finds of each scope are shown. */
  readonly shown: number;
}

export function choiceOf({ search }: Address): Choice {
  return {
    text: (search.get('q') ?? '').trim().slice(0, 400),
    scope: scopes.find((scope) => scope === search.get('in')) ?? 'all',
    shown: Math.min(100, Math.max(15, Number(search.get('shown')) || 15)),
  };
}
