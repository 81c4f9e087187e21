import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { refusal } from './refusal.ts';
import { compareResolvers } from './resolvers/compare.ts';
import { compareDocumentsResolvers } from './resolvers/compare-documents.ts';
import { connectionResolvers } from './resolvers/connections.ts';
import { deedResolvers } from './resolvers/deeds.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { neighbourhoodResolvers } from './resolvers/neighbourhood.ts';
import { pathResolvers } from './resolvers/paths.ts';
import { positionResolvers } from './resolvers/positions.ts';
import { queryResolvers } from './resolvers/query.ts';
import { changingResolvers } from './resolvers/changing.ts';
import { reviewResolvers } from './resolvers/reviews.ts';
import { referenceResolvers } from './resolvers/references.ts';
import { sayVoteSignResolvers } from './resolvers/say-vote-sign.ts';
import { textResolvers } from './resolvers/text.ts';
import { timelineResolvers } from './resolvers/timeline.ts';

const file = fileURLToPath(new URL('../../schema/api.graphql', import.meta.url));

const day = z.iso.date();

function dayOf(value: unknown): string {
  const parsed = day.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refusal('BAD_USER_INPUT', `“${String(value)}” is no day`, 'Write days as YYYY-MM-DD.');
}

const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: dayOf,
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null),
});

// No argument is one: it is only given.
const DateTimeScalar = new GraphQLScalarType({ name: 'DateTime' });

const FileScalar = new GraphQLScalarType({
  name: 'File',
  parseValue: (value) => {
    if (typeof value === 'object' && value !== null && 'arrayBuffer' in value) return value;
    throw refusal('BAD_USER_INPUT', 'this is no file', 'Send it as GraphQL multipart requests do.');
  },
  parseLiteral: () => {
    throw refusal('BAD_USER_INPUT', 'a file cannot be written into the query', 'Give it by a variable.');
  },
});

/** The schema of schema/api.graphql with its resolvers. */
export function loadSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(file, 'utf8'),
    resolvers: [
      { Date: DateScalar, DateTime: DateTimeScalar, File: FileScalar },
      queryResolvers,
      entityResolvers,
      textResolvers,
      deedResolvers,
      sayVoteSignResolvers,
      positionResolvers,
      timelineResolvers,
      compareResolvers,
      compareDocumentsResolvers,
      referenceResolvers,
      neighbourhoodResolvers,
      pathResolvers,
      connectionResolvers,
      reviewResolvers,
      changingResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
