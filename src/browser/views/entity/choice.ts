import type { Address } from '../../address.ts';

export const sides = ['FOR', 'AGAINST', 'NEUTRAL'] as const;

/** What the address chooses of an entity's page. */
export interface Choice {
  readonly side: (typeof sides)[number] | null;
  /** Slug of the holder whose words are shown. */
  readonly by: string | null;
  readonly as: string | null;
  /** How many quotes and places are shown of each list. */
  readonly shown: number;
}

export function choiceOf({ search }: Address): Choice {
  const as = search.get('as') ?? '';
  return {
    side: sides.find((side) => side === search.get('side')) ?? null,
    by: /^[a-z]+\/[a-z0-9-]+$/.exec(search.get('by') ?? '')?.[0] ?? null,
    as: /^\d{4}-\d{2}-\d{2}$/.test(as) ? as : null,
    shown: Math.min(100, Math.max(10, Number(search.get('shown')) || 10)),
  };
}
