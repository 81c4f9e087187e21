import * as documents from '../graph/queries/documents.ts';
import * as entities from '../graph/queries/entities.ts';
import type * as mentions from '../graph/queries/mentions.ts';
import type { Held } from '../graph/queries/positions.ts';
import * as stances from '../graph/queries/stances.ts';
import type { GraphStore, Query } from '../graph/store.ts';
import { batched, type Asked } from './batch.ts';
import type { DocumentNode, EntityNode, MentionNode, SentenceNode, StanceNode } from './models.ts';

/** What the resolvers of one request share: the store, and loaders that ask it once for many. */
export interface Context {
  readonly store: GraphStore;
  readonly entity: (id: string) => Promise<EntityNode | null>;
  readonly document: (id: string) => Promise<DocumentNode | null>;
  readonly sentence: (id: string) => Promise<SentenceNode | null>;
  readonly stance: (id: string) => Promise<StanceNode | null>;
  readonly entityNamed: (name: string) => Promise<string | null>;
  readonly related: (id: string) => Promise<readonly Related[]>;
  readonly textOf: (document: string) => Promise<string>;
  readonly mentions: (asked: Asked<MentionNode>) => Promise<readonly MentionNode[]>;
  readonly sentences: (asked: Asked<SentenceNode>) => Promise<readonly SentenceNode[]>;
  readonly stanceRows: (asked: Asked<StanceRow>) => Promise<readonly StanceRow[]>;
  readonly sentenceStances: (asked: Asked<SentenceStanceRow>) => Promise<readonly SentenceStanceRow[]>;
  readonly held: (asked: Asked<Held>) => Promise<readonly Held[]>;
  readonly documentStances: (asked: Asked<stances.DocumentStance>) => Promise<readonly stances.DocumentStance[]>;
  readonly documentRows: (asked: Asked<DocumentRow>) => Promise<readonly DocumentRow[]>;
  readonly entityRows: (asked: Asked<EntityRow>) => Promise<readonly EntityRow[]>;
  readonly count: (asked: Asked<{ key: number; total: number }>) => Promise<number>;
}

type RowOf<Q> = Q extends Query<infer Row> ? Row : never;
type Related = RowOf<typeof entities.relatedEntities>;
/** A row of a list: the id of a node, and what the list is ordered by. */
type StanceRow = RowOf<ReturnType<typeof stances.stanceList>['page']>;
type SentenceStanceRow = RowOf<typeof stances.stancesOfSentence>;
type DocumentRow = RowOf<ReturnType<typeof documents.documentList>['page']>;
type EntityRow = RowOf<ReturnType<typeof entities.entityList>['page']>;

export function createContext(store: GraphStore): Context {
  const one = <Row extends { readonly key: number }>(query: Asked<Row>['query']) => {
    const load = batched<Row>(store);
    return async (id: string): Promise<Row | null> => (await load({ query, key: { id } }))[0] ?? null;
  };
  const named = batched<RowOf<typeof entities.entitiesByName>>(store);
  const related = batched<Related>(store);
  const pieces = batched<RowOf<typeof documents.documentText>>(store);
  const counted = batched<{ key: number; total: number }>(store);
  const document = one(documents.documentsById);
  return {
    store,
    entity: one(entities.entitiesById),
    document,
    sentence: one(documents.sentencesById),
    stance: one(stances.stancesById),
    entityNamed: async (name) => (await named({ query: entities.entitiesByName, key: { name } }))[0]?.id ?? null,
    related: (id) => related({ query: entities.relatedEntities, key: { id } }),
    textOf: async (id) => {
      const [head, rest] = await Promise.all([document(id), pieces({ query: documents.documentText, key: { id } })]);
      return [head?.head ?? '', ...rest.map(({ text, after }) => text + after)].join('');
    },
    mentions: batched<mentions.MentionNode>(store),
    sentences: batched<SentenceNode>(store),
    stanceRows: batched<StanceRow>(store),
    sentenceStances: batched<SentenceStanceRow>(store),
    held: batched<Held>(store),
    documentStances: batched<stances.DocumentStance>(store),
    documentRows: batched<DocumentRow>(store),
    entityRows: batched<EntityRow>(store),
    count: async (asked) => (await counted(asked))[0]?.total ?? 0,
  };
}
