import { actsOfState, actsOfTreaty, membersOf, membershipsOf, type ActNode } from '../graph/queries/deeds.ts';
import { inForceOn, standingOf } from '../status/standing.ts';
import type { Context } from './context.ts';
import type { MembershipModel } from './models.ts';

/** How a State stands to a treaty as of a day (as far as is known if null), from what sources say of its acts. */
export async function treatyMembership(
  member: string,
  treaty: string,
  acts: readonly ActNode[],
  day: string | null,
  context: Context,
): Promise<MembershipModel> {
  const terms = await context.treatyTerms(treaty);
  const { standing, since, contested } = standingOf(acts, day);
  const inForce = terms !== null && inForceOn(terms, day);
  return {
    member,
    of: treaty,
    standing,
    since,
    until: null,
    bound: standing === 'party' && inForce,
    contested,
    knownUntil: terms?.knownUntil ?? null,
    acts,
    sources: [],
    note: null,
  };
}

/** How all States stand to a treaty that did anything about it. */
export async function partiesOf(treaty: string, day: string | null, context: Context): Promise<MembershipModel[]> {
  const acts = await context.acts({ query: actsOfTreaty, key: { id: treaty } });
  return Promise.all(
    [...grouped(acts, ({ state }) => state)].map(([state, own]) => treatyMembership(state, treaty, own, day, context)),
  );
}

/** How a State stands to the treaties about which it did anything. */
export async function treatiesOf(state: string, day: string | null, context: Context): Promise<MembershipModel[]> {
  const acts = await context.acts({ query: actsOfState, key: { id: state } });
  return Promise.all(
    [...grouped(acts, ({ treaty }) => treaty)].map(([treaty, own]) =>
      treatyMembership(state, treaty, own, day, context),
    ),
  );
}

/** Who belongs to a body (`in`), or to what an entity belongs (`of`), those that ended last. */
export async function bodyMemberships(
  of: 'member' | 'body',
  id: string,
  day: string | null,
  context: Context,
): Promise<MembershipModel[]> {
  const rows = await context.memberships({ query: of === 'member' ? membershipsOf : membersOf, key: { id } });
  return rows
    .filter(({ since }) => day === null || since === null || since <= day)
    .map(({ member, body, since, until, sources, note }) => ({
      member,
      of: body,
      standing: until !== null && (day === null || until < day) ? 'former-member' : 'member',
      since,
      until,
      bound: false,
      contested: false,
      knownUntil: null,
      acts: [],
      sources,
      note,
    }));
}

/** Standings that have ended, or never began. */
const past = new Set<MembershipModel['standing']>(['former-member', 'withdrawn', 'none']);

/** A State's memberships of treaties, bodies, groups and regimes, in the order of their slugs. */
export async function membershipsOfState(
  state: string,
  day: string | null,
  former: boolean,
  context: Context,
): Promise<MembershipModel[]> {
  const all = (
    await Promise.all([treatiesOf(state, day, context), bodyMemberships('member', state, day, context)])
  ).flat();
  return all
    .filter(({ standing }) => standing !== 'none' && (former || !past.has(standing)))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What memberships are ordered by, which no two share in one list. */
export const keyOf = ({ member, of, since }: MembershipModel): string => `${member} ${of} ${since ?? ''}`;

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
