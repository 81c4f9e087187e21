import type { Language } from '../../address.ts';
import type { Ask } from '../../ask.ts';
import { apiLanguage } from '../../words.ts';
import {
  EdgeSentences,
  Neighbourhood,
  NodeNamed,
  type EdgeSentencesQuery,
  type GraphNodeFragment,
  type NeighbourhoodQuery,
} from './graph.generated.ts';
import { edgeId, readEdgeId, sceneOf, type Neighbours, type Scene, type SceneNode } from './scene.ts';
import type { NodeKind, Walk } from './walk.ts';

export type EdgeEvidence = EdgeSentencesQuery['stances'];

/** A walk with what it leads to. */
export interface WalkedGraph {
  readonly walk: Walk;
  readonly scene: Scene;
  /** How many neighbours of each kind the selected node has. */
  readonly neighbours: readonly { readonly kind: NodeKind; readonly total: number }[];
  /** The positions that the selected edge is counted from; null where it is known without any. */
  readonly evidence: EdgeEvidence | null;
}

/** How many neighbours a start shows, and how many the API gives of a growth at most. */
const limits = { start: 60, growth: 100 } as const;

/** What walks asked for through each way of asking: a step further asks for the step only. */
const asked = new WeakMap<Ask, Map<string, Promise<NeighbourhoodQuery['neighbourhood']>>>();
/** The scene of a walk stays the same object as long as the walk leads to the same, whatever is selected in it. */
const scenes = new WeakMap<Ask, { readonly of: string; readonly scene: Scene }>();

/** Where the walk leads. @throws AskError NOT_FOUND if a node of it is not in the graph. */
export async function walked(ask: Ask, walk: Walk, language: Language): Promise<WalkedGraph> {
  const { depth, kinds } = walk.filter;
  const near = neighboursThrough(ask, language);
  const wanted = kinds.length > 0 ? kinds : null;
  const [answers, neighbours, evidence] = await Promise.all([
    Promise.all([
      ...walk.from.map((id) => near({ id, depth, kinds: wanted, limit: limits.start })),
      ...walk.grown.map(({ node, kind }) => near({ id: node, depth: 1, kinds: [kind], limit: limits.growth })),
    ]),
    walk.selected !== null && readEdgeId(walk.selected) === null
      ? near({ id: walk.selected, depth: 1, kinds: null, limit: 1 }).then(totalsOf, () => [])
      : [],
    evidenceOf(ask, walk.selected),
  ]);
  const of = JSON.stringify([language, walk.from, walk.filter, walk.grown]);
  const known = scenes.get(ask);
  const scene = known?.of === of ? known.scene : sceneOf(walk, answers.map(answerOf));
  scenes.set(ask, { of, scene });
  return { walk, scene, neighbours, evidence };
}

interface Near {
  readonly id: string;
  readonly depth: number;
  readonly kinds: readonly NodeKind[] | null;
  readonly limit: number;
}

function neighboursThrough(ask: Ask, language: Language) {
  const known = asked.get(ask) ?? new Map<string, Promise<NeighbourhoodQuery['neighbourhood']>>();
  asked.set(ask, known);
  return (near: Near): Promise<NeighbourhoodQuery['neighbourhood']> => {
    const key = JSON.stringify([language, near]);
    const before = known.get(key);
    if (before) return before;
    const answer = ask(Neighbourhood, { ...near, language: apiLanguage[language] }).then(
      ({ neighbourhood }) => neighbourhood,
    );
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

const idOf = (node: GraphNodeFragment): string => ('slug' in node ? node.slug : node.id);

/** Sentences and positions are no neighbours: the API gives entities and documents. */
function nodeOf(node: GraphNodeFragment): SceneNode[] {
  if ('slug' in node) return [{ id: node.slug, name: node.name, label: node.__typename, at: `/entity/${node.slug}` }];
  if ('key' in node) return [{ id: node.id, name: node.caption, label: 'Document', at: `/documents/${node.key}` }];
  return [];
}

function answerOf({ center, nodes, edges, heldBack }: NeighbourhoodQuery['neighbourhood']): Neighbours {
  return {
    nodes: [center, ...nodes.map(({ node }) => node)].flatMap(nodeOf),
    edges: edges.map(({ kind, source, target, count, first, last }) => ({
      id: edgeId(kind, idOf(source), target.slug),
      kind,
      from: idOf(source),
      to: target.slug,
      count: count ?? 0,
      first,
      last,
    })),
    heldBack: heldBack.reduce((sum, { count }) => sum + count, 0),
  };
}

/** How many neighbours there are of each kind: those given and those held back. */
function totalsOf({ nodes, heldBack }: NeighbourhoodQuery['neighbourhood']): WalkedGraph['neighbours'] {
  const totals = new Map<NodeKind, number>(heldBack.map(({ kind, count }) => [kind, count]));
  for (const { node } of nodes) {
    const kind = node.__typename.toUpperCase() as NodeKind;
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
  }
  return [...totals].map(([kind, total]) => ({ kind, total }));
}

const polarities: Readonly<Record<string, 'FOR' | 'AGAINST'>> = { SUPPORTS: 'FOR', OPPOSES: 'AGAINST' };

async function evidenceOf(ask: Ask, selected: string | null): Promise<EdgeEvidence | null> {
  const edge = selected === null ? null : readEdgeId(selected);
  const polarity = polarities[edge?.kind ?? ''];
  if (!edge || polarity === undefined) return null;
  return (await ask(EdgeSentences, { holder: edge.from, target: edge.to, polarity })).stances;
}

/** The slug of what a reader typed: a slug, or a name in any language; null where there is none. */
export async function slugOf(ask: Ask, given: string): Promise<string | null> {
  if (/^[a-z]+\/\S+$/.test(given)) return given;
  return (await ask(NodeNamed, { name: given })).entity?.slug ?? null;
}
