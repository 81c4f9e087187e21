import { positionTable, type Position } from '../../graph/positions.ts';
import { heldByDay } from '../../graph/queries/positions.ts';
import type { Context } from '../context.ts';
import { pageSize } from '../page.ts';
import { entitiesAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { EntityBy, Resolvers } from '../schema.generated.ts';
import { there } from '../there.ts';
import { positionConditions, type PositionArguments } from './positions.ts';

const mostActors = 10;

interface CompareArguments extends PositionArguments {
  readonly actors: readonly EntityBy[];
  readonly first: number;
}

/** Where actors agree, where they differ, and where some of them are silent; what is spoken of most comes first. */
export async function compare(_: unknown, args: CompareArguments, context: Context) {
  const n = pageSize(args.first);
  const actors = await entitiesAsked('actors', args.actors, mostActors, context);
  if (actors.length < 2) {
    throw refusal('BAD_USER_INPUT', 'fewer than two actors are compared', 'Name two to ten different actors.');
  }
  const conditions = positionConditions(args);
  const query = heldByDay('holder', conditions);
  const rows = await Promise.all(
    actors.map(({ id }) => context.held({ query, key: { id }, shared: { ...conditions } })),
  );
  const held = rows.flat();
  const at = positionTable(held);
  const compared = [...new Set(held.map(({ target }) => target))].map((target) => {
    const positions = actors.map(({ id }) => ({ ...at(id, target), conditions }));
    return { target, positions, kind: kindOf(positions), count: positions.reduce((sum, { count }) => sum + count, 0) };
  });
  compared.sort((a, b) => b.count - a.count || (a.target < b.target ? -1 : 1));
  const only = (kind: Kind) => {
    const all = compared.filter((one) => one.kind === kind);
    return { totalCount: all.length, nodes: all.slice(0, n) };
  };
  return { actors, agree: only('agree'), differ: only('differ'), silent: only('silent') };
}

type Kind = 'agree' | 'differ' | 'silent';

/** Those who are for and against the same thing agree with nobody, not even with another who is. */
function kindOf(positions: readonly Position[]): Kind {
  const spoken = positions.filter(({ side }) => side !== 'silent');
  const [first] = spoken;
  const alike = spoken.every(({ side }) => side === first?.side && side !== 'both');
  if (spoken.length > 1 && !alike) return 'differ';
  return spoken.length === positions.length ? 'agree' : 'silent';
}

export const compareResolvers: Resolvers = {
  ComparedTarget: { target: ({ target }, _, context) => there(context.entity(target)) },
};
