import type { GraphStore } from '../graph/store.ts';
import { csv, edgeTable, nodeTable, stanceTable } from './csv.ts';
import { cypher } from './cypher.ts';
import { gexf } from './gexf.ts';
import type { Graph } from './graph.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';
import { ploverEvents } from './plover.ts';
import type { Selection } from './selection.ts';
import { walk } from './walk.ts';

interface Format {
  /** What it is, for people. */
  readonly is: string;
  readonly mediaType: string;
  /** The usual end of a file's name. */
  readonly extension: string;
  /** Text, piece by piece. */
  readonly write: (graph: Graph) => AsyncGenerator<string>;
}

export const formats = {
  csv: {
    is: 'a table of all edges, with the names of both ends',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (graph) => csv(edgeTable, graph({ nodes: false, edges: true, inner: false })),
  },
  'csv-nodes': {
    is: 'a table of all nodes',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'nodes.csv',
    write: (graph) => csv(nodeTable, graph({ nodes: true, edges: false, inner: false })),
  },
  'csv-stances': {
    is: 'a table of all positions, with names, quotes and sentences',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'stances.csv',
    write: (graph) => csv(stanceTable, graph({ nodes: true, edges: true, inner: false })),
  },
  jsonl: {
    is: 'JSON Lines: a node or an edge a line, with its properties',
    mediaType: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    write: (graph) => jsonLines(graph({ nodes: true, edges: true, inner: false })),
  },
  graphml: {
    is: 'GraphML, for networkx, igraph, yEd and Gephi',
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    write: (graph) => graphml(graph({ nodes: true, edges: true, inner: false })),
  },
  gexf: {
    is: 'GEXF 1.3, for Gephi',
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    write: gexf,
  },
  cypher: {
    is: 'a script that writes the graph into an empty Neo4j or any Cypher engine',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'cypher',
    write: cypher,
  },
  jsonld: {
    is: 'JSON-LD with PROV-O: each position with the words it rests on as a Web Annotation',
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    write: (graph) => jsonLd(graph({ nodes: true, edges: true, inner: true })),
  },
  plover: {
    is: 'positions as PLOVER events, one JSON object a line',
    mediaType: 'application/jsonl; charset=utf-8',
    extension: 'events.jsonl',
    write: (graph) => ploverEvents(graph({ nodes: true, edges: true, inner: false })),
  },
} as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** The selected part of the graph in a format, piece by piece: nothing is read before it is asked for. */
export function exported(store: GraphStore, format: FormatName, selection: Selection): AsyncGenerator<string> {
  return formats[format].write((wanted) => walk(store, selection, wanted));
}
