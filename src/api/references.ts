import countries from 'i18n-iso-countries';
import { searchable } from '../graph/searchable.ts';
import type { Context } from './context.ts';
import type { DocumentNode, EntityNode } from './models.ts';
import { isEntityType, readGlobalId } from './ids.ts';
import { refusal } from './refusal.ts';
import type { DateFilter, DocumentBy, EntityBy, InputMaybe } from './schema.generated.ts';

const howToName = 'Give an id, a slug such as treaty/npt, or a name; search(text:) finds them.';

/** A filter by one or several values. */
interface Choice<T> {
  readonly eq?: InputMaybe<T>;
  readonly in?: InputMaybe<readonly T[]>;
}

/** What a filter allows: undefined is anything. With both `eq` and `in`, what both allow. */
export function allowed<T>(choice: InputMaybe<Choice<T>> | undefined): readonly T[] | undefined {
  const { eq, in: several } = choice ?? {};
  const one = eq === undefined || eq === null ? undefined : [eq];
  if (several === undefined || several === null) return one;
  return one ? one.filter((value) => several.includes(value)) : several;
}

/** The vocabulary's id of the entity that is asked for; null if there is none. */
export async function entityBy(by: EntityBy, context: Context): Promise<string | null> {
  if (by.id !== undefined && by.id !== null) {
    const global = readGlobalId(by.id);
    return global && isEntityType(global.type) ? global.id : null;
  }
  if (by.slug !== undefined && by.slug !== null) return by.slug;
  if (by.code !== undefined && by.code !== null) {
    const code = by.code.trim().toUpperCase();
    return `state/${(code.length === 3 ? (countries.alpha3ToAlpha2(code) ?? code) : code).toLowerCase()}`;
  }
  const words = searchable(by.name ?? '');
  return words === '' ? null : context.entityNamed(words);
}

/**
 * The entity that is asked for.
 * @throws refusal NOT_FOUND if there is none.
 */
export async function entityAsked(by: EntityBy, context: Context): Promise<EntityNode> {
  const id = await entityBy(by, context);
  const entity = id === null ? null : await context.entity(id);
  if (entity !== null) return entity;
  throw refusal('NOT_FOUND', `there is no entity or topic “${Object.values(by).join('')}”`, howToName);
}

/**
 * The entities that are asked for, each once, in their order.
 * @throws refusal PAGE_LIMIT where there are too many, NOT_FOUND for what is none.
 */
export async function entitiesAsked(
  name: string,
  list: readonly EntityBy[],
  most: number,
  context: Context,
): Promise<EntityNode[]> {
  if (list.length > most) {
    throw refusal('PAGE_LIMIT', `${name} has ${list.length} entities`, `Ask for at most ${most} at once.`, 400);
  }
  const entities = await Promise.all(list.map((by) => entityAsked(by, context)));
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/**
 * The document that is asked for.
 * @throws refusal NOT_FOUND if there is none.
 */
export async function documentAsked(by: DocumentBy, context: Context): Promise<DocumentNode> {
  const key = documentBy(by);
  const document = key === null ? null : await context.document(key);
  if (document !== null) return document;
  throw refusal('NOT_FOUND', 'there is no such document', 'Give an id or key that documents gives.');
}

/** The document's key that is asked for; null if it can be none. */
export function documentBy(by: DocumentBy): string | null {
  if (by.key !== undefined && by.key !== null) return by.key;
  const global = readGlobalId(by.id ?? '');
  return global?.type === 'Document' ? global.id : null;
}

/**
 * The entities that a filter allows, each given by its opaque id, its slug or a name.
 * @throws refusal NOT_FOUND for what is none of these.
 */
export async function allowedEntities(
  choice: InputMaybe<Choice<string>> | undefined,
  context: Context,
): Promise<readonly string[] | undefined> {
  const references = allowed(choice);
  if (references === undefined) return undefined;
  return Promise.all(
    references.map(async (reference) => {
      const id = await entityReferred(reference, context);
      if (id !== null) return id;
      throw refusal('NOT_FOUND', `there is no entity “${reference}”`, howToName);
    }),
  );
}

async function entityReferred(reference: string, context: Context): Promise<string | null> {
  const global = readGlobalId(reference);
  const slug = global?.id ?? (/^[a-z]+\/[a-z0-9-]+$/.test(reference) ? reference : null);
  if (slug === null) return entityBy({ name: reference }, context);
  return (await context.entity(slug))?.id ?? null;
}

/** The documents' keys that a filter allows. One that does not exist allows nothing. */
export function allowedDocuments(choice: InputMaybe<Choice<string>> | undefined): readonly string[] | undefined {
  return allowed(choice)?.map((reference) => documentBy({ id: reference }) ?? reference);
}

/** The first and last day that a filter allows. */
export function allowedDates(filter: InputMaybe<DateFilter> | undefined): { since?: string; until?: string } {
  const { eq, gte, lte } = filter ?? {};
  const latest = [eq, gte]
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
  const [earliest] = [eq, lte].filter((day) => typeof day === 'string').sort();
  return { ...(latest === undefined ? {} : { since: latest }), ...(earliest === undefined ? {} : { until: earliest }) };
}
