import type { Address } from '../../address.ts';

export const kinds = ['chief', 'treaties', 'instruments', 'programmes', 'topics'] as const;
export const families = [
  'nuclear',
  'strategic',
  'missiles',
  'outer-space',
  'biological-chemical',
  'technology-exports-conventional',
  'other',
] as const;
export type Family = (typeof families)[number];
export const sides = ['FOR', 'AGAINST', 'BOTH'] as const;
export const orders = ['count', 'name', 'last'] as const;
export const certainties = [50, 70, 90] as const;

/** What the address chooses of the matrix. */
export interface Choice {
  /** Columns and rows by slug or name; empty takes the chief ones. */
  readonly who: readonly string[];
  readonly on: readonly string[];
  readonly kind: (typeof kinds)[number];
  readonly family: Family | null;
  readonly side: (typeof sides)[number] | null;
  /** Rows with these words in their name. */
  readonly named: string;
  readonly as: string | null;
  /** The least confidence, in percent. */
  readonly sure: number | null;
  readonly sort: (typeof orders)[number];
  /** Slugs of rows and columns that come first. */
  readonly pinned: readonly string[];
  /** The cells whose quotes are open, as `holder~target`. */
  readonly open: readonly string[];
  /** How many quotes each of them shows. */
  readonly quotes: number;
}

export function choiceOf({ search }: Address): Choice {
  const one = <T extends string>(name: string, of: readonly T[]): T | null =>
    of.find((value) => value === search.get(name)) ?? null;
  const several = (name: string): string[] =>
    [...new Set(search.getAll(name).map((value) => value.trim()))].filter(Boolean);
  const sure = Number(search.get('sure'));
  const as = search.get('as') ?? '';
  return {
    who: several('who').slice(0, 50),
    on: several('on').slice(0, 50),
    kind: one('kind', kinds) ?? 'chief',
    family: one('family', families),
    side: one('side', sides),
    named: (search.get('named') ?? '').trim(),
    as: /^\d{4}-\d{2}-\d{2}$/.test(as) ? as : null,
    sure: sure > 0 && sure <= 100 ? sure : null,
    sort: one('sort', orders) ?? 'count',
    pinned: several('pin'),
    open: several('cell').slice(0, 4),
    quotes: Math.min(100, Math.max(5, Number(search.get('quotes')) || 5)),
  };
}

/** A list without a value that it has, with it where it lacks it. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** How a cell is named in the address. */
export function cellKey(holder: string, target: string): string {
  return `${holder}~${target}`;
}
