import { rollCallList } from '../graph/queries/deeds.ts';
import type { Context } from './context.ts';
import type { VoteModel } from './models.ts';
import { keysOf, pageOf, pageSize, type Page, type PageArguments } from './page.ts';
import { allowedDates, entityAsked } from './references.ts';
import type { DateFilter, EntityBy, InputMaybe, VoteScope } from './schema.generated.ts';

export interface RollCallArguments extends PageArguments {
  readonly date?: InputMaybe<DateFilter>;
  readonly scope?: InputMaybe<readonly VoteScope[]>;
  readonly resolution?: InputMaybe<string>;
  readonly on?: InputMaybe<EntityBy>;
}

interface VotePages {
  readonly rows: readonly VoteModel[];
  readonly page: <T>(nodes: readonly T[]) => Page<T>;
}

/** Roll calls on something (anything if it is not asked for), and how `voter` voted in them where one is named. */
export async function rollCallRows(
  voter: string | null,
  asked: RollCallArguments,
  context: Context,
): Promise<VotePages> {
  const n = pageSize(asked.first);
  const target = asked.on ? (await entityAsked(asked.on, context)).id : null;
  const conditions = {
    ...allowedDates(asked.date),
    ...(asked.scope && { scopes: asked.scope.map((scope) => scope.toLowerCase()) }),
    ...(typeof asked.resolution === 'string' && { resolutions: [asked.resolution] }),
  };
  const after = asked.after ?? null;
  const anchors = { target: target !== null, voter: voter !== null };
  const { page, count } = rollCallList(anchors, conditions, after !== null);
  const key = { ...(target !== null && { target }), ...(voter !== null && { voter }) };
  const behind = after === null ? {} : keysOf(after, ['string', 'string']);
  const rows = await context.votes({ query: page, key: { ...key, ...behind }, shared: { ...conditions, n: n + 1 } });
  return {
    rows: rows.map((row) => ({ ...row, voter })),
    page: (nodes) =>
      pageOf(
        asked,
        rows,
        ({ date, id }) => [date, id],
        nodes,
        () => context.count({ query: count, key, shared: conditions }),
      ),
  };
}
