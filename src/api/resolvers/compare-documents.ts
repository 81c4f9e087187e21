import { changesBetween, type ChangeKind } from '../../graph/changes.ts';
import { stancesOfDocument, type DocumentStance } from '../../graph/queries/stances.ts';
import type { Context } from '../context.ts';
import type { DocumentNode } from '../models.ts';
import { documentAsked, entityAsked } from '../references.ts';
import type { DocumentBy, EntityBy, InputMaybe, Resolvers } from '../schema.generated.ts';
import { there } from '../there.ts';

interface CompareDocumentsArguments {
  readonly a: DocumentBy;
  readonly b: DocumentBy;
  readonly holder?: InputMaybe<EntityBy>;
}

/** What the later of two documents added, dropped, reversed, sharpened, softened and kept against the earlier one. */
export async function compareDocuments(_: unknown, args: CompareDocumentsArguments, context: Context) {
  const [a, b, holder] = await Promise.all([
    documentAsked(args.a, context),
    documentAsked(args.b, context),
    args.holder ? entityAsked(args.holder, context) : null,
  ]);
  const [earlier, later] = inOrder(a, b);
  const [before, after] = await Promise.all(
    [earlier, later].map(async ({ id }) => {
      const stances = await context.documentStances({ query: stancesOfDocument, key: { id } });
      return holder ? stances.filter(({ holders }) => holders.includes(holder.id)) : stances;
    }),
  );
  const changes = changesBetween(before ?? [], after ?? []);
  const only = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);
  return {
    earlier,
    later,
    added: only('added'),
    dropped: only('dropped'),
    reversed: only('reversed'),
    sharpened: only('sharpened'),
    softened: only('softened'),
    kept: only('kept'),
  };
}

/** By their dates; as they were given where one has none. */
function inOrder(a: DocumentNode, b: DocumentNode): readonly [DocumentNode, DocumentNode] {
  return a.date !== null && b.date !== null && b.date < a.date ? [b, a] : [a, b];
}

async function nodesOf(stances: readonly DocumentStance[], context: Context) {
  const nodes = await Promise.all(stances.map(({ id }) => context.stance(id)));
  return nodes.filter((node) => node !== null);
}

export const compareDocumentsResolvers: Resolvers = {
  StanceChange: {
    target: ({ target }, _, context) => there(context.entity(target)),
    earlier: ({ earlier }, _, context) => nodesOf(earlier, context),
    later: ({ later }, _, context) => nodesOf(later, context),
  },
};
