import type { IncomingMessage } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.ts';
import { usePage, type Page } from './browser.ts';
import { changesOf, type ChangeSettings } from './changes.ts';
import { createContext, type Asking, type Context } from './context.ts';
import { masked, useErrorForm } from './errors.ts';
import { useExport } from './export-routes.ts';
import { defaultLimits, useLimits, type Limits } from './limits.ts';
import { useRoutes } from './routes.ts';
import { loadSchema } from './schema.ts';

export interface ApiOptions {
  readonly store: GraphStore;
  /** Whether a browser that opens /graphql gets GraphiQL (it needs nothing from the network). */
  readonly graphiql?: boolean;
  readonly limits?: Limits;
  /** False while documents are still being read at the start: /ready says so. */
  readonly ready?: () => boolean;
  readonly changes?: ChangeSettings;
  /** What browsers get beside GraphQL; nothing if absent. */
  readonly page?: Page;
  /** Takes what clients are not told: the cause of a masked error. */
  readonly log?: (message: string, error: unknown) => void;
}

/** What a Node server adds; nothing where a request comes by `fetch`. */
interface ServerContext {
  readonly req?: IncomingMessage;
}

export type Api = YogaServerInstance<ServerContext, Context>;

/** The largest body of a request, in bytes. */
const largestBody = 1_000_000;

/**
 * The API over a store: `fetch(request)` answers, and it is a Node request listener too. GraphQL at /graphql, /health
 * and /ready, and the page.
 */
export function createApi({
  store,
  graphiql = true,
  limits = defaultLimits,
  ready = () => true,
  changes = {},
  page,
  log,
}: ApiOptions): Api {
  const quiet = (): void => undefined;
  const changing = changesOf(changes);
  const asking = (request: Request, server: ServerContext): Asking => ({
    client: {
      address: server.req?.socket.remoteAddress ?? 'local',
      authorization: request.headers.get('authorization'),
    },
    changes: changing,
    noted: () => undefined,
  });
  const api: Api = createYoga<ServerContext, Context>({
    schema: loadSchema(),
    context: ({ request, ...server }) => createContext(store, asking(request, server)),
    graphqlEndpoint: '/graphql',
    // Ours says more, and answers before the schema is looked at.
    healthCheckEndpoint: '/health/graphql',
    landingPage: false,
    cors: false,
    maxRequestBodySize: largestBody,
    graphiql: graphiql && { title: 'arms-control-graph', defaultQuery: '{ summary { documents stances } }' },
    // Nine megabytes of script: loaded when somebody opens it, not at the start.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: { maskError: masked, errorMessage: 'something went wrong in the server' },
    logging: { debug: quiet, info: quiet, warn: quiet, error: (error: unknown) => log?.('a request failed', error) },
    plugins: [
      useRoutes({ store, ready }),
      useExport(store),
      ...(page ? [usePage(page, (url, init) => api.fetch(url, init))] : []),
      useLimits(limits),
      useErrorForm,
    ],
  });
  return api;
}
