import type { Plugin } from 'graphql-yoga';
import { documentList, documentsById, summary } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import { startPage, startPageHeaders } from './start-page.ts';

export interface Routes {
  readonly store: GraphStore;
  readonly graphiql: boolean;
  /** False while something is still being read: /ready then answers 503. */
  readonly ready: () => boolean;
}

/** How many documents the start page names. */
const named = 20;

/** What is answered beside GraphQL: the start page, /health (the process lives) and /ready (the graph can be read). */
export function useRoutes({ store, graphiql, ready }: Routes): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const answer = (body: string, init: ResponseInit): void => {
        endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, init));
      };
      if (!['/', '/health', '/ready'].includes(url.pathname)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer('method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
        return;
      }
      if (url.pathname === '/health') answer('alive\n', { headers: plain });
      else if (url.pathname === '/ready') {
        const isReady = ready() && (await readable(store));
        answer(isReady ? 'ready\n' : 'not ready\n', { status: isReady ? 200 : 503, headers: plain });
      } else {
        const page = await content(store);
        if (page) answer(startPage({ ...page, graphiql }), { headers: startPageHeaders });
        else answer('The graph cannot be read now. Ask again in a while.\n', { status: 503, headers: plain });
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

async function content(store: GraphStore) {
  try {
    const [[counts], listed] = await Promise.all([
      store.read(summary),
      store.read(documentList({}, false).page, { keys: [{ key: 0 }], n: named }),
    ]);
    const documents = await store.read(documentsById, { keys: listed.map(({ id }, key) => ({ key, id })) });
    return counts ? { counts, documents } : null;
  } catch {
    return null;
  }
}
