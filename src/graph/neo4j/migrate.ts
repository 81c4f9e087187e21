import { isRetryableError, Neo4jError, type Session } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import { indexesOf, loadOntology, type Index } from '../ontology.ts';

/*
 * The database's layout has a number, kept in (:Mark {id: 'schema'}). Every statement may run several times and at the
 * same time in several processes: what is there already is not made again, and the number only grows.
 */

/**
 * The layout that this program writes. A database of a higher number was written by a later version; what one of a lower
 * number lacks is derived.
 */
export const layout = 2;

/**
 * Brings the database to this program's layout: constraints and indexes, then what an earlier layout lacks, by `derive`,
 * then the number.
 * @throws StoreError when a later version of the program wrote it.
 */
export async function migrate(session: Session, uri: string, derive: () => Promise<void>): Promise<void> {
  const indexes = indexesOf(loadOntology());
  const names = indexes.map(nameOf);
  const mark = await session.run("MATCH (m:Mark {id: 'schema'}) RETURN m.layout AS layout, m.indexes AS indexes");
  const [before] = mark.records.map((record) => record.toObject());
  if (typeof before?.['layout'] === 'number' && before['layout'] > layout) {
    throw new StoreError(
      `the database has layout ${before['layout']}, and this program knows up to ${layout}`,
      uri,
      'Use the newer version of the program that wrote it, or name another database.',
    );
  }
  const earlier = typeof before?.['layout'] === 'number' && before['layout'] < layout;
  if (!earlier && JSON.stringify(before?.['indexes']) === JSON.stringify(names)) return;
  for (const index of indexes) await makeOnce(session, index);
  await session.run('CALL db.awaitIndexes(300)');
  if (earlier) await derive();
  await session.executeWrite((transaction) =>
    transaction.run(
      `MERGE (m:Mark {id: 'schema'}) SET m.name = 'schema', m.indexes = $names,
       m.layout = CASE WHEN m.layout > ${layout} THEN m.layout ELSE ${layout} END`,
      { names },
    ),
  );
}

const nameOf = ({ kind, label, property }: Index): string =>
  kind === 'text' ? searchIndexName(label) : `${label}_${property}${kind === 'unique' ? '_unique' : ''}`;

/** Every label has one full-text index at most. */
export const searchIndexName = (label: string): string => `${label}_search`;

function creationOf(index: Index): string {
  const { kind, label, property } = index;
  const name = nameOf(index);
  if (kind === 'unique')
    return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  if (kind === 'range') return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  // Chinese in pairs of characters; other words as they stand, which are stems already.
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
}

/** Another process that makes the same index at the same moment is no failure: it is tried again, and then is there. */
async function makeOnce(session: Session, index: Index): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.run(creationOf(index));
      return;
    } catch (error) {
      if (error instanceof Neo4jError && /Schema\..*AlreadyExists/.test(error.code)) return;
      if (!(error instanceof Neo4jError && isRetryableError(error)) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
    }
  }
}

const attempts = 20;
