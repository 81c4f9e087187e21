import { GraphQLError } from 'graphql';

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
 * An error that says what the client can do about it. `status` is the HTTP status, where it is not a GraphQL answer, and
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
    extensions: { code, remedy, ...(status === undefined ? {} : { http: { status, ...(headers && { headers }) } }) },
  });
}
