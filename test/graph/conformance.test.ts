import { describe } from 'vitest';
import { changingCases } from './conformance/changing.ts';
import { comparisons } from './conformance/compare.ts';
import { cypherCases } from './conformance/cypher.ts';
import { deedCases } from './conformance/deeds.ts';
import { engine } from './conformance/engine.ts';
import { leavingCases } from './conformance/leaving.ts';
import { loadingCases } from './conformance/loading.ts';
import { queryCases } from './conformance/queries.ts';
import { readingCases } from './conformance/reading.ts';
import { transactionCases } from './conformance/transactions.ts';
import { neo4jForTests } from './neo4j.ts';
import { store } from './open.ts';

const neo4j = neo4jForTests();

// The same cases on every engine. What one cannot do goes into its `skip`, with the reason.
for (const each of [
  engine({ name: 'grafeo', skip: [], store: () => store() }),
  engine({ name: 'neo4j', skip: [], store: neo4j.empty }),
]) {
  describe(each.name, () => {
    loadingCases(each);
    transactionCases(each);
    readingCases(each);
    changingCases(each);
    cypherCases(each);
    queryCases(each);
    leavingCases(each);
    deedCases(each);
  });
}

comparisons(() => store(), neo4j.empty);
