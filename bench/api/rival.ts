import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';

/** The part of our graph that the nested question is about, as that library has it written. */
const typeDefs = `
  type Document @node { id: String! name: String! date: String
    sentences: [Sentence!]! @relationship(type: "CONTAINS", direction: OUT) }
  type Sentence @node { id: String! number: Int! text: String!
    stances: [Stance!]! @relationship(type: "EVIDENCED_BY", direction: IN) }
  type Stance @node { id: String! quote: String! act: String!
    holders: [Entity!]! @relationship(type: "HELD_BY", direction: OUT)
    target: [Entity!]! @relationship(type: "ON", direction: OUT) }
  type Entity @node { id: String! name: String! }
`;

/** The same nested question to both: ten documents, the first five sentences of each, their positions, holders, targets. */
export const ours = `{ documents(first: 10) { nodes { name date sentences(first: 5) { nodes { number text
  stances { quote holders { name } target { name } } } } } } }`;
export const theirs = `{ documents(limit: 10, sort: [{ date: ASC }]) { name date
  sentencesConnection(first: 5, sort: [{ node: { number: ASC } }]) { edges { node { number text
    stances { quote holders { name } target { name } } } } } } }`;

/** @neo4j/graphql behind the same HTTP server as ours. */
export async function rival(driver: Driver): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const library = new Neo4jGraphQL({ typeDefs, driver });
  const yoga = createYoga({ schema: await library.getSchema(), logging: false, maskedErrors: false });
  const server = createServer((request, response) => {
    void yoga(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await yoga.dispose();
    },
  };
}
