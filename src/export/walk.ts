import type { z } from 'zod';
import * as queries from '../graph/queries/export.ts';
import type { GraphStore } from '../graph/store.ts';
import { countDerived, countsDocument, isDerived } from './derived.ts';
import {
  bases,
  insideBases,
  kindOf,
  ofDocuments,
  targetBase,
  type Batch,
  type Edge,
  type Node,
  type Wanted,
} from './graph.ts';
import type { Selection } from './selection.ts';
import { textsOf } from './text.ts';

type NodeRow = z.infer<ReturnType<typeof queries.nodesById>['row']>;
type EdgeRow = z.infer<ReturnType<typeof queries.edgesById>['row']>;

const noTexts = (): ReturnType<typeof textsOf> => new Map();

/** So many documents at a time, and no more once they have so many UTF-16 units together: a page bounds the memory. */
const documentsAtOnce = 20;
const unitsAtOnce = 300_000;
const nodesAtOnce = 500;

/**
 * The selected part of the graph, piece by piece: documents in the order of their keys, each with its sentences and
 * positions and all edges from these, then entities with the edges between them. Memory depends on the largest
 * document and, where not all is selected, on how many entities are touched; not on the size of the graph.
 *
 * With actors or targets only positions that fit are given, with the sentences that show them and the documents these
 * stand in. Where not all is selected, entities are those that something selected leads to, and the direct edges
 * between actors and targets count the positions that were given.
 */
export async function* walk(store: GraphStore, selection: Selection, asked: Wanted): AsyncGenerator<Batch> {
  const whole = Object.keys(selection).length === 0;
  // What fits a selection is seen by nodes and edges together.
  const wanted = whole ? asked : { ...asked, nodes: true, edges: true };
  const inside = await idsInside(store);
  const leaving = ({ target }: Edge): boolean => !inside.has(target.id);
  const touched = new Set<string>();
  const derived = countDerived();
  for await (const ids of documentPages(store, selection)) {
    const batch = await pieceOf(store, ids, selection, wanted, leaving);
    if (!whole) {
      for (const { target } of batch.edges) if (target.base === 'Entity') touched.add(target.id);
      derived.add(batch);
    }
    yield batch;
  }
  if (whole) {
    for (const base of bases) {
      if (base !== 'Document' && !ofDocuments.includes(base)) yield* allOf(store, base, wanted, leaving);
    }
    return;
  }
  yield* touchedOf(store, touched, wanted);
  yield { nodes: [], edges: derived.edges(), texts: noTexts };
}

/** The ids of what no edge may lead to outside: entities that were merged into others. */
async function idsInside(store: GraphStore): Promise<ReadonlySet<string>> {
  const rows = await Promise.all(insideBases.map((base) => store.read(queries.idsOf(base))));
  return new Set(rows.flat().map(({ id }) => id));
}

type Leaving = (edge: Edge) => boolean;

