import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { depthLimit } from '@graphile/depth-limit';
import {
  NoSchemaIntrospectionCustomRule,
  getNamedType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLError,
  type GraphQLOutputType,
  type ParseOptions,
  type Source,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

export interface Limits {
  /** Fields one inside the other. */
  readonly depth: number;
  /** Fields to be resolved, where a list counts as often as it may be long. */
  readonly cost: number;
  /** Words and marks of the request's document. */
  readonly tokens: number;
  /** Fields under another name: the same field asked for many times. */
  readonly aliases: number;
}

export const defaultLimits: Limits = { depth: 14, cost: 30_000, tokens: 2_000, aliases: 50 };

/** How long lists without `first` are taken to be. */
const listLengths: Readonly<Record<string, number>> = {
  'Positions.for': 20,
  'Positions.against': 20,
  'Positions.both': 20,
  'Positions.neutral': 20,
  'Positions.silent': 20,
  'Timeline.points': 20,
  'StanceMatrix.holders': 1,
  'StanceMatrix.targets': 1,
  'StanceMatrix.rows': 1,
  'StanceMatrixRow.cells': 1,
  'ComparedTargets.nodes': 1,
  'References.nodes': 1,
  'Together.nodes': 1,
  'SharedNeighbours.nodes': 1,
  'NamingSentences.nodes': 1,
  'Query.paths': 1,
  'Neighbourhood.nodes': 1,
  'Neighbourhood.edges': 3,
  'ComparedTarget.positions': 1,
  'RollCall.yes': 130,
  'RollCall.no': 20,
  'RollCall.abstained': 20,
};

/** Fields whose arguments say how large the lists inside are, which are counted as one then. */
const sizes: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => number>> = {
  'Query.stanceMatrix': ({ holders, targets }) => lengthOf(holders, 12) * lengthOf(targets, 12),
  'Query.neighbourhood': ({ depth, limit }) =>
    (depth === 2 ? 3 : 2) * (typeof limit === 'number' ? Math.max(limit, 1) : 1),
  'Query.compare': ({ actors, first }) => lengthOf(actors, 1) * (typeof first === 'number' ? Math.max(first, 1) : 1),
};
const lengthOf = (list: unknown, usual: number): number => (Array.isArray(list) ? list.length : usual);

const usualLength = 4;
/** Lists of a connection: their length is counted at the connection. */
const ofConnection = new Set(['edges', 'nodes']);

/**
 * A field costs itself and what is inside it, times the length of its list. A connection is as long as its `first`;
 * it costs nothing by itself, so that edges { node } and nodes cost the same.
 */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const given: Readonly<Record<string, unknown>> = args;
  const { first, last, ids } = given;
  const size = sizes[`${type.name}.${field.name}`];
  if (size) return 1 + size(given) * childComplexity;
  const connection = isConnection(field.type);
  if (connection && typeof first !== 'number') {
    return 1 + (typeof last === 'number' ? Math.max(last, 1) : usualPage) * childComplexity;
  }
  if (typeof first === 'number') return 1 + Math.max(first, 1) * childComplexity;
  if (Array.isArray(ids)) return 1 + ids.length * childComplexity;
  const counted = type.name.endsWith('Connection') && ofConnection.has(field.name);
  const length = counted || !isList(field.type) ? 1 : (listLengths[`${type.name}.${field.name}`] ?? usualLength);
  return 1 + length * childComplexity;
};

/** Where a connection is given neither `first` nor `last`. */
const usualPage = 50;
const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Refuses what would ask too much, before anything is read. The refusals of the two libraries
 * for depth and tokens get their codes in errors.ts. */
export function useLimits(limits: Limits, introspection: boolean): Plugin {
  const aliases = maxAliasesRule({
    n: limits.aliases,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        context?.reportError(tooManyAliases(limits.aliases));
      },
    ],
  });
  const depth = depthLimit({
    maxDepth: limits.depth,
    maxListDepth: limits.depth,
    maxSelfReferentialDepth: 3,
    maxIntrospectionDepth: 20,
    maxIntrospectionListDepth: 8,
    // As deep as the introspection query of graphql-js goes.
    maxDepthByFieldCoordinates: { '__Type.ofType': 9 },
    revealDetails: true,
  });
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        try {
          return parse(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          // The parser calls itself for every bracket: the stack ends before the tokens do.
          if (error instanceof RangeError) throw tooDeep();
          throw error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(depth);
      addValidationRule(aliases);
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const cost = getComplexity({
        schema: args.schema,
        query: args.document,
        variables: args.variableValues ?? {},
        operationName: args.operationName ?? undefined,
        estimators: [estimate],
      });
      if (cost > limits.cost) setResultAndStopExecution({ errors: [tooCostly(cost, limits.cost)] });
    },
  };
}

const tooDeep = (): GraphQLError =>
  refusal('DEPTH_LIMIT', 'the query has too many brackets inside one another', 'Ask for less nesting.', 400);

function tooManyAliases(limit: number): GraphQLError {
  return refusal(
    'ALIAS_LIMIT',
    `the operation has more than ${limit} aliases`,
    'Ask in several requests, or for a list (nodes, or a filter with in) in place of one thing after another.',
    400,
  );
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return refusal(
    'COST_LIMIT',
    `the operation may give ${cost} values, and the limit is ${limit}`,
    'Ask for smaller pages (first), or in several requests.',
    400,
  );
}
