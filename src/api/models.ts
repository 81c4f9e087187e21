import type { Position, Side } from '../graph/positions.ts';
import type { DocumentNode, SentenceNode } from '../graph/queries/documents.ts';
import type { EntityNode } from '../graph/queries/entities.ts';
import type { GraphEdge } from '../graph/queries/neighbourhood.ts';
import type { PositionConditions } from '../graph/queries/positions.ts';
import type { ReferenceConditions } from '../graph/queries/references.ts';
import type { StanceAnchor, StanceNode } from '../graph/queries/stances.ts';
import type { ActNode, RollCallNode, VoteNode } from '../graph/queries/deeds.ts';
import type { MergeNode } from '../graph/queries/merges.ts';
import type { ReviewNode } from '../graph/queries/reviews.ts';
import type { Standing } from '../status/standing.ts';
import type { Tension } from '../status/tension.ts';

/** What the GraphQL types are resolved from (see the mappers of test/api/schema.test.ts). */
export type { DocumentNode, SentenceNode } from '../graph/queries/documents.ts';
export type { EntityNode } from '../graph/queries/entities.ts';
export type { ActNode, ConcernNode, RollCallNode } from '../graph/queries/deeds.ts';
export type { MentionNode } from '../graph/queries/mentions.ts';
export type { MergeNode } from '../graph/queries/merges.ts';
export type { ReviewNode } from '../graph/queries/reviews.ts';
export type { StanceNode } from '../graph/queries/stances.ts';
export type { Change } from '../graph/changes.ts';
export type { GraphEdge as EdgeModel } from '../graph/queries/neighbourhood.ts';
export type { Phase } from '../graph/positions.ts';
export type { Stated } from '../graph/reviews.ts';
export type { IngestJob } from './jobs.ts';

export type AnyNode = EntityNode | DocumentNode | SentenceNode | StanceNode | ReviewNode | MergeNode | RollCallNode;

/** A position with what was asked of it, for the pages that are opened from it. */
export type PositionModel = Position & { readonly conditions: PositionConditions };

export interface PositionsModel extends Readonly<Record<Exclude<Side, 'silent'>, readonly PositionModel[]>> {
  readonly on: EntityNode;
  /** The ids of who is silent. */
  readonly silent: readonly string[];
}

export interface ComparedTargetModel {
  readonly target: string;
  readonly positions: readonly PositionModel[];
}

/** What was said within a day, month or year, with what was asked for the pages that are opened from it. */
export interface TimelinePointModel {
  readonly period: string | null;
  readonly side: Side;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
  readonly anchors: Readonly<Partial<Record<StanceAnchor, string>>>;
  readonly conditions: PositionConditions;
}

/** A way from one entity to another: the entities on it, and the edges between them. */
export interface PathModel {
  readonly ids: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** An entity that two others are tied to, and how. */
export interface SharedNeighbourModel {
  readonly id: string;
  readonly edges: readonly GraphEdge[];
}

/** How often the documents that were asked for refer to an entity. */
export interface ReferenceModel {
  readonly id: string;
  readonly documents: number;
  readonly mentions: number;
  readonly conditions: ReferenceConditions;
}

/** How often one document refers to an entity, and where first. */
export interface ReferringModel {
  readonly entity: string;
  readonly document: string;
  readonly count: number;
  readonly first: number;
}

export interface NamedTogetherModel {
  readonly id: string;
  readonly documents: number;
  readonly sentences: number;
}
/** How an entity stands to a treaty, with the acts that say so, or belongs to a body. */
export interface MembershipModel {
  readonly member: string;
  readonly of: string;
  readonly standing: Standing | 'member' | 'former-member';
  readonly since: string | null;
  readonly until: string | null;
  readonly bound: boolean;
  readonly contested: boolean;
  readonly knownUntil: string | null;
  readonly acts: readonly ActNode[];
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A roll call by its id, with what one State chose in it. */
export type VoteModel = Omit<VoteNode, 'key'> & { readonly voter: string | null };

export interface SayVoteSignModel {
  readonly actor: EntityNode;
  readonly target: EntityNode;
  readonly day: string | null;
  readonly minConfidence: number;
  readonly votes: readonly VoteModel[];
}

/** A tension with its deed: a vote or a membership. */
export type TensionModel = Tension & {
  readonly holder: string;
  readonly target: string;
  readonly vote: Omit<VoteNode, 'key'> | null;
  readonly membership: MembershipModel | null;
};
