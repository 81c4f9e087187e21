import type { Standing } from './standing.ts';

/*
 * Where words and deeds part. It is careful about what is merely different: a vote counts against words only when cast
 * within some years of them, on a whole resolution that is on the very thing, and when nothing that was said within that
 * time agrees with it; a treaty counts only if any State may join it, and only as the State stood on the day it spoke and
 * stands still.
 */

export const tensionKinds = ['for-voted-against', 'against-voted-for', 'for-not-bound', 'against-yet-bound'] as const;
export type TensionKind = (typeof tensionKinds)[number];

/** A position that somebody took in words. */
export interface Word {
  readonly id: string;
  readonly date: string;
  readonly polarity: 1 | -1;
  readonly confidence: number;
  /** Those who hold it together: two or more make a joint statement. */
  readonly holders: number;
}

export interface CastVote {
  readonly id: string;
  readonly date: string;
  readonly vote: 'yes' | 'no' | 'abstained' | null;
  /** What a vote in favour is: for (1) or against (-1) the target. */
  readonly side: number | null;
  readonly direct: boolean | null;
}

export interface Tension {
  readonly kind: TensionKind;
  /** The words: the id of a stance. */
  readonly said: string;
  /** The vote that parts from them: the id of a roll call. Null where it is a membership. */
  readonly voted: string | null;
  /** Days between the words and the vote. Null where it is a membership. */
  readonly apart: number | null;
  /** Whether it rests on words that several said together. */
  readonly joint: boolean;
  /** That the words are read rightly, from 0 to 1. */
  readonly confidence: number;
}

/** On which side of the target a vote is: for 1, against -1, neither 0. */
export function sideOfVote({ vote, side }: Pick<CastVote, 'vote' | 'side'>): number {
  if (side === null || vote === null || vote === 'abstained') return 0;
  return vote === 'yes' ? side : -side;
}

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Votes that part from words, each with the words nearest in time; words said alone go before joint ones. */
export function partingVotes(words: readonly Word[], votes: readonly CastVote[], withinDays: number): Tension[] {
  return votes.flatMap((vote): Tension[] => {
    const side = sideOfVote(vote);
    if (side === 0 || vote.direct !== true) return [];
    const near = words.filter((word) => daysBetween(word.date, vote.date) <= withinDays);
    if (near.some(({ polarity }) => polarity === side)) return [];
    const [said] = [...near].sort(
      (a, b) =>
        Number(a.holders > 1) - Number(b.holders > 1) ||
        daysBetween(a.date, vote.date) - daysBetween(b.date, vote.date) ||
        b.confidence - a.confidence,
    );
    if (!said) return [];
    return [
      {
        kind: said.polarity === 1 ? 'for-voted-against' : 'against-voted-for',
        said: said.id,
        voted: vote.id,
        apart: daysBetween(said.date, vote.date),
        joint: said.holders > 1,
        confidence: said.confidence,
      },
    ];
  });
}

/**
 * The last words on a treaty, set against how the speaker stood to it when they were said and stands now. Somebody who
 * joined or left in between has changed, which is no contradiction.
 */
export function partingMembership(
  words: readonly Word[],
  standingOn: (day: string | null) => { readonly standing: Standing; readonly bound: boolean },
): Tension[] {
  const last = words.at(-1);
  if (!last) return [];
  const latest = words.filter(({ date }) => date === last.date);
  // Who says both on one day weighs pros and cons.
  if (latest.some(({ polarity }) => polarity !== last.polarity)) return [];
  const [said] = [...latest].sort(
    (a, b) => Number(a.holders > 1) - Number(b.holders > 1) || b.confidence - a.confidence,
  );
  if (!said) return [];
  const [then, now] = [standingOn(said.date), standingOn(null)];
  const outside = (standing: Standing): boolean =>
    standing === 'none' || standing === 'signatory' || standing === 'withdrawn';
  const kind: TensionKind | null =
    said.polarity === 1 && outside(then.standing) && outside(now.standing)
      ? 'for-not-bound'
      : said.polarity === -1 && then.bound && now.bound
        ? 'against-yet-bound'
        : null;
  if (kind === null) return [];
  return [{ kind, said: said.id, voted: null, apart: null, joint: said.holders > 1, confidence: said.confidence }];
}
