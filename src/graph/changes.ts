import type { DocumentStance } from './queries/stances.ts';

/** What became of what an earlier document said on a target. */
export type ChangeKind = 'added' | 'dropped' | 'reversed' | 'sharpened' | 'softened' | 'kept';

/** What two documents say on one target; either list may be empty, not both. */
export interface Change {
  readonly kind: ChangeKind;
  readonly target: string;
  readonly earlier: readonly DocumentStance[];
  readonly later: readonly DocumentStance[];
}

/** How much an act commits or attacks. A judgement of this project: to worry is less than to reject, and that less than to condemn. */
const weights: Readonly<Record<DocumentStance['act'], number>> = {
  neutral: 0,
  support: 1,
  concern: 1,
  propose: 2,
  oppose: 2,
  commit: 3,
  demand: 3,
  accuse: 3,
  condemn: 4,
};

/** What is said under a condition, as a question or as another's words weighs a little less than the same said plainly. */
const plain: ReadonlySet<DocumentStance['modality']> = new Set(['asserted', 'required', 'intended']);
const hedge = 0.5;

/** What the later document changed against the earlier one, target by target, in the order of the targets. */
export function changesBetween(earlier: readonly DocumentStance[], later: readonly DocumentStance[]): Change[] {
  const targets = [...new Set([...earlier, ...later].map(({ target }) => target))].sort();
  return targets.map((target) => {
    const before = earlier.filter((stance) => stance.target === target);
    const after = later.filter((stance) => stance.target === target);
    return { kind: kindOf(before, after), target, earlier: before, later: after };
  });
}

function kindOf(before: readonly DocumentStance[], after: readonly DocumentStance[]): ChangeKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'dropped';
  const [was, is] = [directionOf(before), directionOf(after)];
  // From neutral on, a position grows; back to neutral it fades.
  if (was !== is && was !== 0 && is !== 0) return 'reversed';
  const difference = strengthOf(after) - strengthOf(before);
  return difference > 0 ? 'sharpened' : difference < 0 ? 'softened' : 'kept';
}

/** 1, -1, 0 for neither, null for both. */
function directionOf(stances: readonly DocumentStance[]): number | null {
  const ways = new Set(stances.map(({ polarity }) => polarity).filter((polarity) => polarity !== 0));
  const [only, other] = ways;
  return other !== undefined ? null : (only ?? 0);
}

/** That of the strongest: a statement is as sharp as its sharpest words. */
function strengthOf(stances: readonly DocumentStance[]): number {
  return Math.max(...stances.map(({ act, modality }) => weights[act] - (plain.has(modality) ? 0 : hedge)));
}
