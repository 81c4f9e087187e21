import type { EntityLabel } from '../labels.ts';
import type { Tests } from './filter.ts';
import { undated } from './keyset.ts';

/* What documents and entities can be listed by. Each node is called `x` (queries/listing.ts). */

export const documentMatch = '(x:Document)';
const documentTests = {
  keys: (p) => `x.id IN ${p}`,
  languages: (p) => `x.language IN ${p}`,
  genres: (p) => `x.genre IN ${p}`,
  name: (p) => `toLower(x.name) CONTAINS ${p}`,
  since: (p) => `coalesce(x.date >= ${p}, false)`,
  until: (p) => `coalesce(x.date <= ${p}, false)`,
  issuers: (p) => `EXISTS { (x)-[:ISSUED_BY]->(i:Entity) WHERE i.id IN ${p} }`,
  mentions: (p) => `EXISTS { (x)-[:REFERS_TO]->(m:Entity) WHERE m.id IN ${p} }`,
} satisfies Tests<string>;
export type DocumentTest = keyof typeof documentTests;
export const documentTexts: Tests<DocumentTest> = documentTests;

export const documentOrders = {
  DATE: `coalesce(x.date, '${undated}')`,
  NAME: 'x.name',
  LENGTH: 'x.length',
  REFERENCES: 'COUNT { (x)-[:REFERS_TO]->(:Entity) }',
} as const;

/** Those of a kind, or all who act: States, organizations, groups, and who else speaks. */
export const entityMatch = (label: EntityLabel): string => `(x:Entity:${label})`;
export const actorMatch = '(x:Entity)';
export const isActor = '(x:State OR x:Organization OR x:Group OR coalesce(x.speaks, false))';

const spoken = 'EXISTS { (x)<-[:REFERS_TO]-(:Document) } OR EXISTS { (x)<-[:ON|HELD_BY|TOWARD]-(:Stance) }';
const entityTests = {
  slugs: (p) => `x.id IN ${p}`,
  names: (p) => `any(name IN ${p} WHERE (' | ' + x.search + ' | ') CONTAINS (' | ' + name + ' | '))`,
  name: (p) => `x.search CONTAINS ${p}`,
  forms: (p) => `coalesce(x.form IN ${p}, false)`,
  openedSince: (p) => `coalesce(x.opened >= ${p}, false)`,
  openedUntil: (p) => `coalesce(x.opened <= ${p}, false)`,
  known: (p) => `x.known = ${p}`,
  mentioned: (p) => `(${spoken}) = ${p}`,
  addresses: (p) => `EXISTS { (x)-[:ADDRESSES]->(t:Entity) WHERE t.id IN ${p} }`,
} satisfies Tests<string>;
export type EntityTest = keyof typeof entityTests;
export const entityTexts: Tests<EntityTest> = entityTests;

export const entityOrders = {
  NAME: 'x.nameEn',
  OPENED: `coalesce(x.opened, '${undated}')`,
  DOCUMENTS: 'COUNT { (x)<-[:REFERS_TO]-(:Document) }',
  STANCES: 'COUNT { (x)<-[:ON]-(:Stance) }',
} as const;
