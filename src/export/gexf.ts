import type { Property } from '../graph/ontology.ts';
import { edgeProperties, isOuter, nodeProperties, type Graph, type Properties } from './graph.ts';
import { declaration, xml, xmlText } from './xml.ts';

const types: Readonly<Record<Property, string>> = {
  text: 'string',
  texts: 'string',
  int: 'integer',
  number: 'double',
  flag: 'boolean',
};

const attributes = (of: 'node' | 'edge', properties: Readonly<Record<string, Property>>): object => ({
  '@class': of,
  attribute: Object.entries(properties).map(([name, kind]) => ({
    '@id': name,
    '@title': name,
    '@type': types[kind],
  })),
});

/** Line breaks in an attribute are spaces to a reader of XML. */
const values = (properties: Properties, allowed: (name: string) => boolean): object => ({
  attvalue: Object.entries(properties).flatMap(([name, value]) =>
    value !== null && allowed(name) ? [{ '@for': name, '@value': xmlText(value) }] : [],
  ),
});

/** GEXF 1.3, as Gephi reads it: all nodes, then all edges, so that the graph is gone through twice. */
export async function* gexf(graph: Graph): AsyncGenerator<string> {
  const head = xml({
    attributes: [
      attributes('node', { kind: 'text', ...nodeProperties }),
      attributes('edge', { type: 'text', ...edgeProperties }),
    ],
  });
  yield `${declaration}<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>arms-control-graph</creator></meta>`;
  yield `<graph mode="static" defaultedgetype="directed">${head}\n<nodes>\n`;
  for await (const { nodes } of graph({ nodes: true, edges: false, inner: false })) {
    yield xml({
      node: nodes.map((node) => ({
        '@id': xmlText(node.id),
        '@label': xmlText(node.name),
        attvalues: values({ kind: node.kind, ...node.properties }, (name) => name === 'kind' || isOuter(node, name)),
      })),
    });
  }
  yield '\n</nodes>\n<edges>\n';
  let number = 0;
  for await (const { edges } of graph({ nodes: false, edges: true, inner: false })) {
    yield xml({
      edge: edges.map(({ type, source, target, properties }) => ({
        '@id': String(number++),
        '@source': xmlText(source.id),
        '@target': xmlText(target.id),
        '@label': type,
        attvalues: values({ type, ...properties }, (name) => name === 'type' || name in edgeProperties),
      })),
    });
  }
  yield '\n</edges>\n</graph></gexf>\n';
}
