import type { Plugin } from 'graphql-yoga';
import type { Changes, Client } from './changes.ts';
import { refusal, refused } from './refusal.ts';

/** The largest body of a request, in bytes: of a query, and of one that brings a file. */
export const largestBody = 1_000_000;
export const largestUpload = 22_000_000;

export interface Guards {
  readonly changes: Changes;
  readonly clientOf: (request: Request, server: object) => Client;
  readonly ready: () => boolean;
}

/**
 * What is refused before anything of it is read: bodies that a page of another site could send without asking (CSRF), files
 * from who may not change anything, and bodies that are too large.
 */
export function useGuards({ changes, clientOf, ready }: Guards): Plugin {
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      if (url.pathname !== '/graphql') return;
      if (!ready()) {
        const loading = refusal('STORE_UNAVAILABLE', 'documents are still being read', 'Ask again in a while.', 503);
        endResponse(refused(loading));
        return;
      }
      if (request.method !== 'POST') return;
      try {
        const type = request.headers.get('content-type') ?? '';
        if (/^multipart\/form-data\b/i.test(type)) await changes.allow(clientOf(request, serverContext));
        else if (!/^application\/([a-z-]+\+)?(json|graphql)\b/i.test(type)) throw wrongType();
      } catch (error) {
        endResponse(refused(error));
      }
    },
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (request.method !== 'POST' || !requestParser) return;
      const most = request.headers.get('content-type')?.startsWith('multipart/') ? largestUpload : largestBody;
      const told = request.headers.get('content-length');
      // A body is never longer than it was told to be; only where nothing was told it is counted.
      if (told !== null) {
        if (Number(told) > most) throw tooLarge(most);
        return;
      }
      setRequestParser(async (unmeasured) => {
        const { url, method, headers } = unmeasured;
        return requestParser(new fetchAPI.Request(url, { method, headers, body: await measured(unmeasured, most) }));
      });
    },
  };
}

async function measured({ body }: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw tooLarge(most);
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** What of the body was not read would stand before the next request: the connection ends with the answer. */
const unread = { connection: 'close' } as const;

const tooLarge = (most: number) =>
  refusal('BODY_LIMIT', `the body has more than ${most / 1_000_000} MB`, 'Send less at once.', 413, unread);

const wrongType = () =>
  refusal(
    'BAD_USER_INPUT',
    'the body is of a type that is not taken',
    'Send content-type: application/json.',
    415,
    unread,
  );
