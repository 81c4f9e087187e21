import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { z } from 'zod';

/** The codes an error can carry in `extensions.code`. */
export type Code =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'DEPTH_LIMIT'
  | 'COST_LIMIT'
  | 'TOKEN_LIMIT'
  | 'ALIAS_LIMIT'
  | 'PAGE_LIMIT'
  | 'BODY_LIMIT'
  | 'BODY_TIMEOUT'
  | 'RATE_LIMIT'
  | 'TIME_LIMIT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'STORE_UNAVAILABLE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

/**
 * An error that says what the client can do about it. `status` (whatever the client accepts) is the HTTP status, where it is not a GraphQL answer, and
 * `headers` go with it.
 */
export function refusal(
  code: Code,
  message: string,
  remedy: string,
  status?: number,
  headers?: Readonly<Record<string, string>>,
): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code,
      remedy,
      ...(status === undefined ? {} : { http: { status, spec: false, ...(headers && { headers }) } }),
    },
  });
}

/** The same error at the same place, which tells more. */
export function restated(
  error: GraphQLError,
  extensions: GraphQLErrorExtensions,
  message = error.message,
): GraphQLError {
  const { nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    // Never sent: it is for the log.
    originalError: originalError ?? null,
    extensions,
  });
}

/** A refusal as a whole answer, where there is no GraphQL that could carry it. */
export function refused(error: unknown): Response {
  if (!(error instanceof GraphQLError)) throw error;
  const { status = 400, headers = {} } = Http.parse(error.extensions.http ?? {});
  const { code, remedy } = error.extensions;
  return new Response(JSON.stringify({ errors: [{ message: error.message, extensions: { code, remedy } }] }), {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  });
}

const Http = z.object({ status: z.int().optional(), headers: z.record(z.string(), z.string()).optional() });
