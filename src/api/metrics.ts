import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../graph/store.ts';

/** What the server counts, in the text format of Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  request(status: number, seconds: number): void;
  refused(code: string): void;
  changed(what: string): void;
  /** The store with its queries timed. */
  timed(store: GraphStore): GraphStore;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function openMetrics(ready: () => boolean): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'acg_http_request_seconds',
    help: 'Time from a request to its answer, by status.',
    labelNames: ['status'],
    buckets,
    registers,
  });
  const queries = new Histogram({
    name: 'acg_store_query_seconds',
    help: 'Time that the store took for a query, by its name.',
    labelNames: ['query'],
    buckets,
    registers,
  });
  const failures = new Counter({
    name: 'acg_store_failures_total',
    help: 'Queries that the store did not answer.',
    labelNames: ['query'],
    registers,
  });
  const errors = new Counter({
    name: 'acg_graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  });
  const changes = new Counter({
    name: 'acg_changes_total',
    help: 'Changes made, by mutation.',
    labelNames: ['mutation'],
    registers,
  });
  new Gauge({
    name: 'acg_ready',
    help: 'Whether documents are read and questions answered (1) or not yet (0).',
    registers,
    collect() {
      this.set(ready() ? 1 : 0);
    },
  });

  async function timing<T>(query: string, work: Promise<T>): Promise<T> {
    const end = queries.startTimer({ query });
    try {
      return await work;
    } catch (error) {
      failures.inc({ query });
      throw error;
    } finally {
      end();
    }
  }

  return {
    registry,
    request: (status, seconds) => {
      requests.observe({ status }, seconds);
    },
    refused: (code) => {
      errors.inc({ code });
    },
    changed: (mutation) => {
      changes.inc({ mutation });
    },
    timed: (store) => ({
      ...store,
      read: (query, params, signal) => timing(query.name, store.read(query, params, signal)),
      search: (index, words, limit, signal) => timing('search', store.search(index, words, limit, signal)),
    }),
  };
}
