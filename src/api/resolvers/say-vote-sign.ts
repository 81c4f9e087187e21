import { positionsFrom } from '../../graph/positions.ts';
import { actsOfState, votesOn } from '../../graph/queries/deeds.ts';
import { heldByDay } from '../../graph/queries/positions.ts';
import { labelOf } from '../../graph/labels.ts';
import { sideOfVote } from '../../status/tension.ts';
import { wholePage } from '../whole-page.ts';
import { bodyMemberships, treatyMembership } from '../memberships.ts';
import type { MembershipModel, SayVoteSignModel, VoteModel } from '../models.ts';
import { entityAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { Resolvers } from '../schema.generated.ts';
import { tensionsOf } from '../tensions.ts';
import { there } from '../there.ts';
import type { Context } from '../context.ts';
import { positionConditions } from './positions.ts';

const daysOfYears = (years: number): number => Math.round(years * 365.25);
/** As `tensions` has it. */
const usualYears = 3;
const mostYears = 10;

export const sayVoteSignResolvers: Resolvers = {
  Query: {
    sayVoteSign: async (_, args, context): Promise<SayVoteSignModel> => {
      const [actor, target] = await Promise.all([entityAsked(args.actor, context), entityAsked(args.target, context)]);
      const day = args.asOf ?? null;
      const votes = await context.votes({ query: votesOn, key: { voter: actor.id, target: target.id } });
      return {
        actor,
        target,
        day,
        minConfidence: args.minConfidence,
        votes: votes.filter(({ date }) => day === null || date <= day).map((vote) => ({ ...vote, voter: actor.id })),
      };
    },
    tensions: async (_, args, context) => {
      if (!args.actor && !args.target) {
        throw refusal('BAD_USER_INPUT', 'neither actor nor target is given', 'Name an actor, a target, or both.');
      }
      if (args.withinYears < 0 || args.withinYears > mostYears) {
        throw refusal('BAD_USER_INPUT', `withinYears is ${args.withinYears}`, `Give 0 to ${mostYears}.`);
      }
      const actor = args.actor ? await entityAsked(args.actor, context) : null;
      const target = args.target ? await entityAsked(args.target, context) : null;
      const all = await tensionsOf(
        {
          actor: actor?.id ?? null,
          target: target?.id ?? null,
          within: daysOfYears(args.withinYears),
          minConfidence: args.minConfidence,
          joint: args.joint,
        },
        context,
      );
      const keyOf = ({ holder, target: on, kind, voted }: (typeof all)[number]): string =>
        `${holder} ${on} ${kind} ${voted ?? ''}`;
      return wholePage(
        all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
        args,
        keyOf,
      );
    },
  },
  SayVoteSign: {
    said: async ({ actor, target, day, minConfidence }, _, context) => {
      const conditions = positionConditions({ asOf: day, minConfidence });
      const query = heldByDay('holder, targets', conditions);
      const shared = { ...conditions, targets: [target.id] };
      const [position] = positionsFrom(await context.held({ query, key: { id: actor.id }, shared }));
      return position ? { ...position, conditions } : null;
    },
    voted: ({ votes }) => {
      const direct = votes.filter((vote) => vote.direct === true);
      const on = (side: number): number => direct.filter((vote) => sideOfVote(vote) === side).length;
      return {
        for: on(1),
        against: on(-1),
        abstained: on(0),
        first: direct[0]?.date ?? null,
        last: direct.at(-1)?.date ?? null,
      };
    },
    votes: ({ votes }, { themes, ...args }) =>
      wholePage<VoteModel>(
        votes.filter(({ direct }) => themes || direct === true),
        args,
        ({ date, id }) => `${date} ${id}`,
      ),
    membership: ({ actor, target, day }, _, context) => membershipIn(actor.id, target.id, day, context),
    operates: async ({ actor, target }, _, context) =>
      (await context.related(actor.id)).some(
        ({ edge, outgoing, id }) => edge === 'OPERATED_BY' && !outgoing && id === target.id,
      ),
    tensions: ({ actor, target, day, minConfidence }, _, context) =>
      tensionsOf(
        {
          actor: actor.id,
          target: target.id,
          within: daysOfYears(usualYears),
          minConfidence,
          joint: true,
          until: day,
        },
        context,
      ),
  },
  Tension: {
    kind: ({ kind }) => kinds[kind],
    actor: ({ holder }, _, context) => there(context.entity(holder)),
    target: ({ target }, _, context) => there(context.entity(target)),
    stance: ({ said }, _, context) => there(context.stance(said)),
    vote: ({ vote, holder }) => (vote === null ? null : { ...vote, voter: holder }),
    daysApart: ({ apart }) => apart,
  },
};

const kinds = {
  'for-voted-against': 'FOR_VOTED_AGAINST',
  'against-voted-for': 'AGAINST_VOTED_FOR',
  'for-not-bound': 'FOR_NOT_BOUND',
  'against-yet-bound': 'AGAINST_YET_BOUND',
} as const;

/** A membership of a treaty is there for every State, of a body only for who belongs or belonged. */
async function membershipIn(
  actor: string,
  target: string,
  day: string | null,
  context: Context,
): Promise<MembershipModel | null> {
  if (labelOf(target) === 'Treaty' && labelOf(actor) === 'State') {
    const acts = await context.acts({ query: actsOfState, key: { id: actor } });
    return treatyMembership(
      actor,
      target,
      acts.filter(({ treaty }) => treaty === target),
      day,
      context,
    );
  }
  const all = await bodyMemberships('member', actor, day, context);
  return all.filter(({ of }) => of === target).at(-1) ?? null;
}
