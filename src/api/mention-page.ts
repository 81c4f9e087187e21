import { mentionPages } from '../graph/queries/mentions.ts';
import type { Context } from './context.ts';
import type { MentionNode } from './models.ts';
import { keysOf, pageOf, pageSize, type Page, type PageArguments } from './page.ts';

/** A page of the mentions of an entity or in a document, in the order of date and place. */
export async function mentionPage(
  of: 'entity' | 'document',
  id: string,
  args: PageArguments,
  context: Context,
): Promise<Page<MentionNode>> {
  const n = pageSize(args.first);
  const after = args.after ?? null;
  const { first, next, count } = mentionPages[of];
  const behind = after === null ? {} : keysOf(after, ['string', 'string', 'number', 'number', 'string']);
  const rows = await context.mentions({
    query: after === null ? first : next,
    key: { id, ...behind },
    shared: { n: n + 1 },
  });
  return pageOf(
    args,
    rows,
    (row) => [row.dated, row.document, row.start, row.end, row.entity],
    rows,
    () => context.count({ query: count, key: { id } }),
  );
}
