import DataLoader from 'dataloader';
import type { GraphStore, Params, Query } from '../graph/store.ts';

/** One of many things that a query is asked for: `key` is its map in `$keys`, `shared` what all of them have in common. */
export interface Asked<Row> {
  readonly query: Query<Row>;
  readonly key: Params;
  readonly shared?: Params;
}

/**
 * Asks the store once for all that the resolvers of one request ask with the same query at the same time.
 * Rows say by their number `key` whose they are.
 */
export function batched<Row extends { readonly key: number }>(
  store: GraphStore,
): (asked: Asked<Row>) => Promise<readonly Row[]> {
  const loader = new DataLoader<Asked<Row>, readonly Row[], string>(
    async (all) => {
      const results: Row[][] = all.map(() => []);
      await Promise.all(
        [...groups(all).values()].map(async (places) => {
          const [first] = places;
          const asked = first === undefined ? undefined : all[first];
          if (!asked) return;
          const keys = places.map((place) => ({ ...all[place]?.key, key: place }));
          for (const row of await store.read(asked.query, { ...asked.shared, keys })) results[row.key]?.push(row);
        }),
      );
      return results;
    },
    { cacheKeyFn: ({ query, key, shared }) => JSON.stringify([query.cypher, key, shared]) },
  );
  return (asked) => loader.load(asked);
}

/** The places of what goes to the store together. */
function groups(all: readonly Asked<unknown>[]): Map<string, number[]> {
  const byQuery = new Map<string, number[]>();
  all.forEach(({ query, shared }, place) => {
    const name = JSON.stringify([query.cypher, shared]);
    const group = byQuery.get(name);
    if (group) group.push(place);
    else byQuery.set(name, [place]);
  });
  return byQuery;
}
