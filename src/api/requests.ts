import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import { restated } from './refusal.ts';

interface Underway {
  readonly id: string;
  readonly began: number;
  operation?: string;
}

/** An id that a client or a proxy gave is kept if it can do no harm in a log. */
const sane = /^[\w.-]{1,64}$/;

/**
 * Gives every request an id, a line in the log and a place in the counts. What clients are told only as “something went
 * wrong” is in the log whole, under that id. Neither headers nor variables get there.
 */
export function useRequests(log: Logger, metrics: Metrics | undefined): Plugin {
  const all = new WeakMap<Request, Underway>();
  return {
    onRequest({ request }) {
      const given = request.headers.get('x-request-id') ?? '';
      all.set(request, { id: sane.test(given) ? given : randomUUID(), began: performance.now() });
    },
    onParams({ request, params }) {
      const underway = all.get(request);
      if (underway && typeof params.operationName === 'string') underway.operation = params.operationName.slice(0, 100);
    },
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      const underway = all.get(request);
      const errors = result.errors.map((error) => {
        const { code } = error.extensions;
        metrics?.refused(String(code));
        if (code === 'STORE_UNAVAILABLE')
          log.warn({ request: underway?.id, err: error.originalError }, 'the store failed');
        if (code !== 'INTERNAL_SERVER_ERROR') return error;
        log.error({ request: underway?.id, err: error.originalError ?? error }, 'a request failed');
        return restated(error, { ...error.extensions, requestId: underway?.id });
      });
      setResult({ ...result, errors });
    },
    onResponse({ request, response }) {
      const underway = all.get(request);
      if (!underway) return;
      const { id, began, operation } = underway;
      const milliseconds = performance.now() - began;
      response.headers.set('x-request-id', id);
      response.headers.set('x-content-type-options', 'nosniff');
      metrics?.request(response.status, milliseconds / 1000);
      const path = URL.canParse(request.url) ? new URL(request.url).pathname : '';
      const { status } = response;
      log.info({ request: id, method: request.method, path, status, ms: Math.round(milliseconds), operation }, 'asked');
    },
  };
}
