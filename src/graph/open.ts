import type { Neo4jSettings } from './neo4j.ts';
import type { GraphStore } from './store.ts';

/** What keeps the graph: a folder, or a Neo4j server. */
export type StoreSettings =
  { readonly engine: 'grafeo'; readonly folder: string } | ({ readonly engine: 'neo4j' } & Neo4jSettings);

/**
 * Opens the store that the settings name; the other engine is not even loaded.
 * @throws StoreError when it cannot be opened.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.engine === 'neo4j') return (await import('./neo4j.ts')).openNeo4j(settings);
  return (await import('./grafeo.ts')).openGrafeo(settings.folder);
}

/** Where it is, for people: the folder, or the server's address. */
export function placeOf(settings: StoreSettings): string {
  return settings.engine === 'neo4j' ? settings.uri : settings.folder;
}
