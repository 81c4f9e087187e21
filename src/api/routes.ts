import type { Plugin } from 'graphql-yoga';
import { documentsById } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import { documentText, textPath } from './document-text.ts';
import type { Metrics } from './metrics.ts';

export interface Routes {
  readonly store: GraphStore;
  /** False while something is still being read: /ready then answers 503. */
  readonly ready: () => boolean;
  readonly metrics?: Metrics;
}

/** How long /ready and a document's text wait for the store, in milliseconds. */
const patience = 5_000;

/**
 * What is answered beside GraphQL: /health (the process lives), /ready (the graph can be read), /metrics
 * and the texts of documents.
 */
export function useRoutes({ store: whole, ready, metrics }: Routes): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const answer = (body: string, init: ResponseInit): void => {
        endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, init));
      };
      const text = textPath.exec(url.pathname)?.[1];
      const isOurs = ['/health', '/ready'].includes(url.pathname) || (metrics && url.pathname === '/metrics');
      if (text === undefined && !isOurs) return;
      const signal = AbortSignal.timeout(patience);
      const store: GraphStore = { ...whole, read: (query, params) => whole.read(query, params, signal) };
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer('method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
        return;
      }
      if (text !== undefined) endResponse(await documentText(store, text, request));
      else if (metrics && url.pathname === '/metrics') {
        answer(await metrics.registry.metrics(), { headers: { 'content-type': metrics.registry.contentType } });
      } else if (url.pathname === '/health') answer('alive\n', { headers: plain });
      else if (url.pathname === '/ready') {
        const isReady = ready() && (await readable(store));
        answer(isReady ? 'ready\n' : 'not ready\n', { status: isReady ? 200 : 503, headers: plain });
      }
    },
  };
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

async function readable(store: GraphStore): Promise<boolean> {
  try {
    await store.read(documentsById, { keys: [] });
    return true;
  } catch {
    return false;
  }
}
