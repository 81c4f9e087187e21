import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/** The tag of a body: another body has another one. */
export const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether a client that sends this `If-None-Match` has the body already. */
export const known = (header: string | null, tag: string): boolean =>
  header !== null && header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*');

/**
 * Answers to GET carry a tag of their content, so that who asks again is told “as before” without the body, for as long as
 * no change of the graph changes the answer.
 */
export const useEntityTags: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (request.method !== 'GET' || response.status !== 200) return;
    if (!/json/.test(response.headers.get('content-type') ?? '')) return;
    // A stream, such as an export, is never held whole to be hashed.
    if (response.headers.get('cache-control') === 'no-store') return;
    const body = await response.text();
    const tag = tagOf(body);
    const headers = { ...Object.fromEntries(response.headers), etag: tag, 'cache-control': 'no-cache' };
    setResponse(
      known(request.headers.get('if-none-match'), tag)
        ? new fetchAPI.Response(null, { status: 304, headers: { etag: tag, 'cache-control': 'no-cache' } })
        : new fetchAPI.Response(body, { status: 200, headers }),
    );
  },
};
