import { positionsOn, speakers } from '../../graph/queries/stances.ts';
import type { Context } from '../context.ts';
import type { ActorPositionModel } from '../models.ts';
import { entityBy } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { EntityBy, Resolvers } from '../schema.generated.ts';
import { stancePage } from '../stance-page.ts';
import { entitiesOf } from './entity.ts';

/**
 * Who stands where on a target. Silent is who speaks somewhere in the graph (holds a position or issued a document) and
 * holds no position on this target.
 */
export async function positions(_: unknown, { on }: { readonly on: EntityBy }, context: Context) {
  const id = await entityBy(on, context);
  const target = id === null ? null : await context.entity(id);
  if (target === null) {
    throw refusal(
      'NOT_FOUND',
      'there is no such entity or topic',
      'Give an id, a slug such as treaty/npt, or a name; search(text:) finds them.',
    );
  }
  const [rows, everybody] = await Promise.all([
    context.store.read(positionsOn, { id: target.id }),
    context.store.read(speakers),
  ]);
  const take = (which: (row: (typeof rows)[number]) => boolean): ActorPositionModel[] =>
    rows.filter(which).map(({ actor, count, first, last }) => ({ actor, target: target.id, count, first, last }));
  const spoke = new Set(rows.map((row) => row.actor));
  return {
    on: target,
    for: take(({ pro, contra }) => pro > 0 && contra === 0),
    against: take(({ pro, contra }) => contra > 0 && pro === 0),
    both: take(({ pro, contra }) => pro > 0 && contra > 0),
    neutral: take(({ pro, contra }) => pro === 0 && contra === 0),
    silent: await entitiesOf(
      everybody.map((actor) => actor.id).filter((actor) => !spoke.has(actor)),
      context,
    ),
  };
}

export const positionResolvers: Resolvers = {
  ActorPosition: {
    actor: async ({ actor }, _, context) => {
      const entity = await context.entity(actor);
      if (entity) return entity;
      throw refusal('NOT_FOUND', 'the actor was removed while this was answered', 'Ask again.');
    },
    stances: ({ actor, target }, args, context) => stancePage({ holder: actor, target }, args, context),
  },
};
