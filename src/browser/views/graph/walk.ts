/**
 * A walk through the graph: where it starts, what was asked beyond that, and what the reader did with it. It is all
 * that an address keeps; nodes and edges follow from it and from the answers to it.
 */
export interface Walk {
  /** Slugs of the entities it starts from. */
  readonly from: readonly string[];
  /** What is asked for at all. */
  readonly filter: WalkFilter;
  /** What was asked beyond the start, in order: more neighbours of a node, of one kind. */
  readonly grown: readonly Growth[];
  readonly hidden: readonly string[];
  /** Where nodes were put by hand. */
  readonly pinned: Readonly<Record<string, Place>>;
  /** The node or edge that is looked at. */
  readonly selected: string | null;
}

export interface WalkFilter {
  /** Kinds of nodes; none means all. */
  readonly kinds: readonly NodeKind[];
  /** How many edges away from where it starts. */
  readonly depth: 1 | 2;
}

/** The kinds of nodes that can be asked for, as the API names them. */
export const nodeKinds = [
  'STATE',
  'ORGANIZATION',
  'GROUP',
  'TREATY',
  'INSTRUMENT',
  'PROGRAMME',
  'EVENT',
  'TOPIC',
  'OTHER',
  'DOCUMENT',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface Growth {
  readonly node: string;
  readonly kind: NodeKind;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export const unfiltered: WalkFilter = { kinds: [], depth: 1 };

export const walkFrom = (...from: readonly string[]): Walk => ({
  from,
  filter: unfiltered,
  grown: [],
  hidden: [],
  pinned: {},
  selected: null,
});

/** Asks for more neighbours of a node, of one kind. */
export const grow = (walk: Walk, node: string, kind: NodeKind): Walk => ({
  ...walk,
  grown: [...walk.grown, { node, kind }],
});

/** Starts anew from where it starts, with another filter: what was asked beyond the start was asked with the old one. */
export const filtered = (walk: Walk, filter: Partial<WalkFilter>): Walk => ({
  ...walk,
  filter: { ...walk.filter, ...filter },
  grown: [],
});

export const hide = (walk: Walk, node: string): Walk => ({
  ...walk,
  hidden: [...walk.hidden.filter((one) => one !== node), node],
  selected: walk.selected === node ? null : walk.selected,
});

export const showAgain = (walk: Walk): Walk => ({ ...walk, hidden: [] });

export const pin = (walk: Walk, node: string, { x, y }: Place): Walk => ({
  ...walk,
  pinned: { ...walk.pinned, [node]: { x: tenth(x), y: tenth(y) } },
});

/** An address need not tell more. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

export const unpin = (walk: Walk, node: string): Walk => ({
  ...walk,
  pinned: Object.fromEntries(Object.entries(walk.pinned).filter(([one]) => one !== node)),
});

export const select = (walk: Walk, selected: string | null): Walk => ({ ...walk, selected });
