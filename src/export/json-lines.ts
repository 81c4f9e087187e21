import type { Batch, End, Properties } from './graph.ts';

const end = ({ id, kind }: End): object => ({ id, labels: [kind] });

const present = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** One JSON object a line for each node and each edge, all properties kept, in the form of Neo4j's own JSON export. */
export async function* jsonLines(graph: AsyncIterable<Batch>): AsyncGenerator<string> {
  let number = 0;
  for await (const { nodes, edges } of graph) {
    const lines = [
      ...nodes.map(({ id, name, kind, base, properties }) => ({
        type: 'node',
        id,
        labels: kind === base ? [base] : [base, kind],
        properties: present({ name, ...properties }),
      })),
      ...edges.map(({ type, source, target, properties }) => ({
        type: 'relationship',
        id: String(number++),
        label: type,
        start: { ...end(source), properties: { name: source.name } },
        end: { ...end(target), properties: { name: target.name } },
        properties: present(properties),
      })),
    ];
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}
