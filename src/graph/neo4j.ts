import { setTimeout } from 'node:timers/promises';
import neo4j, { isRetryableError, Neo4jError, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreError } from '../errors.ts';
import { abortable } from './abortable.ts';
import { explained } from './neo4j/errors.ts';
import { migrate, searchIndexName } from './neo4j/migrate.ts';
import { sentMap } from './neo4j/values.ts';
import { queryWords } from './searchable.ts';
import { deriveSpoken } from './spoken.ts';
import { parseRows, type GraphStore, type Hit, type Params, type Query, type WriteTransaction } from './store.ts';

/** Where a Neo4j server is and how it is spoken to. Times are in seconds. */
export interface Neo4jSettings {
  /** `neo4j://` finds its way in a cluster, `bolt://` speaks to one server; `+s` asks for TLS, `+ssc` trusts any certificate. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if it is absent. */
  readonly database: string | undefined;
  /** How many connections there may be at the same time. */
  readonly pool: number;
  /** How long a connection may take to be made. */
  readonly timeout: number;
  /** How long a transaction is tried again while the server is away or busy. */
  readonly patience: number;
}

/**
 * Opens a store in a Neo4j server (5.26 or later) and brings its constraints and indexes to this program's layout.
 * @throws StoreError within seconds when it cannot be reached or lets nobody in, or a later version wrote the database.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphStore> {
  const { uri, database } = settings;
  const driver = await connected(settings);
  // One for all sessions: whoever reads sees what this process wrote, on whichever member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database === undefined ? {} : { database }) });
  const store = neo4jStore(driver, session, uri);
  const first = session('WRITE');
  try {
    await migrate(first, uri, () => deriveSpoken(store));
  } catch (error) {
    await driver.close();
    throw explained(error, uri, 'migrate');
  }
  await first.close();
  return store;
}

/** A driver that has spoken to the server once. */
async function connected(settings: Neo4jSettings): Promise<Driver> {
  const { uri } = settings;
  let driver: Driver | null = null;
  try {
    driver = driverOf(settings, uri);
    await driver.verifyConnectivity();
    return driver;
  } catch (error) {
    await driver?.close();
    throw explained(await closerLook(settings, error), uri, 'connect');
  }
}

/** A driver that asks for the way in a cluster does not tell why there is none: one that speaks to the server alone does. */
async function closerLook(settings: Neo4jSettings, error: unknown): Promise<unknown> {
  if (!settings.uri.startsWith('neo4j') || !(error instanceof Neo4jError)) return error;
  if (error.code !== 'ServiceUnavailable') return error;
  const direct = driverOf(settings, settings.uri.replace(/^neo4j/, 'bolt'));
  try {
    await direct.verifyConnectivity();
    return error;
  } catch (closer) {
    return closer;
  } finally {
    await direct.close();
  }
}

function driverOf({ user, password, pool, timeout, patience }: Neo4jSettings, uri: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'arms-control-graph',
    disableLosslessIntegers: true,
    maxConnectionPoolSize: pool,
    connectionTimeout: timeout * 1000,
    connectionAcquisitionTimeout: 2 * timeout * 1000,
    maxTransactionRetryTime: patience * 1000,
  });
}

/** What runs one query: a transaction, or a session by itself. */
type Runner = Pick<ManagedTransaction, 'run'>;

/** How long to wait before a query that somebody waits for is tried again, in milliseconds. */
const pauses = [50, 250];

/** How often a transaction that met another one's new node is run again. */
const conflicts = 3;

function neo4jStore(driver: Driver, sessionOf: (mode: 'READ' | 'WRITE') => Session, uri: string): GraphStore {
  async function within<T>(mode: 'READ' | 'WRITE', what: string, work: (session: Session) => Promise<T>): Promise<T> {
    const session = sessionOf(mode);
    try {
      return await work(session);
    } catch (error) {
      throw error instanceof Neo4jError ? explained(error, uri, what) : error;
    } finally {
      await session.close();
    }
  }

  /** Where nobody waits, the driver tries again for as long as it is patient; where somebody does, a few times at once. */
  async function reading<T>(
    what: string,
    work: (runner: Runner) => Promise<T>,
    signal?: AbortSignal,
    attempt = 0,
  ): Promise<T> {
    if (!signal) return within('READ', what, (session) => session.executeRead(work));
    try {
      return await within('READ', what, (session) =>
        // Closing the session resets its connection, and with it ends the query in the server.
        abortable(work(session), signal, () => void session.close()),
      );
    } catch (error) {
      const pause = pauses[attempt];
      const cause = error instanceof StoreError ? error.cause : undefined;
      const passing = cause instanceof Neo4jError && isRetryableError(cause);
      if (pause === undefined || signal.aborted || !passing) throw error;
      await setTimeout(pause);
      return reading(what, work, signal, attempt + 1);
    }
  }

  async function write<T>(work: (transaction: WriteTransaction) => Promise<T>, attempt: number): Promise<T> {
    try {
      return await within('WRITE', 'write', (session) => session.executeWrite((inner) => written(inner, uri, work)));
    } catch (error) {
      // Two processes made the same node at the same moment: now it is there, and `work` sees it.
      const cause = error instanceof Error ? error.cause : undefined;
      const met = cause instanceof Neo4jError && cause.code.endsWith('ConstraintValidationFailed');
      if (!met || attempt === conflicts) throw error;
      return write(work, attempt + 1);
    }
  }

  return {
    engine: 'neo4j',
    read: (query, params, signal) => reading(query.name, (runner) => rows(runner, uri, query, params), signal),
    search: async (index, asked, limit, signal) => {
      const words = queryWords(asked);
      // A query without words is a mistake to the server.
      if (words === '') return [];
      return reading(
        'search',
        async (runner) => {
          const found = await runner.run<Hit>(fullText, sentMap({ index: searchIndexName(index), words, limit }));
          return found.records.map((record) => record.toObject());
        },
        signal,
      );
    },
    write: (work) => write(work, 1),
    close: () => driver.close(),
  };
}

const fullText = `CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score
  RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $limit`;

async function rows<Row>(inner: Runner, uri: string, query: Query<Row>, params: Params = {}): Promise<Row[]> {
  const { records } = await inner.run(query.cypher, sentMap(params));
  return parseRows(
    query,
    records.map((record) => record.toObject()),
    uri,
  );
}

/**
 * A statement is sent without waiting for the one before it, as the protocol allows; reading and the end of the work
 * wait. The server goes through them in order and stops at the first that fails.
 */
async function written<T>(
  inner: ManagedTransaction,
  uri: string,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const underway: Promise<unknown>[] = [];
  const arrived = async (): Promise<void> => {
    await Promise.all(underway.splice(0));
  };
  const result = await work({
    read: async (query, params) => {
      await arrived();
      return rows(inner, uri, query, params);
    },
    run: (statement, params = {}) => {
      const running = inner.run(statement.cypher, sentMap(params)).then(() => undefined);
      running.catch(() => undefined);
      underway.push(running);
      return Promise.resolve();
    },
  });
  await arrived();
  return result;
}
