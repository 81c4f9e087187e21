import type { EntityLabel } from '../../graph/labels.ts';
import * as queries from '../../graph/queries/references.ts';
import type { Context } from '../context.ts';
import type { ReferenceModel, ReferringModel } from '../models.ts';
import { keysOf, pageOf, pageSize, type Page, type PageArguments } from '../page.ts';
import { allowedDates, documentAsked, entityAsked } from '../references.ts';
import type { DateFilter, DocumentBy, EntityBy, EntityKind, InputMaybe, Resolvers } from '../schema.generated.ts';
import { there } from '../there.ts';

interface WhichDocuments {
  readonly document?: InputMaybe<DocumentBy>;
  readonly issuer?: InputMaybe<EntityBy>;
  readonly date?: InputMaybe<DateFilter>;
}

const labels = {
  STATE: 'State',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  TREATY: 'Treaty',
  INSTRUMENT: 'Instrument',
  PROGRAMME: 'Programme',
  EVENT: 'Event',
  TOPIC: 'Topic',
  OTHER: 'Other',
} as const satisfies Record<EntityKind, EntityLabel>;

/** What a document, an actor's documents or those of some years refer to, what most of them do first. */
export async function references(
  _: unknown,
  args: WhichDocuments & { readonly kinds: readonly EntityKind[]; readonly first: number },
  context: Context,
) {
  const n = pageSize(args.first);
  const conditions = await conditionsOf(args, context);
  const kinds = [...new Set(args.kinds)];
  const rows = await Promise.all(
    kinds.map((kind) => context.store.read(queries.referred(labels[kind], conditions), { ...conditions })),
  );
  const all = rows
    .flat()
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  return { totalCount: all.length, nodes: all.slice(0, n).map((row) => ({ ...row, conditions })) };
}

/** The documents that refer to an entity, with how often and where first. */
export async function referringDocuments(
  _: unknown,
  args: WhichDocuments & PageArguments & { readonly to: EntityBy },
  context: Context,
): Promise<Page<ReferringModel>> {
  const [to, conditions] = await Promise.all([entityAsked(args.to, context), conditionsOf(args, context)]);
  return referringPage(to.id, conditions, args, context);
}

async function referringPage(
  entity: string,
  conditions: queries.ReferenceConditions,
  args: PageArguments,
  context: Context,
): Promise<Page<ReferringModel>> {
  const n = pageSize(args.first);
  const after = args.after ?? null;
  const { page, count } = queries.referring(conditions, after !== null);
  const behind = after === null ? {} : keysOf(after, ['string', 'string']);
  const shared = { ...conditions };
  const rows = await context.referring({
    query: page,
    key: { id: entity, ...behind },
    shared: { ...shared, n: n + 1 },
  });
  return pageOf(
    args,
    rows,
    (row) => [row.date, row.id],
    rows.map(({ id, count: times, first }) => ({ entity, document: id, count: times, first })),
    () => context.count({ query: count, key: { id: entity }, shared }),
  );
}

/** What is named in the same documents and sentences as an entity. */
export async function namedTogether(
  _: unknown,
  args: { readonly with: EntityBy; readonly kinds: readonly EntityKind[]; readonly first: number },
  context: Context,
) {
  const n = pageSize(args.first);
  const { id } = await entityAsked(args.with, context);
  const { store } = context;
  const found = await Promise.all(
    [...new Set(args.kinds)].map(async (kind) => {
      const [documents, sentences] = await Promise.all([
        store.read(queries.togetherInDocuments(labels[kind]), { id }),
        store.read(queries.togetherInSentences(labels[kind]), { id }),
      ]);
      const inSentences = new Map(sentences.map((row) => [row.id, row.count]));
      return documents.map((row) => ({ id: row.id, documents: row.count, sentences: inSentences.get(row.id) ?? 0 }));
    }),
  );
  const all = found
    .flat()
    .sort((a, b) => b.sentences - a.sentences || b.documents - a.documents || (a.id < b.id ? -1 : 1));
  return { totalCount: all.length, nodes: all.slice(0, n) };
}

async function conditionsOf(
  { document, issuer, date }: WhichDocuments,
  context: Context,
): Promise<queries.ReferenceConditions> {
  const [only, by] = await Promise.all([
    document ? documentAsked(document, context) : null,
    issuer ? entityAsked(issuer, context) : null,
  ]);
  return {
    ...(only && { documents: [only.id] }),
    ...(by && { issuers: [by.id] }),
    ...allowedDates(date),
  };
}

export const referenceResolvers: Resolvers = {
  Reference: {
    entity: ({ id }, _, context) => there(context.entity(id)),
    in: ({ id, conditions }: ReferenceModel, args, context) => referringPage(id, conditions, args, context),
  },
  ReferringDocument: {
    document: ({ document }, _, context) => there(context.document(document)),
    entity: ({ entity }, _, context) => there(context.entity(entity)),
  },
  NamedTogether: { entity: ({ id }, _, context) => there(context.entity(id)) },
};
