import { compare, type Act } from './acts.ts';

/** How a State stands to a treaty. */
export const standings = ['party', 'suspended', 'signatory', 'withdrawn', 'listed', 'none'] as const;
export type Standing = (typeof standings)[number];

export interface Stand {
  readonly standing: Standing;
  /** From when it is so: a day, month or year. */
  readonly since: string | null;
  /** Whether sources disagree on an act that it rests on, or others dispute the act. */
  readonly contested: boolean;
}

type Known = Pick<Act, 'edge' | 'act' | 'date' | 'asOf' | 'rank' | 'disputed'>;

/** What an act makes of the one before. To take back a ratification leaves the signature. */
function after(before: Standing, signed: boolean, { edge, act }: Known): Standing {
  if (edge === 'SIGNED') return before === 'party' ? before : 'signatory';
  if (act === 'listed') return before === 'none' ? 'listed' : before;
  if (edge === 'PARTY_TO') return 'party';
  if (act === 'suspension') return 'suspended';
  if (act === 'revocation') return signed ? 'signatory' : 'withdrawn';
  return 'withdrawn';
}

/**
 * How a State stands to a treaty on a day (the latest that is known if null), from the acts that are believed. A list
 * without days tells of the time from its own day on, and alone makes nobody a party.
 */
export function standingOf(acts: readonly Known[], day: string | null): Stand {
  const when = (act: Known): string => act.date ?? act.asOf ?? '';
  const past = acts.filter((act) => day === null || when(act) <= day);
  const believed = past.filter(({ rank }) => rank === 1).sort((a, b) => compare(when(a), when(b)));
  const signed = believed.some(({ edge }) => edge === 'SIGNED');
  let standing: Standing = 'none';
  let since: string | null = null;
  for (const act of believed) {
    const next = after(standing, signed, act);
    if (next !== standing) since = act.date;
    standing = next;
  }
  const contested = past.some(({ rank, disputed, edge }) => disputed || (rank > 1 && edge === 'PARTY_TO'));
  return { standing, since, contested };
}

/** Whether a treaty is in force on a day (now, as far as is known, if null). */
export function inForceOn(
  { inForce, ended }: { readonly inForce: string | null; readonly ended: string | null },
  day: string | null,
): boolean {
  if (inForce === null) return false;
  return day === null ? ended === null : inForce <= day && (ended === null || ended > day);
}
