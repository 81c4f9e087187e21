import { consents, signatures, type ActKind } from './schema.ts';

/** The kinds of edges that acts make. */
export const actEdges = ['SIGNED', 'PARTY_TO', 'WITHDREW'] as const;
export type ActEdge = (typeof actEdges)[number];

/** One source's word for one act. */
export interface Claim {
  readonly treaty: string;
  readonly state: string;
  readonly act: ActKind;
  readonly date: string | null;
  readonly notified: string | null;
  readonly note: string | null;
  readonly disputed: boolean;
  /** The source as people read it. */
  readonly source: string;
  /** Until when the source knows; null if the fact stands for itself. */
  readonly asOf: string | null;
  /** How far its source is believed: 1 first. */
  readonly trust: number;
}

/** An act as the sources have it that agree on its day. Rank 1 is believed; the others contradict it. `asOf` is the latest of theirs. */
export interface Act extends Omit<Claim, 'source' | 'trust'> {
  readonly edge: ActEdge;
  readonly sources: readonly string[];
  readonly rank: number;
}

const isIn = (list: readonly string[], act: string): boolean => list.includes(act);

export function edgeOf(act: ActKind): ActEdge {
  if (isIn(signatures, act)) return 'SIGNED';
  return isIn(consents, act) ? 'PARTY_TO' : 'WITHDREW';
}

/**
 * Joins what several sources say of one act and ranks what they disagree on: by how far the source is believed, then by
 * day. Whoever left may have done so in steps (suspended, then withdrew), so these acts are kept apart by kind.
 */
export function rankedActs(claims: readonly Claim[]): Act[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const edge = edgeOf(claim.act);
    const key = [claim.treaty, claim.state, edge, edge === 'WITHDREW' ? claim.act : ''].join(' ');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const left = new Map<string, string>();
  for (const { treaty, state, act, date } of claims) {
    if (act === 'withdrawal' && date !== null) left.set(`${treaty} ${state}`, date);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => joined(group, left.get(`${group[0]?.treaty ?? ''} ${group[0]?.state ?? ''}`)));
}

/** `left` is the day of a withdrawal: a list that still names the State after it contradicts it. */
function joined(group: readonly Claim[], left: string | undefined): Act[] {
  const ordered = [...group].sort(
    (a, b) =>
      Number(a.date === null) - Number(b.date === null) ||
      a.trust - b.trust ||
      compare(a.date ?? '', b.date ?? '') ||
      compare(a.source, b.source),
  );
  const acts: { first: Claim; sources: string[]; asOf: string | null }[] = [];
  for (const claim of ordered) {
    const late = claim.date === null && left !== undefined && (claim.asOf ?? '') > left;
    const same = late ? undefined : acts.find(({ first }) => agree(first.date, claim.date));
    if (!same) {
      acts.push({ first: claim, sources: [claim.source], asOf: claim.asOf });
      continue;
    }
    if (!same.sources.includes(claim.source)) same.sources.push(claim.source);
    if ((claim.asOf ?? '') > (same.asOf ?? '')) same.asOf = claim.asOf;
  }
  return acts.map(({ first, sources, asOf }, at) => {
    const { treaty, state, act, date, notified, note, disputed } = first;
    return { treaty, state, act, date, notified, note, disputed, asOf, edge: edgeOf(act), sources, rank: at + 1 };
  });
}

/** A month agrees with its days, and a list without days with any. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** The order of code units, which is that of days; far quicker than that of a language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
