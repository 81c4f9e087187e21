import type { ExportValue } from '../graph/queries/export.ts';
import { bases, propertiesOfType, type Edge, type Graph, type Properties } from './graph.ts';

/** Rows in one statement: few enough that a shell takes the line. */
const rowsAtOnce = 200;

/**
 * A script that writes the graph, inner properties too, into an empty database: one statement a line, nodes before
 * edges, so that the graph is gone through twice. Read it with cypher-shell or any Cypher engine.
 */
export async function* cypher(graph: Graph): AsyncGenerator<string> {
  for (const base of bases) {
    yield `CREATE CONSTRAINT ${base}_id_unique IF NOT EXISTS FOR (n:${base}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for await (const { nodes } of graph({ nodes: true, edges: false, inner: true })) {
    yield statements(
      nodes,
      ({ base, kind }) => `MERGE (n:${base} {id: row.id})${kind === base ? '' : ` SET n:${kind}`} SET n += row`,
      ({ id, name, properties }) => ({ id, name, ...properties }),
    );
  }
  for await (const { edges } of graph({ nodes: false, edges: true, inner: false }))
    yield statements(edges, createEdge, edgeRow);
}

/** One statement for every so many items that are written in the same way. */
function statements<Item>(items: readonly Item[], write: (item: Item) => string, row: (item: Item) => Properties) {
  const alike = new Map<string, string[]>();
  for (const item of items) {
    const text = write(item);
    const rows = alike.get(text) ?? [];
    rows.push(map(row(item)));
    alike.set(text, rows);
  }
  let out = '';
  for (const [text, rows] of alike) {
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      out += `UNWIND [${rows.slice(at, at + rowsAtOnce).join(',')}] AS row ${text};\n`;
    }
  }
  return out;
}

function createEdge({ type, source, target }: Edge): string {
  const properties = propertiesOfType(type);
  const carried = properties.length === 0 ? '' : ` {${properties.map((name) => `${name}: row.${name}`).join(', ')}}`;
  return (
    `MATCH (a:${source.base} {id: row.source}) MATCH (b:${target.base} {id: row.target}) ` +
    `CREATE (a)-[:${type}${carried}]->(b)`
  );
}

const edgeRow = ({ type, source, target, properties }: Edge): Properties => ({
  source: source.id,
  target: target.id,
  ...Object.fromEntries(propertiesOfType(type).map((name) => [name, properties[name] ?? null])),
});

function map(properties: Properties): string {
  return `{${Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;
}

/** JSON's strings, numbers, lists and truth values are Cypher's too; half of a surrogate pair is none in either. */
function literal(value: ExportValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
}
