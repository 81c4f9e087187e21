import type { DocumentTest, EntityTest } from '../graph/queries/catalogue.ts';
import type { Condition } from '../graph/queries/filter.ts';
import { searchable } from '../graph/searchable.ts';
import type { Value } from '../graph/store.ts';
import type { Context } from './context.ts';
import { allowed, allowedDates, allowedDocuments, allowedEntities } from './references.ts';
import { refusal } from './refusal.ts';
import type { DocumentListFilter, EntityListFilter, InputMaybe } from './schema.generated.ts';

/** A filter that may hold others of its kind. */
interface Nested<Filter> {
  readonly AND?: InputMaybe<readonly Filter[]>;
  readonly OR?: InputMaybe<readonly Filter[]>;
  readonly NOT?: InputMaybe<Filter>;
}

/** Filters inside one filter, in all. */
const mostFilters = 50;

/** All conditions of a filter and of those inside it; `own` gives those of one filter alone. */
async function nested<Filter extends Nested<Filter>, Test extends string>(
  filter: Filter,
  own: (filter: Filter) => Promise<Condition<Test>[]>,
): Promise<Condition<Test>> {
  let count = 0;
  const conditionOf = async (part: Filter): Promise<Condition<Test>> => {
    if (++count > mostFilters) {
      throw refusal('COST_LIMIT', 'the filter holds too many filters', `Nest at most ${mostFilters} of them.`);
    }
    const { AND, OR, NOT } = part;
    return {
      all: [
        ...(await own(part)),
        ...(AND ? await Promise.all(AND.map(conditionOf)) : []),
        ...(OR ? [{ any: await Promise.all(OR.map(conditionOf)) }] : []),
        ...(NOT ? [{ not: await conditionOf(NOT) }] : []),
      ],
    };
  };
  return conditionOf(filter);
}

const tests = <Test extends string>(values: Readonly<Partial<Record<Test, Value | undefined>>>): Condition<Test>[] =>
  entriesOf(values).flatMap(([test, value]) => (value === undefined ? [] : [{ test, value }]));

function entriesOf<Test extends string>(values: Readonly<Partial<Record<Test, Value | undefined>>>) {
  return Object.entries(values) as [Test, Value | undefined][];
}

export async function documentCondition(
  filter: InputMaybe<DocumentListFilter> | undefined,
  context: Context,
): Promise<Condition<DocumentTest>> {
  return nested<DocumentListFilter, DocumentTest>(filter ?? {}, async (part) => {
    const [issuers, mentions] = await Promise.all([
      allowedEntities(part.issuer, context),
      allowedEntities(part.mentions, context),
    ]);
    return tests<DocumentTest>({
      keys: allowedDocuments(part.document),
      languages: allowed(part.language)?.map((language) => language.toLowerCase()),
      genres: allowed(part.genre),
      name: part.name?.contains?.toLowerCase(),
      ...allowedDates(part.date),
      issuers,
      mentions,
    });
  });
}

export async function entityCondition(
  filter: InputMaybe<EntityListFilter> | undefined,
  context: Context,
): Promise<Condition<EntityTest>> {
  return nested<EntityListFilter, EntityTest>(filter ?? {}, async (part) => {
    const { name, opened, known, mentioned } = part;
    return tests<EntityTest>({
      slugs: allowed(part.slug),
      names: allowed(name)?.map(searchable),
      name: typeof name?.contains === 'string' ? searchable(name.contains) : undefined,
      forms: allowed(part.form),
      openedSince: opened?.gte ?? undefined,
      openedUntil: opened?.lte ?? undefined,
      known: known ?? undefined,
      mentioned: mentioned ?? undefined,
      addresses: await allowedEntities(part.addresses, context),
    });
  });
}
