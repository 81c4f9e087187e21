import type { z } from 'zod';
import { StoreError } from '../errors.ts';

/** What a query takes and gives: no dates, no bytes, no engine's own types. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
/** A list of rows is a list of plain objects of values; an interface cannot say so of itself. */
export type Params = Readonly<Record<string, Value | readonly object[]>>;

/**
 * A reading query in Cypher that runs unchanged on every engine, with the shape of its rows.
 * It must have an ORDER BY where the order of rows matters, and no parameter named by a Cypher keyword.
 */
export interface Query<Row> {
  readonly name: string;
  readonly cypher: string;
  readonly row: z.ZodType<Row>;
}

/** A writing statement: gives no rows. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
}

/** The texts that can be searched: `search` of entities (names) and of sentences (evidence). */
export type SearchIndex = 'Entity' | 'Sentence';

export interface Hit {
  /** The node's `id`. */
  readonly id: string;
  /** BM25, higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface ReadTransaction {
  read<Row>(query: Query<Row>, params?: Params): Promise<Row[]>;
}

export interface WriteTransaction extends ReadTransaction {
  run(statement: Statement, params?: Params): Promise<void>;
}

/** A graph database, embedded or remote. Every method rejects with StoreError and nothing else of the engine's. */
export interface GraphStore extends ReadTransaction {
  readonly engine: string;
  /**
   * With a signal somebody waits for the answer: it rejects with the signal's reason as soon as that is aborted, the work is
   * ended where the engine can end it and never begun where it still waits, and a server that is away is not waited for.
   */
  read<Row>(query: Query<Row>, params?: Params, signal?: AbortSignal): Promise<Row[]>;
  /** The best `limit` nodes for words prepared by `searchable`. */
  search(index: SearchIndex, words: string, limit: number, signal?: AbortSignal): Promise<Hit[]>;
  /** Runs `work` in one transaction: all of it is there afterwards, or nothing. It may be run again after a conflict. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Rows as the query promises them; a row of another shape is a defect of the query or a foreign graph. */
export function parseRows<Row>(query: Query<Row>, rows: readonly unknown[], engine: string): Row[] {
  return rows.map((row) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new StoreError(
      `a row of the query “${query.name}” has an unexpected shape (${parsed.error.issues[0]?.path.join('.') ?? ''})`,
      engine,
      'The graph was written by another version: read the documents again into an empty data folder.',
      { cause: parsed.error },
    );
  });
}
