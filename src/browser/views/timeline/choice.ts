import type { Address } from '../../address.ts';

export const periods = ['YEAR', 'MONTH', 'DAY'] as const;

export interface Choice {
  /** The target by slug or name; null takes the one most spoken of. */
  readonly target: string | null;
  /** Actors by slug, in this order; empty takes those who say most. */
  readonly actors: readonly string[];
  readonly by: (typeof periods)[number];
  readonly as: string | null;
  /** The least confidence, in percent. */
  readonly sure: number | null;
  /** The points whose sentences are open, as `actor~period`. */
  readonly open: string | null;
}

export function choiceOf({ search }: Address): Choice {
  const as = search.get('as') ?? '';
  const sure = Number(search.get('sure'));
  return {
    // A name that was typed in comes behind the one chosen before.
    target:
      search
        .getAll('target')
        .map((target) => target.trim())
        .filter(Boolean)
        .at(-1) ?? null,
    actors: search.getAll('actor').filter(Boolean).slice(0, 12),
    by: periods.find((period) => period === search.get('by')) ?? 'YEAR',
    as: /^\d{4}-\d{2}-\d{2}$/.test(as) ? as : null,
    sure: sure > 0 && sure <= 100 ? sure : null,
    open: search.get('point'),
  };
}
