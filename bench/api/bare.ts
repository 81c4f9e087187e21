import type { Driver } from 'neo4j-driver';
import { createApi } from '../../src/api/create.ts';
import { openNeo4j, type Neo4jSettings } from '../../src/graph/neo4j.ts';
import { sentMap } from '../../src/graph/neo4j/values.ts';

interface Sent {
  readonly cypher: string;
  readonly params: object;
}

/** What a question sends to the store, one query after another. */
export async function cypherOf(settings: Neo4jSettings, query: string): Promise<readonly Sent[]> {
  const store = await openNeo4j(settings);
  const sent: Sent[] = [];
  const api = createApi({
    store: {
      ...store,
      read: (asked, params, signal) => {
        sent.push({ cypher: asked.cypher, params: params ?? {} });
        return store.read(asked, params, signal);
      },
    },
  });
  const response = await api.fetch('http://bench/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  await store.close();
  return sent;
}

/** The median time of the same Cypher through the driver alone, in milliseconds. */
export async function bareMedian(driver: Driver, sent: readonly Sent[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    for (const { cypher, params } of sent) {
      const session = driver.session({ defaultAccessMode: 'READ' });
      const { records } = await session.run(cypher, sentMap(params));
      for (const record of records) record.toObject();
      await session.close();
    }
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
