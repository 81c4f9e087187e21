import type { Plugin } from 'graphql-yoga';
import { documentsById } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';

export interface Routes {
  readonly store: GraphStore;
  /** False while something is still being read: /ready then answers 503. */
  readonly ready: () => boolean;
}

/** What is answered beside GraphQL: /health (the process lives) and /ready (the graph can be read). */
export function useRoutes({ store, ready }: Routes): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const answer = (body: string, init: ResponseInit): void => {
        endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, init));
      };
      if (!['/health', '/ready'].includes(url.pathname)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer('method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
        return;
      }
      if (url.pathname === '/health') answer('alive\n', { headers: plain });
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
