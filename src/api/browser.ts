import type { Plugin } from 'graphql-yoga';

/**
 * Answers what belongs to the page in the browser; null for what does not. It asks the API as every client does, only
 * without a socket between.
 */
export type Page = (
  request: Request,
  ask: (query: string, variables: object) => Promise<object>,
) => Promise<Response | null>;

/** Lets a page answer before GraphQL does. `ask` is the fetch of the API that it stands before. */
export function usePage(page: Page, ask: (url: string, init: RequestInit) => Response | Promise<Response>): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname === '/graphql') return;
      const response = await page(request, async (query, variables) => {
        const answer = await ask(new URL('/graphql', url).href, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        return (await answer.json()) as object;
      });
      if (response) endResponse(response);
    },
  };
}
