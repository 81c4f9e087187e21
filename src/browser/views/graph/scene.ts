import type { Growth, Walk } from './walk.ts';

export interface SceneNode {
  /** Its slug; a document's opaque id. */
  readonly id: string;
  readonly name: string;
  /** Its kind: State, Treaty, Topic … */
  readonly label: string;
  /** The path of its page. */
  readonly at: string;
}

export interface SceneEdge {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** How many positions it stands for; 0 for what is known without a text. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** What was answered to a question for neighbours. */
export interface Neighbours {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** How many more there are that the answer does not hold. */
  readonly heldBack: number;
}

/** What is on the screen, in the order in which it came. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** The nodes that each question brought, the start first: a layout places them one after the other. */
  readonly waves: readonly (readonly string[])[];
  /** How many neighbours were found that are not shown, because a step or the whole was full. */
  readonly leftOut: number;
  /** Whether no further node is taken. */
  readonly full: boolean;
}

/** A graph of more nodes than this is a hairball. */
export const mostNodes = 300;
/** So many nodes are taken in one step beyond the start. */
export const mostAtOnce = 25;

export const edgeId = (kind: string, from: string, to: string): string => `${from} ${kind} ${to}`;

/** What an edge's id stands for; null where it is none. */
export function readEdgeId(id: string): Pick<SceneEdge, 'from' | 'kind' | 'to'> | null {
  const [from, kind, to, more] = id.split(' ');
  return from && kind && to && more === undefined ? { from, kind, to } : null;
}

/** What the answers to a walk show: the start's first, then one for each of `walk.grown` that was answered. */
export function sceneOf(walk: Walk, answers: readonly Neighbours[]): Scene {
  const nodes = new Map<string, SceneNode>();
  const edges = new Map<string, SceneEdge>();
  const waves: string[][] = [];
  const leftOut: number[] = [];
  const steps: (Growth | null)[] = [...walk.from.map(() => null), ...walk.grown];
  for (const [at, answer] of answers.entries()) {
    const room = Math.min(mostNodes - nodes.size, steps[at] === null ? mostNodes : mostAtOnce);
    const unseen = answer.nodes.filter(({ id }) => !nodes.has(id));
    const taken = unseen.slice(0, room);
    for (const node of taken) nodes.set(node.id, node);
    waves.push(taken.map(({ id }) => id));
    leftOut.push(answer.heldBack + unseen.length - taken.length);
  }
  // An edge may lead to a node that a later answer brought.
  for (const edge of answers.flatMap((answer) => answer.edges)) {
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
  }
  return {
    nodes,
    edges,
    waves,
    leftOut: latest(steps, leftOut),
    full: nodes.size >= mostNodes,
  };
}

/** Asking a node again for the same kind tells anew how much is left: the last answer counts. */
function latest(steps: readonly (Growth | null)[], leftOut: readonly number[]): number {
  const told = new Map(
    leftOut.map((count, at) => {
      const step = steps[at];
      return [step ? `${step.node}:${step.kind}` : `start ${at}`, count] as const;
    }),
  );
  return [...told.values()].reduce((sum, count) => sum + count, 0);
}

/** What is shown of a scene when some nodes are hidden. */
export function visible({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>, hidden: readonly string[]) {
  const away = new Set(hidden);
  return {
    nodes: [...nodes.values()].filter(({ id }) => !away.has(id)),
    edges: [...edges.values()].filter(({ from, to }) => !away.has(from) && !away.has(to)),
  };
}
