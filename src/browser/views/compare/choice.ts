import type { Address } from '../../address.ts';

/** What the address compares: two to four actors, or two documents. */
export interface Choice {
  /** Slugs or names. */
  readonly actors: readonly string[];
  /** Keys. */
  readonly documents: readonly string[];
  /** Of two documents, only what this actor holds. */
  readonly holder: string | null;
  readonly as: string | null;
  /** How many targets of each list are shown. */
  readonly shown: number;
}

export function choiceOf({ search }: Address): Choice {
  const several = (name: string): string[] =>
    [...new Set(search.getAll(name).map((value) => value.trim()))].filter(Boolean);
  const as = search.get('as') ?? '';
  return {
    actors: several('actor').slice(0, 4),
    documents: several('doc').slice(0, 2),
    holder: several('holder')[0] ?? null,
    as: /^\d{4}-\d{2}-\d{2}$/.test(as) ? as : null,
    shown: Math.min(60, Math.max(12, Number(search.get('shown')) || 12)),
  };
}
