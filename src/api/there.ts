import type { Context } from './context.ts';
import type { EntityNode } from './models.ts';
import { refusal } from './refusal.ts';

/** What an edge leads to is there, unless its document was removed while the request was answered. */
export async function there<T>(found: Promise<T | null>): Promise<T> {
  const node = await found;
  if (node !== null) return node;
  throw refusal('NOT_FOUND', 'the document was removed or read anew while this was answered', 'Ask again.');
}

/** The entities with these ids, in the order of the ids; what is gone meanwhile is left out. */
export async function entitiesInOrder(ids: readonly string[], context: Context): Promise<EntityNode[]> {
  const nodes = await Promise.all(ids.map((id) => context.entity(id)));
  return nodes.filter((node) => node !== null);
}
