import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const Property = z.enum(['text', 'int', 'number', 'flag', 'texts']);
export type Property = z.infer<typeof Property>;
const Properties = z.record(z.string(), Property).default({});

const Ontology = z.strictObject({
  nodes: z.record(
    z.string(),
    z.strictObject({
      is: z.string(),
      key: z.string(),
      index: z.array(z.string()).default([]),
      search: z.array(z.string()).default([]),
      inside: z.boolean().default(false),
      properties: Properties,
      inner: Properties,
      labels: z.record(z.string(), z.string()).default({}),
    }),
  ),
  edges: z.record(
    z.string(),
    z.strictObject({
      is: z.string(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      properties: Properties,
    }),
  ),
});
export type Ontology = z.infer<typeof Ontology>;

const file = fileURLToPath(new URL('../../schema/ontology.yaml', import.meta.url));

/** The kinds of nodes and edges, from schema/ontology.yaml. */
export function loadOntology(): Ontology {
  return Ontology.parse(parse(readFileSync(file, 'utf8')));
}

export interface Index {
  /** `unique` is a constraint with the index that serves it, `range` an index, `text` a full-text index. */
  readonly kind: 'unique' | 'range' | 'text';
  readonly label: string;
  readonly property: string;
}

/** What every engine must create before the first write, in this order. */
export function indexesOf(ontology: Ontology): Index[] {
  return Object.entries(ontology.nodes).flatMap(([label, node]): Index[] => [
    { kind: 'unique', label, property: node.key },
    ...node.index.map((property): Index => ({ kind: 'range', label, property })),
    ...node.search.map((property): Index => ({ kind: 'text', label, property })),
  ]);
}
