import neo4j, { type Driver } from 'neo4j-driver';
import type { DocumentRows } from '../../src/graph/rows.ts';
import { sentMap } from '../../src/graph/neo4j/values.ts';
import type { Neo4jSettings } from '../../src/graph/neo4j.ts';

/*
 * What the driver and the server can do with the same rows and nothing else: one UNWIND … MERGE a kind of node, one
 * UNWIND … MATCH … MERGE a kind of edge, for each document, without looking what was there, without labels and without
 * counted edges. The store's own writing is measured against it.
 */

type Kind = readonly [rows: (of: DocumentRows) => readonly object[], cypher: string];

const node = (label: string): string => `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row`;
const edge = (from: string, type: string, to: string): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) MERGE (a)-[:${type}]->(b)`;

const kinds: readonly Kind[] = [
  [({ entities }) => entities.map(({ id, name }) => ({ id, name })), node('Entity')],
  [({ document }) => [document], node('Document')],
  [({ sentences }) => sentences, node('Sentence')],
  [({ stances }) => stances, node('Stance')],
  [
    ({ document, sentences }) => sentences.map(({ id }) => ({ source: document.id, target: id })),
    edge('Document', 'CONTAINS', 'Sentence'),
  ],
  [({ issuers }) => issuers, edge('Document', 'ISSUED_BY', 'Entity')],
  [
    ({ mentions }) => mentions,
    `UNWIND $rows AS row MATCH (a:Sentence {id: row.source}) MATCH (b:Entity {id: row.target})
     MERGE (a)-[m:MENTIONS {start: row.start, end: row.end}]->(b) SET m.text = row.text, m.how = row.how, m.rule = row.rule`,
  ],
  [({ holders }) => holders, edge('Stance', 'HELD_BY', 'Entity')],
  [({ targets }) => targets, edge('Stance', 'ON', 'Entity')],
  [({ addressees }) => addressees, edge('Stance', 'TOWARD', 'Entity')],
  [({ evidence }) => evidence, edge('Stance', 'EVIDENCED_BY', 'Sentence')],
];

export const driverOf = ({ uri, user, password }: Neo4jSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password));

/** Writes one document's rows in one transaction, each statement awaited. */
export async function writeBare(driver: Driver, rows: DocumentRows): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const [of, cypher] of kinds) {
        const list = of(rows);
        if (list.length > 0) await transaction.run(cypher, sentMap({ rows: list }));
      }
    });
  } finally {
    await session.close();
  }
}
