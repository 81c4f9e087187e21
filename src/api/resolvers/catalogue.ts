import type { EntityLabel } from '../../graph/labels.ts';
import * as catalogue from '../../graph/queries/catalogue.ts';
import { compiled } from '../../graph/queries/filter.ts';
import type { Context } from '../context.ts';
import { documentCondition, entityCondition } from '../filters.ts';
import { listPage, type ListArguments } from '../list-page.ts';
import type { DocumentNode, EntityNode } from '../models.ts';
import type { Page } from '../page.ts';
import type {
  Direction,
  DocumentListFilter,
  DocumentOrder,
  EntityListFilter,
  EntityOrder,
  InputMaybe,
  QueryResolvers,
} from '../schema.generated.ts';

/** Entities on a page where neither `first` nor `last` is given; documents, which are larger, on one of theirs. */
const usualEntities = 50;
const usualDocuments = 20;

const down = (direction: Direction | undefined): boolean => direction === 'DESC';

interface DocumentArguments extends ListArguments {
  readonly filter?: InputMaybe<DocumentListFilter>;
  readonly orderBy: readonly DocumentOrder[];
}

async function documents(_: unknown, args: DocumentArguments, context: Context): Promise<Page<DocumentNode>> {
  const condition = await documentCondition(args.filter, context);
  const list = {
    match: catalogue.documentMatch,
    filter: compiled(condition, catalogue.documentTexts),
    orders: args.orderBy.map(({ by, direction }) => ({
      by: catalogue.documentOrders[by],
      descending: down(direction),
    })),
  };
  return listPage(list, args, usualDocuments, (id) => context.document(id), context);
}

interface EntityArguments extends ListArguments {
  readonly filter?: InputMaybe<EntityListFilter>;
  readonly orderBy: readonly EntityOrder[];
}

const entities =
  (label: EntityLabel | 'actors') =>
  async (_: unknown, args: EntityArguments, context: Context): Promise<Page<EntityNode>> => {
    const condition = await entityCondition(args.filter, context);
    const { text, params } = compiled(condition, catalogue.entityTexts);
    const list = {
      match: label === 'actors' ? catalogue.actorMatch : catalogue.entityMatch(label),
      filter: { text: label === 'actors' ? `${catalogue.isActor} AND ${text}` : text, params },
      orders: args.orderBy.map(({ by, direction }) => ({
        by: catalogue.entityOrders[by],
        descending: down(direction),
      })),
    };
    return listPage(list, args, usualEntities, (id) => context.entity(id), context);
  };

export const catalogueQueries = {
  documents,
  treaties: entities('Treaty'),
  instruments: entities('Instrument'),
  programmes: entities('Programme'),
  organizations: entities('Organization'),
  groups: entities('Group'),
  states: entities('State'),
  events: entities('Event'),
  topics: entities('Topic'),
  others: entities('Other'),
  actors: entities('actors'),
} satisfies QueryResolvers;
