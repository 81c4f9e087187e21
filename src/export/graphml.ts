import type { Property } from '../graph/ontology.ts';
import { edgeProperties, isOuter, nodeProperties, type Batch, type Properties } from './graph.ts';
import { declaration, xml, xmlText } from './xml.ts';

const types: Readonly<Record<Property, string>> = {
  text: 'string',
  texts: 'string',
  int: 'int',
  number: 'double',
  flag: 'boolean',
};

const keys = (of: 'node' | 'edge', properties: Readonly<Record<string, Property>>): object[] =>
  Object.entries(properties).map(([name, kind]) => ({
    '@id': `${of}-${name}`,
    '@for': of,
    '@attr.name': name,
    '@attr.type': types[kind],
  }));

const data = (of: 'node' | 'edge', properties: Properties, allowed: (name: string) => boolean): object[] =>
  Object.entries(properties).flatMap(([name, value]) =>
    value !== null && allowed(name) ? [{ '@key': `${of}-${name}`, '#text': xmlText(value) }] : [],
  );

const nodeKeys = { name: 'text', kind: 'text', ...nodeProperties } as const;
const edgeKeys = { type: 'text', ...edgeProperties } as const;

/** GraphML 1.0: a directed graph with parallel edges, every property typed. */
export async function* graphml(graph: AsyncIterable<Batch>): AsyncGenerator<string> {
  const head = xml({ key: [...keys('node', nodeKeys), ...keys('edge', edgeKeys)] });
  yield `${declaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${head}<graph edgedefault="directed">\n`;
  let number = 0;
  for await (const { nodes, edges } of graph) {
    yield xml({
      node: nodes.map((node) => ({
        '@id': xmlText(node.id),
        data: [
          ...data('node', { name: node.name, kind: node.kind }, () => true),
          ...data('node', node.properties, (name) => isOuter(node, name)),
        ],
      })),
      edge: edges.map(({ type, source, target, properties }) => ({
        '@id': `e${number++}`,
        '@source': xmlText(source.id),
        '@target': xmlText(target.id),
        data: [...data('edge', { type }, () => true), ...data('edge', properties, (name) => name in edgeProperties)],
      })),
    });
  }
  yield '\n</graph></graphml>\n';
}
