import { labelOf, type EntityLabel } from '../../graph/labels.ts';
import * as queries from '../../graph/queries/neighbourhood.ts';
import type { Context } from '../context.ts';
import { sourceOf, wordsOf } from '../edge.ts';
import { readGlobalId } from '../ids.ts';
import type { DocumentNode, EntityNode } from '../models.ts';
import { pageSize } from '../page.ts';
import { entityAsked } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { InputMaybe, NodeKind, Resolvers } from '../schema.generated.ts';
import { there } from '../there.ts';

interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth: number;
  readonly kinds?: InputMaybe<readonly NodeKind[]>;
  readonly limit: number;
}

/** What is near a node: so many nodes of each distance, each kind in its turn, and how many were held back. */
export async function neighbourhood(_: unknown, args: NeighbourhoodArguments, context: Context) {
  const limit = pageSize(args.limit, 'limit');
  if (args.depth !== 1 && args.depth !== 2) {
    throw refusal('BAD_USER_INPUT', `depth is ${args.depth}`, 'Ask for a depth of 1 or 2, and go on from there.');
  }
  const center = await centerOf(args.id, context);
  const wanted = new Set<NodeKind>(args.kinds ?? allKinds);
  const held = new Map<NodeKind, number>();
  const take = (near: readonly string[]): string[] => {
    const { shown, left } = inTurn(
      near.filter((id) => wanted.has(kindOf(id))),
      limit,
    );
    for (const id of left) held.set(kindOf(id), (held.get(kindOf(id)) ?? 0) + 1);
    return shown;
  };

  const { store } = context;
  const isDocument = 'sha256' in center;
  const around = isDocument
    ? await store.read(queries.entitiesIn, { id: center.id })
    : await store.read(queries.entitiesAround, { ids: [center.id], shown: [center.id] });
  const documents = isDocument || !wanted.has('DOCUMENT') ? [] : await documentsOf(center.id, limit, held, context);
  const first = take(around.map(({ id }) => id));
  const shown = isDocument ? first : [center.id, ...first];
  const second =
    args.depth === 1 || first.length === 0
      ? []
      : take((await store.read(queries.entitiesAround, { ids: first, shown })).map(({ id }) => id));

  const entities = [...shown, ...second];
  const edges = await edgesOf(entities, isDocument ? [center.id] : documents, context);
  const hidden = await hiddenOf(entities, edges, context);
  const nodes = [
    ...first.map((id) => ({ id, depth: 1, node: context.entity(id) })),
    ...documents.map((id) => ({ id, depth: 1, node: context.document(id) })),
    ...second.map((id) => ({ id, depth: 2, node: context.entity(id) })),
  ].map(async ({ id, depth, node }) => ({ node: await node, depth, hidden: hidden.get(id) ?? 0 }));
  return {
    center,
    nodes: (await Promise.all(nodes)).flatMap(({ node, ...rest }) => (node === null ? [] : [{ node, ...rest }])),
    edges,
    heldBack: [...held.entries()].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
}

async function centerOf(id: string, context: Context): Promise<EntityNode | DocumentNode> {
  const global = readGlobalId(id);
  if (global?.type === 'Document') return there(context.document(global.id));
  return entityAsked({ slug: global?.id ?? id }, context);
}

async function documentsOf(
  id: string,
  limit: number,
  held: Map<NodeKind, number>,
  { store }: Context,
): Promise<string[]> {
  const [near, [count]] = await Promise.all([
    store.read(queries.documentsAround, { id, n: limit }),
    store.read(queries.documentsAroundCount, { id }),
  ]);
  const left = (count?.total ?? 0) - near.length;
  if (left > 0) held.set('DOCUMENT', left);
  return near.map((row) => row.id);
}

async function edgesOf(ids: readonly string[], documents: readonly string[], { store }: Context) {
  const [among, from] = await Promise.all([
    store.read(queries.edgesAmong, { ids }),
    documents.length === 0 ? [] : store.read(queries.edgesFromDocuments, { documents, ids }),
  ]);
  return [...among.filter(({ source, target }) => source !== target), ...from];
}

/** How many entities each one is tied to that are not shown. */
async function hiddenOf(ids: readonly string[], edges: readonly queries.GraphEdge[], { store }: Context) {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.add(target);
    if (neighbours.has(source)) neighbours.get(target)?.add(source);
  }
  const rows = await store.read(queries.degrees, { ids });
  return new Map(rows.map(({ id, degree }) => [id, degree - (neighbours.get(id)?.size ?? 0)]));
}

const kinds = {
  State: 'STATE',
  Organization: 'ORGANIZATION',
  Group: 'GROUP',
  Treaty: 'TREATY',
  Instrument: 'INSTRUMENT',
  Programme: 'PROGRAMME',
  Event: 'EVENT',
  Topic: 'TOPIC',
  Other: 'OTHER',
} as const satisfies Record<EntityLabel, NodeKind>;
const allKinds: readonly NodeKind[] = [...Object.values(kinds), 'DOCUMENT'];
const kindOf = (id: string): NodeKind => kinds[labelOf(id)];

/** The first of each kind, then the second of each, up to a number: no kind crowds out another. */
function inTurn(ids: readonly string[], most: number): { shown: string[]; left: string[] } {
  const places = new Map<NodeKind, number>();
  const turns = ids.map((id) => {
    const turn = places.get(kindOf(id)) ?? 0;
    places.set(kindOf(id), turn + 1);
    return { id, turn };
  });
  const sorted = turns.sort((a, b) => a.turn - b.turn).map(({ id }) => id);
  return { shown: sorted.slice(0, most), left: sorted.slice(most) };
}

export const neighbourhoodResolvers: Resolvers = {
  GraphEdge: {
    source: (edge, _, context) => sourceOf(edge, context),
    target: (edge, _, context) => there(context.entity(edge.target)),
    words: (edge, { language }, context) => wordsOf(edge, language, context),
  },
};
