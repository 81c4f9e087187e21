import { UsageError } from '../errors.ts';
import { documentsById } from '../graph/queries/documents.ts';
import { entitiesById, entitiesByName } from '../graph/queries/entities.ts';
import { searchable } from '../graph/searchable.ts';
import type { GraphStore } from '../graph/store.ts';

/** What leaves the graph: all of it where nothing is said. Each list means one of these; all conditions must hold. */
export interface Selection {
  /** Keys of documents. */
  readonly documents?: readonly string[];
  /** Ids of who holds a position. */
  readonly actors?: readonly string[];
  /** Ids of what a position is about. */
  readonly targets?: readonly string[];
  /** The first and the last day, `YYYY-MM-DD`; documents without a date are then left out. */
  readonly since?: string;
  readonly until?: string;
}

/** A selection in the words of its reader: entities by slug or any name, documents by key. */
export interface Asked {
  readonly document?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The selection that is asked for.
 * @throws UsageError for what the graph does not have, and for a day that is none.
 */
export async function selectionOf(asked: Asked, store: GraphStore): Promise<Selection> {
  const { document, actor, target, since, until } = asked;
  const all = async (names: readonly string[], find: (name: string) => Promise<string>): Promise<string[]> =>
    Promise.all(names.map(find));
  return {
    ...(document?.length ? { documents: await all(document, (key) => documentKey(key, store)) } : {}),
    ...(actor?.length ? { actors: await all(actor, (name) => entityCalled(name, store)) } : {}),
    ...(target?.length ? { targets: await all(target, (name) => entityCalled(name, store)) } : {}),
    ...(since === undefined ? {} : { since: day(since, 'since') }),
    ...(until === undefined ? {} : { until: day(until, 'until') }),
  };
}

/**
 * The id of the entity that is meant by a slug, a code of a State or any of its names in any language.
 * @throws UsageError if there is none.
 */
export async function entityCalled(name: string, store: GraphStore): Promise<string> {
  const slug = /^[a-z]{2}$/i.test(name) ? `state/${name.toLowerCase()}` : name;
  const [bySlug] = await store.read(entitiesById, { keys: [{ key: 0, id: slug }] });
  if (bySlug) return bySlug.id;
  const words = searchable(name);
  const [byName] = words === '' ? [] : await store.read(entitiesByName, { keys: [{ key: 0, name: words }] });
  if (byName) return byName.id;
  throw new UsageError(
    'the graph knows nothing by this name',
    `“${name}”`,
    'Give a slug such as treaty/npt, the code of a State, or a name in Chinese, English or Russian.',
  );
}

async function documentKey(key: string, store: GraphStore): Promise<string> {
  const [document] = await store.read(documentsById, { keys: [{ key: 0, id: key }] });
  if (document) return document.id;
  throw new UsageError(
    'the graph has no such document',
    `“${key}”`,
    "Give a document's key: the first 16 digits of its sha256.",
  );
}

function day(text: string, where: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError(`“${text}” is no day`, where, 'Write days as YYYY-MM-DD.');
}
