import { z } from 'zod';
import { query } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';

const nodes = query(
  'nodes',
  // What an engine notes about its own layout is no part of the graph.
  `MATCH (n) WHERE NOT (n:Mark AND n.id IN ['schema', 'tests'])
   RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels ORDER BY id`,
  {
    id: z.string(),
    properties: z.record(z.string(), z.unknown()),
    labels: z.array(z.string()),
  },
);
const edges = query(
  'edges',
  'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, properties(r) AS properties, b.id AS target ORDER BY source, type, target',
  {
    source: z.string(),
    type: z.string(),
    properties: z.record(z.string(), z.unknown()),
    target: z.string(),
  },
);

/** Every node and edge as a line, sorted: two graphs are the same when these are. */
export async function snapshot(store: GraphStore): Promise<string[]> {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines = [
    ...(await store.read(nodes)).map((node) => `(${node.labels.sort().join(':')} ${sorted(node.properties)})`),
    ...(await store.read(edges)).map(
      (edge) => `(${edge.source})-[${edge.type} ${sorted(edge.properties)}]->(${edge.target})`,
    ),
  ];
  return lines.sort();
}
