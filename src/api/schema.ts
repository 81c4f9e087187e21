import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { refusal } from './refusal.ts';
import { compareResolvers } from './resolvers/compare.ts';
import { compareDocumentsResolvers } from './resolvers/compare-documents.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { positionResolvers } from './resolvers/positions.ts';
import { queryResolvers } from './resolvers/query.ts';
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

/** The schema of schema/api.graphql with its resolvers. */
export function loadSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(file, 'utf8'),
    resolvers: [
      { Date: DateScalar },
      queryResolvers,
      entityResolvers,
      textResolvers,
      positionResolvers,
      timelineResolvers,
      compareResolvers,
      compareDocumentsResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
