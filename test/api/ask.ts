import { pino, type Logger } from 'pino';
import { createApi, type Api, type ApiOptions } from '../../src/api/create.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { knowledge, readings } from '../graph/fixture.ts';
import { store } from '../graph/open.ts';

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string; readonly remedy: string; readonly requestId?: string };
  }[];
}

/** Asks an API by its fetch, with no port. */
export async function ask(
  api: Api,
  query: string,
  variables?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await api.fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = await response.json();
  return { status: response.status, data, errors };
}

/** A store with the three fixture documents in it. */
export async function filled(): Promise<GraphStore> {
  const graph = await store();
  await loadKnowledgeGraph(graph, knowledge);
  for (const { extraction, text } of readings) await loadDocument(graph, extraction, text, knowledge.hash);
  return graph;
}

export async function filledApi(options: Partial<ApiOptions> = {}): Promise<Api> {
  return createApi({ store: await filled(), ...options });
}

/** A log whose warnings and errors come into a list, a line each. */
export const logInto = (lines: string[]): Logger => pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