async function* documentPages(store: GraphStore, selection: Selection): AsyncGenerator<string[]> {
  const { since, until } = selection;
  const documents = await documentsOf(store, selection);
  const choice = {
    ...(documents === undefined ? {} : { documents }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  const query = queries.documentsBehind(choice);
  for (let after = ''; ;) {
    const page = await store.read(query, { ...choice, after, n: nodesAtOnce });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    let ids: string[] = [];
    let units = 0;
    for (const { id, length } of page) {
      if (ids.length > 0 && (ids.length === documentsAtOnce || units + length > unitsAtOnce)) {
        yield ids;
        ids = [];
        units = 0;
      }
      ids.push(id);
      units += length;
    }
    yield ids;
  }
}

/** The documents that can have something in them; undefined if any can. */
async function documentsOf(store: GraphStore, selection: Selection): Promise<readonly string[] | undefined> {
  const { documents, actors, targets } = selection;
  const among = async (edge: 'HELD_BY' | 'ON', ids: readonly string[] | undefined) =>
    ids && (await store.read(queries.documentsWith(edge), { ids })).map(({ id }) => id);
  const lists = [documents, await among('HELD_BY', actors), await among('ON', targets)].filter(
    (list) => list !== undefined,
  );
  if (lists.length === 0) return undefined;
  return lists.reduce((some, more) => {
    const also = new Set(more);
    return some.filter((id) => also.has(id));
  });
}

/** Some documents with all that belongs to them. */
async function pieceOf(
  store: GraphStore,
  ids: readonly string[],
  { actors, targets }: Selection,
  wanted: Wanted,
  leaving: Leaving,
): Promise<Batch> {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const ways = [
    ['Document', queries.nodesById, queries.edgesById] as const,
    ...ofDocuments.map((base) => [base, queries.nodesOfDocuments, queries.edgesOfDocuments] as const),
  ];
  for (const [base, nodesOf, edgesOf] of ways) {
    if (wanted.nodes) nodes.push(...(await store.read(nodesOf(base, wanted.inner), { ids })).map(nodeOf(base)));
    if (wanted.edges) edges.push(...(await store.read(edgesOf(base), { ids })).map(edgeOf(base)).filter(leaving));
  }
  const texts = (): ReturnType<typeof textsOf> => textsOf(nodes);
  if (actors === undefined && targets === undefined) return { nodes, edges, texts };
  return { ...fitting(nodes, edges, actors, targets), texts };
}

/** What is left when only positions of these actors on these targets are kept. */
function fitting(
  nodes: readonly Node[],
  edges: readonly Edge[],
  actors: readonly string[] | undefined,
  targets: readonly string[] | undefined,
): Pick<Batch, 'nodes' | 'edges'> {
  const stances = (type: string, ids: readonly string[] | undefined): ReadonlySet<string> =>
    new Set(
      edges
        .filter((edge) => edge.type === type && (ids?.includes(edge.target.id) ?? true))
        .map(({ source }) => source.id),
    );
  const [held, on] = [stances('HELD_BY', actors), stances('ON', targets)];
  const kept = new Set([...held].filter((id) => on.has(id)));
  for (const { type, source, target } of edges) if (type === 'EVIDENCED_BY' && kept.has(source.id)) kept.add(target.id);
  for (const { type, source, target } of edges) if (type === 'CONTAINS' && kept.has(target.id)) kept.add(source.id);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(
      ({ type, source, target }) =>
        kept.has(source.id) && (kept.has(target.id) || target.base === 'Entity') && !countsDocument(type),
    ),
  };
}

async function* allOf(store: GraphStore, base: string, wanted: Wanted, leaving: Leaving): AsyncGenerator<Batch> {
  for (let after = ''; ;) {
    const nodes = (await store.read(queries.nodesBehind(base, wanted.inner), { after, n: nodesAtOnce })).map(
      nodeOf(base),
    );
    const last = nodes.at(-1);
    if (last === undefined) return;
    after = last.id;
    const ids = nodes.map(({ id }) => id);
    const edges = wanted.edges ? await store.read(queries.edgesById(base), { ids }) : [];
    yield { nodes, edges: edges.map(edgeOf(base)).filter(leaving), texts: noTexts };
  }
}

async function* touchedOf(store: GraphStore, touched: ReadonlySet<string>, { inner }: Wanted): AsyncGenerator<Batch> {
  const all = [...touched].sort();
  for (let at = 0; at < all.length; at += nodesAtOnce) {
    const ids = all.slice(at, at + nodesAtOnce);
    const nodes = await store.read(queries.nodesById('Entity', inner), { ids });
    const edges = await store.read(queries.edgesById('Entity'), { ids });
    yield {
      nodes: nodes.map(nodeOf('Entity')),
      edges: edges.map(edgeOf('Entity')).filter(({ type, target }) => touched.has(target.id) && !isDerived(type)),
      texts: noTexts,
    };
  }
}

const nodeOf =
  (base: string) =>
  ({ id, name, ...properties }: NodeRow): Node => ({ id, name, base, kind: kindOf(base, id), properties });

const edgeOf =
  (base: string) =>
  ({ source, sourceName, type, target, targetName, ...properties }: EdgeRow): Edge => {
    const to = targetBase(type);
    return {
      type,
      source: { id: source, name: sourceName, base, kind: kindOf(base, source) },
      target: { id: target, name: targetName, base: to, kind: kindOf(to, target) },
      properties,
    };
  };
