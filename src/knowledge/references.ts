import { KnowledgeError } from '../errors.ts';
import { place, type Located } from './rows.ts';
import type { DescribedRow, EntityRow, Language, TopicPhrases, TopicRow } from './schema.ts';
import { languages } from './schema.ts';

/** Fields of an entity's row that name other rows, and the kinds they may name. */
const links: readonly { readonly field: keyof EntityRow & string; readonly kinds: readonly string[] }[] = [
  { field: 'depositaries', kinds: ['state', 'org'] },
  { field: 'addresses', kinds: ['topic'] },
  { field: 'amends', kinds: ['treaty', 'instrument', 'other'] },
  { field: 'succeeds', kinds: ['treaty', 'instrument', 'org', 'programme', 'other'] },
  { field: 'parties', kinds: ['state', 'org', 'group'] },
  { field: 'operators', kinds: ['state', 'org', 'group'] },
  { field: 'members', kinds: ['state', 'org', 'group'] },
  { field: 'partOf', kinds: ['treaty', 'instrument', 'org', 'group', 'programme', 'event', 'other'] },
];

const idShape = /^[a-z]+\/[a-z0-9-]+$/;

export interface LinkedRows {
  readonly entities: readonly Located<EntityRow>[];
  readonly topics: readonly Located<TopicRow>[];
  readonly topicPhrases: readonly Located<TopicPhrases>[];
  readonly described: readonly Located<DescribedRow>[];
}

/** Second phase: every id that a row points at must exist, if its file could be read, and be of a fitting kind. */
export function danglingIds(rows: LinkedRows, isRead: (id: string) => boolean): KnowledgeError[] {
  const known = new Set([...rows.entities, ...rows.topics].map(({ row }) => row.id));
  const errors: KnowledgeError[] = [];
  const check = (at: Located<{ readonly id: string }>, field: string, id: string, kinds?: readonly string[]): void => {
    if (!known.has(id)) {
      if (!isRead(id)) return;
      errors.push(
        new KnowledgeError(`“${field}” names ${id}, which no row has`, place(at), 'Correct the id or add the row.'),
      );
    } else if (kinds && !kinds.includes(kindOf(id))) {
      errors.push(
        new KnowledgeError(
          `“${field}” names ${id}, a ${kindOf(id)}`,
          place(at),
          `Name one of these kinds: ${kinds.join(', ')}.`,
        ),
      );
    }
  };
  for (const at of rows.entities) {
    for (const { field, kinds } of links) {
      const value = at.row[field];
      for (const id of typeof value === 'string' ? [value] : idsIn(value)) check(at, field, id, kinds);
    }
  }
  for (const at of rows.topicPhrases) {
    check(at, 'topic', at.row.topic, ['topic']);
    for (const near of at.row.near ?? []) if (idShape.test(near)) check(at, 'near', near);
  }
  for (const at of rows.described) {
    for (const id of at.row.entities) check(at, 'entities', id);
    for (const id of at.row.with ?? []) check(at, 'with', id);
    for (const near of at.row.near ?? []) if (idShape.test(near)) check(at, 'near', near);
  }
  return errors;
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The part of an id before the slash. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Ids that stand in two rows; the second row is at fault. */
export function repeatedIds(rows: readonly Located<{ readonly id: string }>[]): KnowledgeError[] {
  const first = new Map<string, Located<{ readonly id: string }>>();
  const errors: KnowledgeError[] = [];
  for (const at of rows) {
    const earlier = first.get(at.row.id);
    if (!earlier) first.set(at.row.id, at);
    else {
      const also = `the id stands in ${earlier.file}:${earlier.line} too`;
      errors.push(new KnowledgeError(also, place(at), 'Join the two rows, or give one of them its own id.'));
    }
  }
  return errors;
}

/** Names and aliases that two entities share in one language: a text with that name could not be told apart. */
export function sharedNames(
  rows: readonly Located<Pick<EntityRow, 'id' | 'aliases'> & Partial<Pick<EntityRow, 'name'>>>[],
): KnowledgeError[] {
  const errors: KnowledgeError[] = [];
  for (const language of languages) {
    const owners = new Map<string, Located<{ readonly id: string }>>();
    for (const at of rows) {
      for (const name of namesOf(at.row, language)) {
        const owner = owners.get(name);
        if (!owner) owners.set(name, at);
        else if (owner.row.id !== at.row.id) {
          const what = `“${name}” (${language}) is a name of ${owner.row.id} too (${owner.file}:${owner.line})`;
          errors.push(
            new KnowledgeError(what, place(at), 'Take the name from one of them, or lengthen it until it is its own.'),
          );
        }
      }
    }
  }
  return errors;
}

function namesOf(row: Pick<EntityRow, 'aliases'> & Partial<Pick<EntityRow, 'name'>>, language: Language): string[] {
  return [...(row.name ? [row.name[language]] : []), ...(row.aliases?.[language] ?? [])];
}
