import type { IncomingMessage } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { pino, type Logger } from 'pino';
import type { GraphStore } from '../graph/store.ts';
import { changesOf, type ChangeSettings, type Client } from './changes.ts';
import { createContext, type Context } from './context.ts';
import { deadlineOf, useDeadline } from './deadline.ts';
import { masked, useErrorForm } from './errors.ts';
import { useEntityTags } from './etag.ts';
import { useGuards } from './guards.ts';
import { usePage, type Page } from './browser.ts';
import { useExport } from './export-routes.ts';
import { defaultLimits, useLimits, type Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { useOperations, type Operations } from './persisted.ts';
import { useRequests } from './requests.ts';
import { useRoutes } from './routes.ts';
import { loadSchema } from './schema.ts';

export interface ApiOptions {
  readonly store: GraphStore;
  /** Whether a browser that opens /graphql gets GraphiQL (it needs nothing from the network). */
  readonly graphiql?: boolean;
  /** Whether the schema can be asked for. */
  readonly introspection?: boolean;
  readonly limits?: Limits;
  /** How long a request may take, in milliseconds. */
  readonly timeLimit?: number;
  /** Whose pages may ask: origins, or `*` for all. */
  readonly cors?: readonly string[];
  readonly operations?: Operations;
  /** False while documents are still being read at the start: /ready says so, and no question is answered. */
  readonly ready?: () => boolean;
  readonly changes?: ChangeSettings;
  /** What browsers get beside GraphQL; nothing if absent. */
  readonly page?: Page;
  /** Takes what happens, and what clients are not told: the cause of a masked error. */
  readonly log?: Logger;
  readonly metrics?: Metrics;
}

/** What a Node server adds; nothing where a request comes by `fetch`. */
interface ServerContext {
  readonly req?: IncomingMessage;
}

export type Api = YogaServerInstance<ServerContext, Context>;

const usualTimeLimit = 10_000;

/**
 * The API over a store: `fetch(request)` answers, and it is a Node request listener too. GraphQL at /graphql, the
 * page, exports, and /health, /ready, /metrics, /documents/KEY.txt.
 */
export function createApi(options: ApiOptions): Api {
  const { graphiql = true, introspection = true, limits = defaultLimits, timeLimit = usualTimeLimit } = options;
  const { cors = [], operations, page, ready = () => true, metrics, log = pino({ enabled: false }) } = options;
  const store = options.metrics?.timed(options.store) ?? options.store;
  const changes = changesOf(options.changes ?? {});
  const clientOf = (request: Request, server: ServerContext): Client => ({
    address: server.req?.socket.remoteAddress ?? 'local',
    authorization: request.headers.get('authorization'),
  });
  const noted = (what: string, client: Client): void => {
    metrics?.changed(what);
    log.info({ change: what, client: client.address }, 'changed');
  };
  const quiet = (): void => undefined;
  const api: Api = createYoga<ServerContext, Context>({
    schema: loadSchema(),
    context: ({ request, req }) => {
      const client = clientOf(request, req ? { req } : {});
      return createContext(store, {
        client,
        changes,
        deadline: deadlineOf(request),
        noted: (what) => {
          noted(what, client);
        },
      });
    },
    graphqlEndpoint: '/graphql',
    // Ours says more, and answers before the schema is looked at.
    healthCheckEndpoint: '/health/graphql',
    landingPage: false,
    cors: cors.length > 0 && {
      origin: cors.includes('*') ? '*' : [...cors],
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'authorization', 'x-request-id'],
    },
    // useGuards has its own limits, which cost less.
    maxRequestBodySize: false,
    graphiql: graphiql && { title: 'arms-control-graph', defaultQuery: '{ summary { documents stances } }' },
    // Nine megabytes of script: loaded when somebody opens it, not at the start.
    renderGraphiQL: async (shown) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(shown),
    maskedErrors: { maskError: masked, errorMessage: 'something went wrong in the server' },
    // useRequests tells the log, with the id of the request.
    logging: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    plugins: [
      useErrorForm,
      useRequests(log, metrics),
      useRoutes({ store, ready, ...(metrics && { metrics }) }),
      useExport(store),
      ...(page ? [usePage(page, (url, init) => api.fetch(url, init))] : []),
      useGuards({ changes, clientOf, ready }),
      ...(operations ? [useOperations(operations)] : []),
      useLimits(limits, introspection),
      useDeadline(timeLimit),
      useEntityTags,
    ],
  });
  return api;
}
