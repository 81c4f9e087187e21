/** Found and right, found and wrong, missed. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export const nothing: Tally = { right: 0, extra: 0, missed: 0 };

export function tally(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const right = [...gold].filter((key) => found.has(key)).length;
  return { right, extra: found.size - right, missed: gold.size - right };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }),
    nothing,
  );
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const precision = ({ right, extra }: Tally): number => ratio(right, right + extra);
export const recall = ({ right, missed }: Tally): number => ratio(right, right + missed);
/** Harmonic mean of precision and recall; 0 where nothing is right. */
export const f1 = ({ right, extra, missed }: Tally): number => ratio(2 * right, 2 * right + extra + missed);
