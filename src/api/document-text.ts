import { documentText as pieces, documentsById } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import { known } from './etag.ts';

/** Where the text of a document is, verbatim. */
export const textPath = /^\/documents\/([0-9a-f]{16})\.txt$/;

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** The text of a document, as it was read. It never changes: its tag is the hash that it is addressed by. */
export async function documentText(store: GraphStore, key: string, request: Request): Promise<Response> {
  const keys = [{ key: 0, id: key }];
  try {
    const [document] = await store.read(documentsById, { keys });
    if (!document) return new Response('There is no such document.\n', { status: 404, headers: plain });
    const headers = { ...plain, etag: `"${document.sha256}"`, 'cache-control': 'no-cache' };
    if (known(request.headers.get('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });
    const rest = await store.read(pieces, { keys });
    const text = [document.head, ...rest.map(({ text: piece, after }) => piece + after)].join('');
    return new Response(request.method === 'HEAD' ? null : text, { headers });
  } catch {
    return new Response('The graph cannot be read now. Ask again in a while.\n', {
      status: 503,
      headers: { ...plain, 'cache-control': 'no-store' },
    });
  }
}
