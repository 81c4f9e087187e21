import { longestPath, shortestPaths, type PathRow } from '../../graph/queries/paths.ts';
import type { GraphEdge } from '../../graph/queries/neighbourhood.ts';
import type { Context } from '../context.ts';
import { wordsOf } from '../edge.ts';
import { pageSize } from '../page.ts';
import { entityAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { EntityBy, Resolvers } from '../schema.generated.ts';
import { entitiesInOrder } from '../there.ts';

interface PathsArguments {
  readonly from: EntityBy;
  readonly to: EntityBy;
  readonly maxLength: number;
  readonly first: number;
}

/** The shortest ways from one entity to another, over positions and what is known. */
export async function paths(_: unknown, args: PathsArguments, context: Context) {
  const n = pageSize(args.first);
  if (args.maxLength < 1 || args.maxLength > longestPath) {
    throw refusal(
      'BAD_USER_INPUT',
      `maxLength is ${args.maxLength}`,
      `Ask for paths of at most 1 to ${longestPath} steps.`,
    );
  }
  const [a, b] = await Promise.all([entityAsked(args.from, context), entityAsked(args.to, context)]);
  if (a.id === b.id) throw refusal('BAD_USER_INPUT', 'both ends are the same', 'Name two different entities.');
  const rows = await context.store.read(shortestPaths(args.maxLength), { a: a.id, b: b.id, n });
  return rows.map((row) => ({ ids: row.ids, edges: edgesOf(row) }));
}

function edgesOf({ ids, kinds, sources, counts, firsts, lasts }: PathRow): GraphEdge[] {
  return kinds.map((kind, at) => {
    const ends = [ids[at] ?? '', ids[at + 1] ?? ''];
    const source = sources[at] ?? '';
    const target = ends.find((end) => end !== source) ?? source;
    return { source, target, kind, count: counts[at] ?? null, first: firsts[at] ?? null, last: lasts[at] ?? null };
  });
}

export const pathResolvers: Resolvers = {
  Path: {
    length: ({ edges }) => edges.length,
    nodes: ({ ids }, _, context) => entitiesInOrder(ids, context),
    words: async ({ edges }, { language }, context) =>
      (await Promise.all(edges.map((edge) => wordsOf(edge, language, context)))).join(language === 'ZH' ? ';' : '; '),
  },
};
