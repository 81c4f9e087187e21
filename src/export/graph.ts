import type { ExportValue } from '../graph/queries/export.ts';
import { labelOf } from '../graph/labels.ts';
import { loadOntology, type Property } from '../graph/ontology.ts';
import type { DocumentText } from './text.ts';

export type Properties = Readonly<Record<string, ExportValue>>;

/** A node as it leaves the graph. */
export interface Node {
  readonly id: string;
  readonly name: string;
  /** The label that says most: `Treaty` and not `Entity`. */
  readonly kind: string;
  /** The kind of the ontology it is of, whose `id` is a key: `Entity`. */
  readonly base: string;
  readonly properties: Properties;
}

/** Either end of an edge, named. */
export type End = Pick<Node, 'id' | 'name' | 'kind' | 'base'>;

export interface Edge {
  readonly type: string;
  readonly source: End;
  readonly target: End;
  readonly properties: Properties;
}

/** A piece of the graph, small enough to be held in memory. */
export interface Batch {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The whole text of each document, also of those whose sentences were not all selected. Made when it is asked for. */
  readonly texts: () => ReadonlyMap<string, DocumentText>;
}

/** What of the graph is wanted: what is not is not even read, where all of the graph is selected. */
export interface Wanted {
  readonly nodes: boolean;
  readonly edges: boolean;
  /** Whether nodes carry also what only the store uses; the texts of documents need it. */
  readonly inner: boolean;
}

/** The selected graph, piece by piece. It may be gone through several times. */
export type Graph = (wanted: Wanted) => AsyncIterable<Batch>;

const { nodes, edges } = loadOntology();

/** The kinds of nodes that leave the graph. */
export const bases: readonly string[] = Object.keys(nodes).filter((base) => nodes[base]?.inside === false);

/** The kinds of nodes that edges from these can lead to, though they do not leave. */
export const insideBases: readonly string[] = Object.keys(nodes).filter(
  (base) =>
    !bases.includes(base) &&
    Object.values(edges).some(({ from, to }) => to.includes(base) && from.some((label) => isOuterLabel(label))),
);
function isOuterLabel(label: string): boolean {
  return bases.some((base) => base === label || Object.hasOwn(nodes[base]?.labels ?? {}, label));
}

/** Kinds whose nodes belong to one document each, and are found by it. */
export const ofDocuments: readonly string[] = bases.filter((base) => nodes[base]?.index.includes('document'));

/** Properties of several kinds together; one that is not the same everywhere is taken as text. */
function together(all: readonly Readonly<Record<string, Property>>[]): Readonly<Record<string, Property>> {
  const found = new Map<string, Property>();
  for (const [name, kind] of all.flatMap((each) => Object.entries(each))) {
    found.set(name, (found.get(name) ?? kind) === kind ? kind : 'text');
  }
  return Object.fromEntries(found);
}

/** The properties that nodes can carry besides id and name, and what their values are, over all kinds. */
export const nodeProperties = together(bases.map((base) => nodes[base]?.properties ?? {}));

/** The properties that edges can carry. */
export const edgeProperties = together(Object.values(edges).map((edge) => edge.properties));

/** The properties of an edge's type. */
export const propertiesOfType = (type: string): readonly string[] => Object.keys(edges[type]?.properties ?? {});

/** Whether a property of a node is of use outside of this program. */
export const isOuter = ({ base }: Pick<Node, 'base'>, property: string): boolean =>
  Object.hasOwn(nodes[base]?.properties ?? {}, property);

const targets = new Map(
  Object.entries(edges).map(([type, { to }]) => [type, bases.find((base) => to.includes(base)) ?? 'Entity']),
);

/** The kind of what edges of a type lead to. */
export const targetBase = (type: string): string => targets.get(type) ?? 'Entity';

/** The label that says most of a node with this id. */
export const kindOf = (base: string, id: string): string => (base === 'Entity' ? labelOf(id) : base);
