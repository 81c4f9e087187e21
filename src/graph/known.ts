import type { Entity, Knowledge } from '../knowledge/knowledge.ts';
import { languages, type TopicRow } from '../knowledge/schema.ts';
import type { Edge } from './rows.ts';
import { plainNames, spelledOut } from './names.ts';
import { searchable } from './searchable.ts';

/** An entity of the knowledge as a node. Null is left out by the stores. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly aliases: readonly string[];
  readonly search: string;
  readonly form: string | null;
  readonly opened: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  readonly source: string | null;
  readonly gloss: string | null;
  readonly family: string | null;
  readonly valence: string | null;
}

/** The kinds of edges that come from the knowledge and not from a text. */
export const knownEdges = [
  'ADDRESSES',
  'AMENDS',
  'SUCCEEDS',
  'DEPOSITED_WITH',
  'OPERATED_BY',
  'MEMBER_OF',
  'PART_OF',
] as const;
export type KnownEdge = (typeof knownEdges)[number];

export interface KnownRows {
  readonly hash: string;
  readonly entities: readonly EntityRow[];
  readonly edges: Readonly<Record<KnownEdge, readonly Edge[]>>;
}

/** All of the knowledge that is shown in the graph: its entities, topics, and what is known between them. */
export function knownRows({ entities, topics, hash }: Pick<Knowledge, 'entities' | 'topics' | 'hash'>): KnownRows {
  const all = [...entities.values()];
  const from = (of: (entity: Entity) => readonly string[] | undefined): Edge[] =>
    all.flatMap((entity) => (of(entity) ?? []).map((target) => ({ source: entity.id, target })));
  const members = all.flatMap((entity) =>
    (entity.members ?? []).map((member) => ({ source: member, target: entity.id })),
  );
  return {
    hash,
    entities: [...all.map(entityRow), ...[...topics.values()].map(topicRow)],
    edges: {
      ADDRESSES: from((entity) => entity.addresses),
      AMENDS: from((entity) => entity.amends),
      SUCCEEDS: from((entity) => entity.succeeds),
      DEPOSITED_WITH: from((entity) => entity.depositaries),
      OPERATED_BY: from((entity) => entity.operators),
      MEMBER_OF: members,
      PART_OF: from((entity) => (entity.partOf === undefined ? [] : [entity.partOf])),
    },
  };
}

function entityRow(entity: Entity): EntityRow {
  const patterns = languages.flatMap((language) => entity.patterns[language]);
  return {
    ...named(entity.id, entity.name, patterns.flatMap(spelledOut)),
    aliases: plainNames(patterns).filter((alias) => !Object.values(entity.name).includes(alias)),
    form: entity.form ?? null,
    opened: entity.opened ?? null,
    inForce: entity.inForce ?? null,
    ended: entity.ended ?? null,
    source: entity.source ?? null,
    gloss: null,
    family: null,
    valence: null,
  };
}

function topicRow({ id, name, gloss, family, valence }: TopicRow): EntityRow {
  return { ...bareEntity(id, name, [gloss]), gloss, family, valence };
}

/** An entity of which nothing is known but its names. */
export function bareEntity(id: string, name: Entity['name'], others: readonly string[] = []): EntityRow {
  return {
    ...named(id, name, others),
    aliases: [],
    form: null,
    opened: null,
    inForce: null,
    ended: null,
    source: null,
    gloss: null,
    family: null,
    valence: null,
  };
}

function named(id: string, name: Entity['name'], others: readonly string[]) {
  const search = new Set([name.en, name.zh, name.ru, ...others, id.replace(/[/-]/g, ' ')].map(searchable));
  return {
    id,
    name: name.en,
    nameZh: name.zh,
    nameEn: name.en,
    nameRu: name.ru,
    search: [...search].join(' | '),
  };
}
