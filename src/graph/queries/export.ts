import { z } from 'zod';
import { loadOntology, type Property } from '../ontology.ts';
import { query } from './define.ts';

/*
 * The graph as a whole, a page at a time: nodes of a kind by their id, what belongs to a document by the document, and
 * the edges by the nodes they start from. Kinds and properties come from the ontology. Each property is asked for by
 * name, since an engine that is asked for labels or for all properties may bring every node of the graph to memory.
 */

const values = {
  text: z.string(),
  int: z.int(),
  number: z.number(),
  flag: z.boolean(),
  texts: z.array(z.string()),
} as const satisfies Record<Property, z.ZodType>;

/** A value of a property; null where it is not there. */
export type ExportValue = z.infer<(typeof values)[Property]> | null;

const { nodes, edges } = loadOntology();

type Columns = Readonly<Record<string, Property>>;
const shapeOf = (columns: Columns): z.ZodObject<Record<string, z.ZodNullable<(typeof values)[Property]>>> =>
  z.object(Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, values[kind].nullable()])));
const columnsOf = (variable: string, columns: Columns): string =>
  Object.keys(columns)
    .map((name) => `, ${variable}.${name} AS ${name}`)
    .join('');

/** The properties of the nodes of a kind, without id and name; with those that only the store uses where `inner` is. */
const propertiesOf = (kind: string, inner: boolean): Columns => ({
  ...nodes[kind]?.properties,
  ...(inner ? nodes[kind]?.inner : {}),
});

/** All properties of the edges that can start from a node of a kind. */
function propertiesFrom(kind: string): Columns {
  const labels = [kind, ...Object.keys(nodes[kind]?.labels ?? {})];
  const leading = Object.values(edges).filter(({ from }) => from.some((label) => labels.includes(label)));
  return Object.assign({}, ...leading.map(({ properties }) => properties));
}

function nodeQuery(name: string, kind: string, inner: boolean, match: string, limit = '') {
  const columns = propertiesOf(kind, inner);
  return query(
    `${name}-${kind}${inner ? '-inner' : ''}`,
    `${match} RETURN n.id AS id, n.name AS name${columnsOf('n', columns)} ORDER BY id${limit}`,
    { id: z.string(), name: z.string(), ...shapeOf(columns).shape },
  );
}

function edgeQuery(name: string, kind: string, match: string) {
  const columns = propertiesFrom(kind);
  return query(
    `${name}-${kind}`,
    `${match}-[r]->(b)
     RETURN a.id AS source, a.name AS sourceName, type(r) AS type, b.id AS target, b.name AS targetName
       ${columnsOf('r', columns)}
     ORDER BY ${['source', 'type', 'target', ...Object.keys(columns)].join(', ')}`,
    {
      source: z.string(),
      sourceName: z.string(),
      type: z.string(),
      target: z.string(),
      targetName: z.string(),
      ...shapeOf(columns).shape,
    },
  );
}

/** The nodes of a kind behind the id `$after`, in the order of their ids, `$n` at most. */
export const nodesBehind = (kind: string, inner: boolean) =>
  nodeQuery('nodesBehind', kind, inner, `MATCH (n:${kind}) WHERE n.id > $after`, ' LIMIT $n');

/** The nodes of a kind with the ids `$ids`. */
export const nodesById = (kind: string, inner: boolean) =>
  nodeQuery('nodesById', kind, inner, `UNWIND $ids AS key MATCH (n:${kind} {id: key})`);

/** The nodes of a kind that belong to the documents `$ids`. */
export const nodesOfDocuments = (kind: string, inner: boolean) =>
  nodeQuery('nodesOfDocuments', kind, inner, `UNWIND $ids AS key MATCH (n:${kind} {document: key})`);

/** What leads from the nodes of a kind with the ids `$ids`. */
export const edgesById = (kind: string) =>
  edgeQuery('edgesById', kind, `UNWIND $ids AS key MATCH (a:${kind} {id: key})`);

/** What leads from the nodes of a kind that belong to the documents `$ids`. */
export const edgesOfDocuments = (kind: string) =>
  edgeQuery('edgesOfDocuments', kind, `UNWIND $ids AS key MATCH (a:${kind} {document: key})`);

export interface DocumentChoice {
  readonly documents?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** Documents behind the id `$after`, in the order of their ids, with their length in UTF-16 units. */
export function documentsBehind({ documents, since, until }: DocumentChoice) {
  const conditions = [
    'd.id > $after',
    ...(documents === undefined ? [] : ['d.id IN $documents']),
    ...(since === undefined ? [] : ['d.date >= $since']),
    ...(until === undefined ? [] : ['d.date <= $until']),
  ];
  return query(
    'documentsBehind',
    `MATCH (d:Document) WHERE ${conditions.join(' AND ')} RETURN d.id AS id, d.length AS length ORDER BY id LIMIT $n`,
    { id: z.string(), length: z.int() },
  );
}

/** Documents with a position that one of `$ids` holds, or that is about one of them. */
export const documentsWith = (edge: 'HELD_BY' | 'ON') =>
  query(
    `documentsWith-${edge}`,
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:${edge}]-(st:Stance) RETURN DISTINCT st.document AS id ORDER BY id`,
    { id: z.string() },
  );

/** The nodes of a kind that does not leave the graph: edges to them stay as well. */
export const idsOf = (kind: string) =>
  query(`idsOf-${kind}`, `MATCH (n:${kind}) RETURN n.id AS id ORDER BY id`, { id: z.string() });
