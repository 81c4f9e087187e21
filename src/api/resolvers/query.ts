import { summary } from '../../graph/queries/documents.ts';
import type { Context } from '../context.ts';
import { globalId, readGlobalId, typeOf } from '../ids.ts';
import type { AnyNode } from '../models.ts';
import { largestPage } from '../page.ts';
import { documentBy, entityBy } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { Resolvers } from '../schema.generated.ts';
import { stancePage } from '../stance-page.ts';
import { compare } from './compare.ts';
import { compareDocuments } from './compare-documents.ts';
import { catalogueQueries } from './catalogue.ts';
import { connections } from './connections.ts';
import { stanceMatrix } from './matrix.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { positions } from './positions.ts';
import { namedTogether, references, referringDocuments } from './references.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

export const queryResolvers: Resolvers = {
  Node: { __resolveType: typeOf },
  Query: {
    node: (_, { id }, context) => nodeOf(id, context),
    nodes: (_, { ids }, context) => {
      if (ids.length > largestPage) {
        throw refusal('PAGE_LIMIT', `${ids.length} ids are asked for`, `Ask for at most ${largestPage} at once.`, 400);
      }
      return Promise.all(ids.map((id) => nodeOf(id, context)));
    },
    summary: async (_, __, { store }) => {
      const [counts] = await store.read(summary);
      return counts ?? { documents: 0, sentences: 0, mentions: 0, stances: 0, entities: 0 };
    },
    document: async (_, { by }, context) => {
      const key = documentBy(by);
      return key === null ? null : context.document(key);
    },
    ...catalogueQueries,
    entity: async (_, { by }, context) => {
      const id = await entityBy(by, context);
      return id === null ? null : context.entity(id);
    },
    stances: (_, args, context) => stancePage({}, args, context),
    positions,
    stanceMatrix,
    timeline,
    compare,
    compareDocuments,
    references,
    referringDocuments,
    namedTogether,
    neighbourhood,
    paths,
    connections,
    search,
  },
};

async function nodeOf(id: string, context: Context): Promise<AnyNode | null> {
  const global = readGlobalId(id);
  if (!global) return null;
  if (global.type === 'Document') return context.document(global.id);
  if (global.type === 'Sentence') return context.sentence(global.id);
  if (global.type === 'RollCall') return context.rollCall(global.id);
  if (global.type === 'Stance') return context.stance(global.id);
  if (global.type === 'Review') return context.review(global.id);
  if (global.type === 'Merge') return context.merge(global.id);
  const entity = await context.entity(global.id);
  return entity && globalId(typeOf(entity), entity.id) === id ? entity : null;
}
