import { listing, mostOrders, type Order } from '../graph/queries/listing.ts';
import type { Value } from '../graph/store.ts';
import type { Context } from './context.ts';
import { cursorOf, pageSize, partsOf, type Page } from './page.ts';
import { refusal } from './refusal.ts';
import type { InputMaybe } from './schema.generated.ts';

/** Forwards by `first` and `after`, or backwards by `last` and `before`. */
export interface ListArguments {
  readonly first?: InputMaybe<number>;
  readonly after?: InputMaybe<string>;
  readonly last?: InputMaybe<number>;
  readonly before?: InputMaybe<string>;
}

/** What is listed: a pattern whose node is `x`, the conditions on it and their parameters. */
export interface List {
  readonly match: string;
  readonly filter: { readonly text: string; readonly params: Readonly<Record<string, Value>> };
  readonly orders: readonly Order[];
}

/** A page of nodes in the order that was asked for, then by id. */
export async function listPage<Node>(
  { match, filter, orders }: List,
  args: ListArguments,
  usual: number,
  nodeOf: (id: string) => Promise<Node | null>,
  context: Context,
): Promise<Page<Node>> {
  const { n, backwards, cursor } = directionOf(args, usual);
  if (orders.length > mostOrders) {
    throw refusal('BAD_USER_INPUT', `orderBy names ${orders.length} orders`, `Name at most ${mostOrders}.`);
  }
  // Backwards is forwards in the opposite order, read from its end.
  const turned = orders.map(({ by, descending }) => ({ by, descending: descending !== backwards }));
  const { page, count } = listing(match, filter.text, turned, backwards, cursor !== null);
  const behind = cursor === null ? {} : partsOf(cursor, orders.length + 1, backwards ? 'before' : 'after');
  const rows = await context.listed({ query: page, key: behind, shared: { ...filter.params, n: n + 1 } });
  const more = rows.length > n;
  const shown = backwards ? rows.slice(0, n).reverse() : rows.slice(0, n);
  const nodes = await Promise.all(shown.map(({ id }) => nodeOf(id)));
  const edges = shown.flatMap(({ id, o0, o1, o2 }, at) => {
    const node = nodes[at];
    const parts = [o0, o1, o2].filter((part) => part !== undefined);
    return node === null || node === undefined ? [] : [{ cursor: cursorOf([...parts, id]), node }];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? cursor !== null : more,
      hasPreviousPage: backwards ? more : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => context.count({ query: count, key: {}, shared: filter.params }),
  };
}

function directionOf({ first, after, last, before }: ListArguments, usual: number) {
  const forwards = typeof first === 'number' || typeof after === 'string';
  const backwards = typeof last === 'number' || typeof before === 'string';
  if (forwards && backwards) {
    throw refusal(
      'BAD_USER_INPUT',
      'a page goes forwards and backwards',
      'Give first and after, or last and before, not both.',
    );
  }
  return backwards
    ? { n: pageSize(last ?? usual, 'last'), backwards, cursor: before ?? null }
    : { n: pageSize(first ?? usual), backwards, cursor: after ?? null };
}
