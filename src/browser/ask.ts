/** An operation of the API with the types of its answer and variables (made by `npm run types`). */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: { readonly data: Data; readonly variables: Variables };
}

/** Puts an operation to the public API. */
export type Ask = <Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** What the API answers over HTTP. */
export interface Answer<Data = unknown> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly remedy?: string };
  }[];
}

/** The API refused or could not be reached: `message` says what, `remedy` what to do. */
export class AskError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(message: string, code: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** The data of an answer. @throws AskError if there is none. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [error] = errors ?? [];
  if (error || data === null || data === undefined) {
    throw new AskError(
      error?.message ?? 'no answer',
      error?.extensions?.code ?? 'UNKNOWN',
      error?.extensions?.remedy ?? '',
    );
  }
  return data;
}

/** What tells one question from another: the server hands the browser the answers it had under these. */
export function questionOf(operation: { readonly name: string }, variables: object): string {
  return `${operation.name} ${JSON.stringify(variables)}`;
}
