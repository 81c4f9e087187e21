import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** Queries that clients name by their ids in place of sending them. */
export interface Operations {
  readonly documents: Readonly<Record<string, string>>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/** Clients name a query by `extensions.persistedQuery.sha256Hash`, whatever its id is made of. */
export function useOperations({ documents, only }: Operations): Plugin {
  const all = new Map(Object.entries(documents));
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (id) => all.get(id) ?? null,
    customErrors: {
      notFound: () => refusal('NOT_FOUND', 'there is no query of this id', 'Ask who runs the server for its ids.', 400),
      keyNotFound: () =>
        refusal('BAD_USER_INPUT', 'the request names no query', 'Send extensions.persistedQuery.sha256Hash.', 400),
      persistedQueryOnly: () =>
        refusal('FORBIDDEN', 'this server answers the queries that it knows only', 'Name one by its id.', 403),
    },
  });
}
