import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { StoreError } from '../errors.ts';
import { refusal, restated, type Code } from './refusal.ts';

/** What a client is told of an error: our refusals as they are, the store's by code, everything else masked. */
export function masked(error: unknown): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof StoreError) {
    return located(refusal('STORE_UNAVAILABLE', 'the graph cannot be read now', 'Ask again in a while.', 503), error);
  }
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error;
  return located(
    refusal(
      'INTERNAL_SERVER_ERROR',
      'something went wrong in the server',
      'Ask again; if it stays, tell who runs the server when it happened.',
      500,
    ),
    error,
  );
}

/** The refusal at the place in the request where the error arose. */
function located({ message, extensions }: GraphQLError, error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return restated(error, extensions, message);
  return new GraphQLError(message, { originalError: error instanceof Error ? error : null, extensions });
}

const remedies: Readonly<Partial<Record<Code, string>>> = {
  GRAPHQL_PARSE_FAILED: 'Correct the syntax; GraphiQL shows where it is wrong.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the operation with the schema; GraphiQL shows where they differ.',
  TOKEN_LIMIT: 'Ask in several shorter requests.',
  DEPTH_LIMIT: 'Ask for less nesting, or in several requests.',
  BAD_USER_INPUT: 'Correct the request.',
};

/** Gives the errors of parsing, validating and reading the request the same form as ours. */
export const useErrorForm: Plugin = {
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result || !('errors' in result) || !result.errors) return;
    setResult({ ...result, errors: result.errors.map(formed) });
  },
};

function formed(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.remedy === 'string') return error;
  const code = codeOf(error);
  const http = code === 'TOKEN_LIMIT' || code === 'DEPTH_LIMIT' ? { http: { status: 400 } } : {};
  return restated(error, { ...error.extensions, ...http, code, remedy: remedies[code] ?? remedies.BAD_USER_INPUT });
}

function codeOf({ message, extensions }: GraphQLError): Code {
  if (/contains more tha[nt] \d+ tokens/.test(message)) return 'TOKEN_LIMIT';
  if (/exceeds operation depth limits/.test(message)) return 'DEPTH_LIMIT';
  if (message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  return extensions.code === 'GRAPHQL_VALIDATION_FAILED' || extensions.code === 'GRAPHQL_PARSE_FAILED'
    ? extensions.code
    : 'BAD_USER_INPUT';
}
