import { positionsFrom, type Side } from '../../graph/positions.ts';
import { heldByDay, speakers, type PositionConditions } from '../../graph/queries/positions.ts';
import type { Context } from '../context.ts';
import type { PositionModel, PositionsModel } from '../models.ts';
import { entityAsked } from '../references.ts';
import type { EntityBy, InputMaybe, Resolvers, Side as ShownSide } from '../schema.generated.ts';
import { stancePage } from '../stance-page.ts';
import { entitiesInOrder, there } from '../there.ts';

export interface PositionArguments {
  readonly asOf?: InputMaybe<string>;
  readonly minConfidence?: InputMaybe<number>;
}

export function positionConditions({ asOf, minConfidence }: PositionArguments): PositionConditions {
  return {
    ...(typeof asOf === 'string' && { until: asOf }),
    ...(typeof minConfidence === 'number' && { minConfidence }),
  };
}

export const sides = {
  for: 'FOR',
  against: 'AGAINST',
  both: 'BOTH',
  neutral: 'NEUTRAL',
  silent: 'SILENT',
} as const satisfies Record<Side, ShownSide>;

/**
 * Who stands where on a target. Silent is who speaks somewhere in the graph (holds a position or issued a document) and
 * holds no position on this target.
 */
export async function positions(
  _: unknown,
  args: PositionArguments & { readonly on: EntityBy },
  context: Context,
): Promise<PositionsModel> {
  const target = await entityAsked(args.on, context);
  const conditions = positionConditions(args);
  const [rows, everybody] = await Promise.all([
    context.held({ query: heldByDay('target', conditions), key: { id: target.id }, shared: { ...conditions } }),
    context.store.read(speakers),
  ]);
  const found: PositionModel[] = positionsFrom(rows).map((position) => ({ ...position, conditions }));
  const on = (side: Side): PositionModel[] => found.filter((position) => position.side === side);
  const spoke = new Set(found.map(({ actor }) => actor));
  return {
    on: target,
    for: on('for'),
    against: on('against'),
    both: on('both'),
    neutral: on('neutral'),
    silent: everybody.map(({ id }) => id).filter((id) => !spoke.has(id)),
  };
}

export const positionResolvers: Resolvers = {
  Positions: { silent: ({ silent }, _, context) => entitiesInOrder(silent, context) },
  ActorPosition: {
    actor: ({ actor }, _, context) => there(context.entity(actor)),
    target: ({ target }, _, context) => there(context.entity(target)),
    side: ({ side }) => sides[side],
    stances: ({ actor, target, conditions }, args, context) =>
      stancePage({ holder: actor, target }, args, context, conditions),
  },
  PositionPhase: { side: ({ side }) => sides[side] },
};
