import { z } from 'zod';
import { refusal } from './refusal.ts';

/** A page of a Relay connection. The total is counted only if it is asked for. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

export const largestPage = 100;

/** The most a page may hold, checked. */
export function pageSize(first: number, argument = 'first'): number {
  if (first < 1 || first > largestPage) {
    throw refusal(
      'PAGE_LIMIT',
      `${argument} is ${first}, and a page holds 1 to ${largestPage}`,
      `Ask for at most ${largestPage} and go on with after: pageInfo.endCursor.`,
      400,
    );
  }
  return first;
}

type Key = string | number;

/** A cursor holds what its edge is ordered by; clients take it as opaque. */
export function cursorOf(keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** What a cursor holds, as `a0, a1, …`; `kinds` are the types of its parts. */
export function keysOf(cursor: string, kinds: readonly ('string' | 'number')[]): Record<string, Key> {
  const keys = partsOf(cursor, kinds.length, 'after');
  if (!kinds.every((kind, at) => typeof keys[`a${at}`] === kind)) throw noCursor('after');
  return keys;
}

/** As `keysOf`, for parts that may be words or numbers, in the given number; `argument` is named in the refusal. */
export function partsOf(cursor: string, length: number, argument: 'after' | 'before'): Record<string, Key> {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw noCursor(argument);
  }
  const parsed = z
    .array(z.union([z.string(), z.number()]))
    .length(length)
    .safeParse(keys);
  if (!parsed.success) throw noCursor(argument);
  return Object.fromEntries(parsed.data.map((key, at) => [`a${at}`, key]));
}

const noCursor = (argument: string) =>
  refusal(
    'BAD_USER_INPUT',
    `${argument} is no cursor of this connection`,
    'Give a cursor that this field gave before, with the same orderBy.',
  );

/** A page from up to `first + 1` rows. */
export function pageOf<Row, T>(
  { first, after }: PageArguments,
  rows: readonly Row[],
  keys: (row: Row) => readonly Key[],
  nodes: readonly T[],
  totalCount: () => Promise<number>,
): Page<T> {
  const edges = rows.slice(0, first).flatMap((row, at) => {
    const node = nodes[at];
    return node === undefined ? [] : [{ cursor: cursorOf(keys(row)), node }];
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
