import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Scene } from './scene.ts';
import type { Place } from './walk.ts';

/** Rounds of ForceAtlas2 for the start, and for each step beyond it. */
const rounds = { start: 150, step: 50 };

/**
 * Where the nodes of a scene stand. It is computed wave by wave, each from where the one before ended, so that what is
 * there hardly moves when more comes, and so that the same walk gives the same picture: chance has no part in it.
 * After M. Jacomy and others, ForceAtlas2 (PLoS ONE 9(6), 2014).
 */
export function placesOf(scene: Scene): Map<string, Place> {
  const graph = new MultiDirectedGraph<Place, { weight: number }>();
  const edges = [...scene.edges.values()];
  const drawn = new Set<string>();
  for (const [wave, nodes] of scene.waves.entries()) {
    for (const [at, node] of nodes.entries()) {
      graph.addNode(node, beginning(graph, edges, node, at));
    }
    if (nodes.length === 0) continue;
    for (const { id, from, to, count } of edges) {
      if (drawn.has(id) || !graph.hasNode(from) || !graph.hasNode(to)) continue;
      graph.addEdgeWithKey(id, from, to, { weight: 1 + Math.log2(1 + count) });
      drawn.add(id);
    }
    if (graph.order < 2) continue;
    forceAtlas2.assign(graph, {
      iterations: wave === 0 ? rounds.start : rounds.step,
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.2, edgeWeightInfluence: 0.5 },
    });
  }
  return new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }]));
}

/** The same with some put elsewhere by hand; what stands around them stays. */
export const withPinned = (
  places: ReadonlyMap<string, Place>,
  pinned: Readonly<Record<string, Place>>,
): ReadonlyMap<string, Place> => new Map([...places].map(([node, place]) => [node, pinned[node] ?? place]));

/** The angle that spreads points evenly over a disc, in radians: no two lie on one ray. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Near those neighbours that stand already, else around the middle; never two on one spot. */
function beginning(
  graph: MultiDirectedGraph<Place>,
  edges: readonly { readonly from: string; readonly to: string }[],
  node: string,
  at: number,
): Place {
  const near = edges.flatMap(({ from, to }) => {
    const other = from === node ? to : to === node ? from : null;
    return other !== null && graph.hasNode(other) ? [graph.getNodeAttributes(other)] : [];
  });
  const middle = (axis: 'x' | 'y'): number =>
    near.length === 0 ? 0 : near.reduce((sum, { [axis]: value }) => sum + value, 0) / near.length;
  const distance = 10 * Math.sqrt(at + 1);
  return { x: middle('x') + distance * Math.cos(at * golden), y: middle('y') + distance * Math.sin(at * golden) };
}
