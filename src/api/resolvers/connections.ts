import * as queries from '../../graph/queries/neighbourhood.ts';
import { namedBoth, sentencesNamingBoth } from '../../graph/queries/references.ts';
import type { Context } from '../context.ts';
import { pageSize } from '../page.ts';
import { entityAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { EntityBy, Resolvers } from '../schema.generated.ts';
import { there } from '../there.ts';

interface ConnectionsArguments {
  readonly a: EntityBy;
  readonly b: EntityBy;
  readonly first: number;
}

/** All that ties two entities: edges between them, what both are tied to, and the sentences that name both. */
export async function connections(_: unknown, args: ConnectionsArguments, context: Context) {
  const n = pageSize(args.first);
  const [a, b] = await Promise.all([entityAsked(args.a, context), entityAsked(args.b, context)]);
  if (a.id === b.id) throw refusal('BAD_USER_INPUT', 'both are the same', 'Name two different entities.');
  const { store } = context;
  const [direct, shared, [both]] = await Promise.all([
    store.read(queries.edgesWith, { id: a.id, ids: [b.id] }),
    store.read(queries.entitiesBetween, { a: a.id, b: b.id }),
    store.read(namedBoth, { a: a.id, b: b.id }),
  ]);
  const named = both ?? { documents: 0, a: 0, b: 0 };
  const ids = shared.slice(0, n).map(({ id }) => id);
  const [withA, withB] = await Promise.all([a.id, b.id].map((id) => store.read(queries.edgesWith, { id, ids })));
  return {
    a,
    b,
    direct,
    shared: {
      totalCount: shared.length,
      nodes: ids.map((id) => ({
        id,
        edges: [...(withA ?? []), ...(withB ?? [])].filter(({ source, target }) => source === id || target === id),
      })),
    },
    documents: named.documents,
    sentences: await sentences(
      named.documents === 0 ? null : named.a <= named.b ? [a.id, b.id] : [b.id, a.id],
      n,
      context,
    ),
  };
}

async function sentences(ends: readonly [string, string] | null, n: number, context: Context) {
  if (ends === null) return { totalCount: 0, nodes: [] };
  const [rarer, other] = ends;
  const rows = await context.store.read(sentencesNamingBoth, { rarer, other });
  const nodes = await Promise.all(rows.slice(0, n).map(({ id }) => context.sentence(id)));
  return { totalCount: rows.length, nodes: nodes.filter((node) => node !== null) };
}

export const connectionResolvers: Resolvers = {
  SharedNeighbour: { node: ({ id }, _, context) => there(context.entity(id)) },
};
