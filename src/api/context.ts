import * as deeds from '../graph/queries/deeds.ts';
import * as documents from '../graph/queries/documents.ts';
import * as entities from '../graph/queries/entities.ts';
import type { Listed } from '../graph/queries/listing.ts';
import type * as mentions from '../graph/queries/mentions.ts';
import type { Held } from '../graph/queries/positions.ts';
import type { ReferringRow } from '../graph/queries/references.ts';
import { mergedByName, mergesById } from '../graph/queries/merges.ts';
import { reviewsById } from '../graph/queries/reviews.ts';
import * as stances from '../graph/queries/stances.ts';
import type { GraphStore, Query } from '../graph/store.ts';
import { batched, type Asked } from './batch.ts';
import type { Changes, Client } from './changes.ts';
import { bounded, type Deadline } from './deadline.ts';
import type { Jobs } from './jobs.ts';
import type {
  DocumentNode,
  EntityNode,
  MentionNode,
  MergeNode,
  ReviewNode,
  SentenceNode,
  StanceNode,
} from './models.ts';

/** What the resolvers of one request share: the store, and loaders that ask it once for many. */
export interface Context {
  readonly store: GraphStore;
  readonly deadline: Deadline;
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
  readonly referring: (asked: Asked<ReferringRow>) => Promise<readonly ReferringRow[]>;
  readonly listed: (asked: Asked<Listed>) => Promise<readonly Listed[]>;
  readonly rollCall: (id: string) => Promise<deeds.RollCallNode | null>;
  readonly treatyTerms: (id: string) => Promise<deeds.TreatyTerms | null>;
  readonly acts: (asked: Asked<deeds.ActNode>) => Promise<readonly deeds.ActNode[]>;
  readonly memberships: (asked: Asked<deeds.MembershipNode>) => Promise<readonly deeds.MembershipNode[]>;
  readonly votes: (asked: Asked<deeds.VoteNode>) => Promise<readonly deeds.VoteNode[]>;
  readonly concerns: (asked: Asked<deeds.ConcernNode>) => Promise<readonly deeds.ConcernNode[]>;
  readonly words: (asked: Asked<deeds.WordNode>) => Promise<readonly deeds.WordNode[]>;
  readonly count: (asked: Asked<{ key: number; total: number }>) => Promise<number>;
  readonly review: (id: string) => Promise<ReviewNode | null>;
  readonly merge: (id: string) => Promise<MergeNode | null>;
  readonly reviewRows: (asked: Asked<ReviewNode>) => Promise<readonly ReviewNode[]>;
  readonly jobs: Jobs | null;
  /** Passes if whoever asks has the token. @throws refusal */
  readonly allow: () => Promise<void>;
  /** As `allow`, for one change. @throws refusal */
  readonly admit: () => Promise<void>;
  /** Tells the log of a change that was made. */
  readonly noted: (what: string) => void;
}

/** Who asks, and what they may do. */
export interface Asking {
  readonly client: Client;
  readonly changes: Changes;
  readonly deadline: Deadline;
  readonly noted: (what: string) => void;
}

type RowOf<Q> = Q extends Query<infer Row> ? Row : never;
type Related = RowOf<typeof entities.relatedEntities>;
/** A row of a list: the id of a node, and what the list is ordered by. */
type StanceRow = RowOf<ReturnType<typeof stances.stanceList>['page']>;
type SentenceStanceRow = RowOf<typeof stances.stancesOfSentence>;

export function createContext(whole: GraphStore, { client, changes, deadline, noted }: Asking): Context {
  const store = bounded(whole, deadline);
  const one = <Row extends { readonly key: number }>(query: Asked<Row>['query']) => {
    const load = batched<Row>(store);
    return async (id: string): Promise<Row | null> => (await load({ query, key: { id } }))[0] ?? null;
  };
  const named = batched<RowOf<typeof entities.entitiesByName>>(store);
  const related = batched<Related>(store);
  const pieces = batched<RowOf<typeof documents.documentText>>(store);
  const counted = batched<{ key: number; total: number }>(store);
  const document = one(documents.documentsById);
  const [stance, rejected] = [one(stances.stancesById), one(stances.rejectedById)];
  const merge = one(mergesById);
  const ownEntity = one(entities.entitiesById);
  const namedMerged = batched<RowOf<typeof mergedByName>>(store);
  /** What was merged into another is asked for as the other. */
  const entity = async (id: string): Promise<EntityNode | null> => {
    const found = await ownEntity(id);
    const merged = found ? null : await merge(id);
    return merged ? entity(merged.into) : found;
  };
  const entityNamed = async (name: string): Promise<string | null> => {
    const [found] = await named({ query: entities.entitiesByName, key: { name } });
    if (found) return found.id;
    const [merged] = await namedMerged({ query: mergedByName, key: { name } });
    return merged ? ((await entity(merged.id))?.id ?? null) : null;
  };
  return {
    store,
    deadline,
    jobs: changes.jobs,
    allow: () => changes.allow(client),
    admit: () => changes.admit(client),
    noted,
    review: one(reviewsById),
    merge,
    reviewRows: batched<ReviewNode>(store),
    entity,
    document,
    sentence: one(documents.sentencesById),
    stance: async (id) => (await stance(id)) ?? rejected(id),
    entityNamed,
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
    referring: batched<ReferringRow>(store),
    listed: batched<Listed>(store),
    rollCall: one(deeds.rollCallsById),
    treatyTerms: one(deeds.treatyTerms),
    acts: batched<deeds.ActNode>(store),
    memberships: batched<deeds.MembershipNode>(store),
    votes: batched<deeds.VoteNode>(store),
    concerns: batched<deeds.ConcernNode>(store),
    words: batched<deeds.WordNode>(store),
    count: async (asked) => (await counted(asked))[0]?.total ?? 0,
  };
}
