import type { DocumentNode, SentenceNode } from '../graph/queries/documents.ts';
import type { EntityNode } from '../graph/queries/entities.ts';
import type { StanceNode } from '../graph/queries/stances.ts';

/** What the GraphQL types are resolved from (see the mappers of test/api/schema.test.ts). */
export type { DocumentNode, SentenceNode } from '../graph/queries/documents.ts';
export type { EntityNode } from '../graph/queries/entities.ts';
export type { MentionNode } from '../graph/queries/mentions.ts';
export type { StanceNode } from '../graph/queries/stances.ts';

export type AnyNode = EntityNode | DocumentNode | SentenceNode | StanceNode;

export interface ActorPositionModel {
  readonly actor: string;
  readonly target: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}
