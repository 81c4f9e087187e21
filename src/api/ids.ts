import { entityLabels, labelOf, type EntityLabel } from '../graph/labels.ts';
import type { AnyNode } from './models.ts';

export type NodeType = 'Document' | 'Sentence' | 'Stance' | 'Review' | 'Merge' | 'RollCall' | EntityLabel;

const types: ReadonlySet<string> = new Set<NodeType>([
  'Document',
  'Sentence',
  'Stance',
  'Review',
  'Merge',
  'RollCall',
  ...entityLabels,
]);
const isNodeType = (name: string): name is NodeType => types.has(name);

/** Whether it is a kind of entity. */
export const isEntityType = (type: NodeType): type is EntityLabel => entityLabels.some((label) => label === type);

/** The opaque id of a node: clients must not look into it. */
export function globalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** What an opaque id stands for; null if it is none of ours. */
export function readGlobalId(globalIdentifier: string): { readonly type: NodeType; readonly id: string } | null {
  const [name = '', ...rest] = Buffer.from(globalIdentifier, 'base64url').toString().split(':');
  const id = rest.join(':');
  return isNodeType(name) && id !== '' && globalId(name, id) === globalIdentifier ? { type: name, id } : null;
}

/** The GraphQL type of a node. */
export function typeOf(node: AnyNode): NodeType {
  if ('sha256' in node) return 'Document';
  if ('polarity' in node) return 'Stance';
  if ('verdict' in node) return 'Review';
  if ('into' in node) return 'Merge';
  if ('resolution' in node) return 'RollCall';
  return 'number' in node ? 'Sentence' : labelOf(node.id);
}
