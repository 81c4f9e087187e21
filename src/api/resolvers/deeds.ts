import { concernsOf, type RollCallNode } from '../../graph/queries/deeds.ts';
import { sideOfVote } from '../../status/tension.ts';
import type { Context } from '../context.ts';
import { globalId } from '../ids.ts';
import { wholePage } from '../whole-page.ts';
import { bodyMemberships, keyOf, membershipsOfState, partiesOf } from '../memberships.ts';
import type { EntityNode, MembershipModel, VoteModel } from '../models.ts';
import type { PageArguments } from '../page.ts';
import { entityAsked } from '../references.ts';
import type {
  InputMaybe,
  MembershipActKind,
  Polarity,
  Resolvers,
  Standing,
  VoteChoice,
  VoteScope,
} from '../schema.generated.ts';
import { entitiesInOrder, there } from '../there.ts';
import { rollCallRows, type RollCallArguments } from '../vote-page.ts';

const standings = {
  party: 'PARTY',
  suspended: 'SUSPENDED',
  signatory: 'SIGNATORY',
  withdrawn: 'WITHDRAWN',
  listed: 'LISTED',
  none: 'NONE',
  member: 'MEMBER',
  'former-member': 'FORMER_MEMBER',
} as const satisfies Record<MembershipModel['standing'], Standing>;

const actKinds = {
  signature: 'SIGNATURE',
  'succession-to-signature': 'SUCCESSION_TO_SIGNATURE',
  ratification: 'RATIFICATION',
  acceptance: 'ACCEPTANCE',
  approval: 'APPROVAL',
  accession: 'ACCESSION',
  succession: 'SUCCESSION',
  'entry-into-force': 'ENTRY_INTO_FORCE',
  listed: 'LISTED',
  withdrawal: 'WITHDRAWAL',
  suspension: 'SUSPENSION',
  revocation: 'REVOCATION',
  renunciation: 'RENUNCIATION',
} as const satisfies Record<string, MembershipActKind>;

const choices = { yes: 'YES', no: 'NO', abstained: 'ABSTAINED' } as const satisfies Record<string, VoteChoice>;

function polarityOf(side: number): Polarity | null {
  if (side === 0) return null;
  return side > 0 ? 'FOR' : 'AGAINST';
}

function choiceOf({ yes, no, abstained }: RollCallNode, voter: string): VoteChoice | null {
  if (yes.includes(voter)) return 'YES';
  if (no.includes(voter)) return 'NO';
  return abstained.includes(voter) ? 'ABSTAINED' : null;
}

interface PartiesArguments extends PageArguments {
  readonly asOf?: InputMaybe<string>;
  readonly standing: readonly Standing[];
}

interface BodyArguments extends PageArguments {
  readonly asOf?: InputMaybe<string>;
  readonly former: boolean;
}

/** What treaties, bodies and States have to tell of membership and votes. */
export const partiesField = async (entity: EntityNode, args: PartiesArguments, context: Context) => {
  const all = await partiesOf(entity.id, args.asOf ?? null, context);
  return wholePage(
    all.filter(({ standing }) => args.standing.includes(standings[standing])),
    args,
    keyOf,
  );
};

export const bodyMembershipsField = async (entity: EntityNode, args: BodyArguments, context: Context) => {
  const all = await bodyMemberships('body', entity.id, args.asOf ?? null, context);
  const given = all.filter(({ standing }) => args.former || standing === 'member');
  return wholePage(
    given.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    args,
    keyOf,
  );
};

export const stateMembershipsField = async (entity: EntityNode, args: BodyArguments, context: Context) =>
  wholePage(await membershipsOfState(entity.id, args.asOf ?? null, args.former, context), args, keyOf);

export const votesField = async (entity: EntityNode, args: RollCallArguments, context: Context) => {
  const { rows, page } = await rollCallRows(entity.id, args, context);
  return page<VoteModel>(rows);
};

export const deedResolvers: Resolvers = {
  Query: {
    rollCalls: async (_, { filter, ...args }, context) => {
      const voter = filter?.voter ? (await entityAsked(filter.voter, context)).id : null;
      const { rows, page } = await rollCallRows(voter, { ...filter, ...args }, context);
      const nodes = await Promise.all(rows.map(({ id }) => context.rollCall(id)));
      return page(nodes.filter((node) => node !== null));
    },
  },
  Membership: {
    member: ({ member }, _, context) => there(context.entity(member)),
    in: ({ of }, _, context) => there(context.entity(of)),
    standing: ({ standing }) => standings[standing],
  },
  MembershipAct: { kind: ({ act }) => actKinds[act] },
  RollCall: {
    id: ({ id }) => globalId('RollCall', id),
    key: ({ id }) => id.slice(id.indexOf('/') + 1),
    scope: ({ scope }) => scope.toUpperCase() as Uppercase<typeof scope> satisfies VoteScope,
    about: ({ id }, _, context) => context.concerns({ query: concernsOf, key: { id } }),
    totals: ({ yes, no, abstained }) => ({ yes: yes.length, no: no.length, abstained: abstained.length }),
    choice: async (rollCall, { of }, context) => choiceOf(rollCall, (await entityAsked(of, context)).id),
    yes: ({ yes }, _, context) => entitiesInOrder(yes, context),
    no: ({ no }, _, context) => entitiesInOrder(no, context),
    abstained: ({ abstained }, _, context) => entitiesInOrder(abstained, context),
  },
  RollCallSubject: {
    target: ({ target }, _, context) => there(context.entity(target)),
    yes: ({ side }) => (side > 0 ? 'FOR' : 'AGAINST'),
  },
  Vote: {
    rollCall: ({ id }, _, context) => there(context.rollCall(id)),
    voter: ({ voter }, _, context) => there(voter === null ? Promise.resolve(null) : context.entity(voter)),
    choice: ({ vote }) => choices[vote ?? 'abstained'],
    side: (vote) => polarityOf(sideOfVote(vote)),
  },
};
