import type { KnownEdge } from '../../graph/known.ts';
import { labelOf } from '../../graph/labels.ts';
import type { Context } from '../context.ts';
import { globalId, typeOf } from '../ids.ts';
import { mentionPage } from '../mention-page.ts';
import type { EntityNode } from '../models.ts';
import type { PageArguments } from '../page.ts';
import type { Language, Resolvers } from '../schema.generated.ts';
import { stancePage, type StanceArguments } from '../stance-page.ts';
import { bodyMembershipsField, partiesField, stateMembershipsField, votesField } from './deeds.ts';

/** Entities with these ids, in the order of the ids; what is gone meanwhile is left out. */
export async function entitiesOf(ids: readonly string[], context: Context): Promise<EntityNode[]> {
  const nodes = await Promise.all([...ids].sort().map((id) => context.entity(id)));
  return nodes.filter((node) => node !== null);
}

export const names = { ZH: 'nameZh', EN: 'nameEn', RU: 'nameRu' } as const satisfies Record<Language, keyof EntityNode>;

/** What every kind of entity has. */
const common = {
  id: (entity: EntityNode) => globalId(typeOf(entity), entity.id),
  slug: (entity: EntityNode) => entity.id,
  name: (entity: EntityNode, { language }: { readonly language: Language }) => entity[names[language]],
  mentions: (entity: EntityNode, args: PageArguments, context: Context) =>
    mentionPage('entity', entity.id, args, context),
  stances: (entity: EntityNode, args: StanceArguments, context: Context) =>
    stancePage({ target: entity.id }, args, context),
  held: (entity: EntityNode, args: StanceArguments, context: Context) =>
    stancePage({ holder: entity.id }, args, context),
};

/** What an edge of the knowledge leads to (`out`) or comes from (`in`). */
const related =
  (edge: KnownEdge, direction: 'out' | 'in') => async (entity: EntityNode, _: unknown, context: Context) => {
    const found = await context.related(entity.id);
    return entitiesOf(
      found.filter((row) => row.edge === edge && row.outgoing === (direction === 'out')).map((row) => row.id),
      context,
    );
  };

const legal = {
  ...common,
  depositaries: related('DEPOSITED_WITH', 'out'),
  addresses: related('ADDRESSES', 'out'),
  amends: related('AMENDS', 'out'),
  amendedBy: related('AMENDS', 'in'),
  succeeds: related('SUCCEEDS', 'out'),
  succeededBy: related('SUCCEEDS', 'in'),
  partOf: related('PART_OF', 'out'),
};

const run = {
  ...common,
  operators: related('OPERATED_BY', 'out'),
  addresses: related('ADDRESSES', 'out'),
  partOf: related('PART_OF', 'out'),
};

const body = {
  ...common,
  members: related('MEMBER_OF', 'in'),
  memberships: bodyMembershipsField,
  partOf: related('PART_OF', 'out'),
};

export const entityResolvers: Resolvers = {
  Entity: { __resolveType: (entity) => labelOf(entity.id) },
  Treaty: { ...legal, parties: partiesField },
  Instrument: { ...legal, parties: partiesField, memberships: bodyMembershipsField },
  Programme: { ...run, memberships: bodyMembershipsField },
  Event: run,
  Organization: body,
  Group: body,
  State: {
    ...common,
    code: (entity) => entity.id.slice(entity.id.indexOf('/') + 1).toUpperCase(),
    memberOf: related('MEMBER_OF', 'out'),
    operates: related('OPERATED_BY', 'in'),
    memberships: stateMembershipsField,
    votes: votesField,
  },
  Topic: { ...common, addressedBy: related('ADDRESSES', 'in') },
  Other: common,
};
