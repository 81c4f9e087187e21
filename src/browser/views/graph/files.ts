import { MultiDirectedGraph } from 'graphology';
import write from 'graphology-gexf/browser/writer.js';
import XMLWriter from 'xml-writer';
import type { SceneEdge, SceneNode } from './scene.ts';
import type { Place } from './walk.ts';

/** What a file holds: what is shown, where it stands. */
export interface Drawing {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly places: ReadonlyMap<string, Place>;
}

/** GEXF 1.3 (https://gexf.net), which Gephi opens. */
export function gexfOf({ nodes, edges, places }: Drawing): string {
  const graph = new MultiDirectedGraph();
  for (const { id, name, label } of nodes) {
    graph.addNode(id, { label: printable(name), kind: label, ...placeOf(places, id) });
  }
  for (const edge of edges) graph.addEdgeWithKey(edge.id, edge.from, edge.to, { label: edge.kind, ...factsOf(edge) });
  return write(graph, { version: '1.3' });
}

/** GraphML (http://graphml.graphdrawing.org), which yEd, Gephi, igraph and NetworkX open. */
export function graphmlOf({ nodes, edges, places }: Drawing): string {
  const writer = new XMLWriter();
  writer.startDocument('1.0', 'UTF-8').startElement('graphml');
  writer.writeAttribute('xmlns', 'http://graphml.graphdrawing.org/xmlns');
  for (const [owner, keys] of Object.entries(graphmlKeys)) {
    for (const [name, type] of Object.entries(keys)) {
      writer.startElement('key').writeAttribute('id', `${owner}.${name}`).writeAttribute('for', owner);
      writer.writeAttribute('attr.name', name).writeAttribute('attr.type', type).endElement();
    }
  }
  writer.startElement('graph').writeAttribute('edgedefault', 'directed');
  for (const { id, name, label } of nodes) {
    writer.startElement('node').writeAttribute('id', id);
    values(writer, 'node', { label: printable(name), kind: label, ...placeOf(places, id) });
  }
  for (const edge of edges) {
    writer.startElement('edge').writeAttribute('id', edge.id);
    writer.writeAttribute('source', edge.from).writeAttribute('target', edge.to);
    values(writer, 'edge', { kind: edge.kind, ...factsOf(edge) });
  }
  return writer.endDocument().toString();
}

const graphmlKeys = {
  node: { label: 'string', kind: 'string', x: 'double', y: 'double' },
  edge: { kind: 'string', count: 'int', first: 'string', last: 'string' },
} as const;

function values(writer: XMLWriter, owner: 'node' | 'edge', given: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(given)) {
    writer.startElement('data').writeAttribute('key', `${owner}.${name}`).text(String(value)).endElement();
  }
  writer.endElement();
}

const placeOf = (places: Drawing['places'], id: string): Place => places.get(id) ?? { x: 0, y: 0 };

/** What is known of an edge; a day that is not known is left out. */
const factsOf = ({ count, first, last }: SceneEdge) => ({
  count,
  ...(first === null ? {} : { first }),
  ...(last === null ? {} : { last }),
});

/** XML 1.0 has no place for control characters, not even escaped. */
const printable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');
