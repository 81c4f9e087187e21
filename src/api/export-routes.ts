import type { Plugin } from 'graphql-yoga';
import { UsageError } from '../errors.ts';
import { exported, formats, isFormat } from '../export/formats.ts';
import { selectionOf, type Selection } from '../export/selection.ts';
import type { GraphStore } from '../graph/store.ts';

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
const filters: ReadonlySet<string> = new Set(['document', 'actor', 'target', 'since', 'until']);

/**
 * GET /export/<format>: the graph, or what `document`, `actor`, `target` (each any number of times), `since` and
 * `until` select, as a stream: what the client does not take is not read from the store, and nothing more once it goes.
 */
export function useExport(store: GraphStore): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (!url.pathname.startsWith('/export/')) return;
      const answer = (status: number, body: string, headers: Record<string, string> = {}): void => {
        endResponse(new fetchAPI.Response(`${body}\n`, { status, headers: { ...plain, ...headers } }));
      };
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer(405, 'method not allowed', { allow: 'GET, HEAD' });
        return;
      }
      const name = url.pathname.slice('/export/'.length);
      if (!isFormat(name)) {
        answer(404, `There is no format of this name. There are ${Object.keys(formats).join(', ')}.`);
        return;
      }
      const unknown = [...url.searchParams.keys()].find((key) => !filters.has(key));
      if (unknown !== undefined) {
        answer(400, `There is no filter “${unknown}”. There are ${[...filters].join(', ')}.`);
        return;
      }
      let selection: Selection;
      try {
        selection = await selectionOf(askedIn(url.searchParams), store);
      } catch (error) {
        if (error instanceof UsageError) answer(400, error.message);
        else answer(503, 'The graph cannot be read now. Ask again in a while.');
        return;
      }
      const { mediaType, extension } = formats[name];
      const headers = {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="arms-control-graph.${extension}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      };
      const body = request.method === 'HEAD' ? null : streamOf(exported(store, name, selection), fetchAPI);
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}

function askedIn(parameters: URLSearchParams) {
  return {
    document: parameters.getAll('document'),
    actor: parameters.getAll('actor'),
    target: parameters.getAll('target'),
    since: parameters.get('since') ?? undefined,
    until: parameters.get('until') ?? undefined,
  };
}

/** Pieces of text as bytes, at the pace of whoever takes them. */
function streamOf(
  pieces: AsyncGenerator<string>,
  { ReadableStream, TextEncoder }: Pick<typeof globalThis, 'ReadableStream' | 'TextEncoder'>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
