import { actsOfState, actsOfTreaty, votesOn, wordsOf, type WordNode } from '../graph/queries/deeds.ts';
import { labelOf } from '../graph/labels.ts';
import { partingMembership, partingVotes } from '../status/tension.ts';
import { inForceOn, standingOf } from '../status/standing.ts';
import type { Context } from './context.ts';
import { treatyMembership } from './memberships.ts';
import type { TensionModel } from './models.ts';

/** Words count that are said in a speaker's own name and without conditions. */
const plain = ['asserted', 'required', 'intended'];

export interface TensionConditions {
  readonly actor: string | null;
  readonly target: string | null;
  /** How many days may lie between words and a vote. */
  readonly within: number;
  readonly minConfidence: number;
  /** Whether words count that several said together. */
  readonly joint: boolean;
  /** Only words and votes up to this day. */
  readonly until?: string | null;
}

/** Where words and deeds part, in the order of actor, target and kind. */
export async function tensionsOf(asked: TensionConditions, context: Context): Promise<TensionModel[]> {
  const { actor, target, minConfidence, joint, until = null } = asked;
  const words = await context.words({
    query: wordsOf({ holder: actor !== null, target: target !== null }),
    key: { ...(actor !== null && { holder: actor }), ...(target !== null && { target }) },
    shared: { minConfidence, modalities: plain },
  });
  const pairs = new Map<string, WordNode[]>();
  for (const word of words) {
    if ((!joint && word.holders > 1) || (until !== null && word.date > until)) continue;
    const key = `${word.holder} ${word.target}`;
    const pair = pairs.get(key);
    if (pair) pair.push(word);
    else pairs.set(key, [word]);
  }
  const found = await Promise.all([...pairs.values()].map((said) => tensionsOfPair(said, asked, context)));
  return found.flat();
}

async function tensionsOfPair(
  said: readonly WordNode[],
  { actor, within, until = null }: TensionConditions,
  context: Context,
): Promise<TensionModel[]> {
  const [first] = said;
  if (!first) return [];
  const { holder, target } = first;
  const [votes, terms] = await Promise.all([
    context.votes({ query: votesOn, key: { voter: holder, target } }),
    labelOf(target) === 'Treaty' ? context.treatyTerms(target) : null,
  ]);
  const counted = votes.filter(({ date }) => until === null || date <= until);
  const parted: TensionModel[] = partingVotes(said, counted, within).map((tension) => ({
    ...tension,
    holder,
    target,
    vote: counted.find(({ id }) => id === tension.voted) ?? null,
    membership: null,
  }));
  if (!terms?.open || labelOf(holder) !== 'State') return parted;
  const rows =
    actor === null
      ? await context.acts({ query: actsOfTreaty, key: { id: target } })
      : await context.acts({ query: actsOfState, key: { id: holder } });
  const acts = rows.filter(({ state, treaty }) => state === holder && treaty === target);
  const standingOn = (day: string | null) => {
    const on = day ?? until;
    const { standing } = standingOf(acts, on);
    return { standing, bound: standing === 'party' && inForceOn(terms, on) };
  };
  const membership = await treatyMembership(holder, target, acts, until, context);
  return [
    ...parted,
    ...partingMembership(said, standingOn).map((tension) => ({ ...tension, holder, target, vote: null, membership })),
  ];
}
