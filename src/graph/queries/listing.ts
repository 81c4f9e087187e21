import { z } from 'zod';
import type { Query } from '../store.ts';
import { query } from './define.ts';

/** What a list is ordered by: an expression of Cypher that is never null. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

const Part = z.union([z.string(), z.number()]).optional();
const Listed = { key: z.int(), id: z.string(), o0: Part, o1: Part, o2: Part };
export type Listed = z.infer<z.ZodObject<typeof Listed>>;

/** By how many things a list can be ordered at once, beside the id that decides at last. */
export const mostOrders = 3;

/**
 * A page of the nodes that `match` calls `x` and how many there are. Rows come in the order asked for, then by id; with
 * `after`, behind the row whose parts of the order are `key.a0, key.a1, …` and whose id is the last of them.
 */
export function listing(
  match: string,
  filter: string,
  orders: readonly Order[],
  idDescending: boolean,
  after: boolean,
) {
  const columns = orders.map((order, at) => ({ ...order, name: `o${at}` }));
  const sorted = [
    ...columns.map(({ name, descending }) => (descending ? `${name} DESC` : name)),
    idDescending ? 'id DESC' : 'id',
  ].join(', ');
  const values = columns.map(({ name }) => `, ${name}`).join('');
  const keyset = [...columns, { name: 'x.id', descending: idDescending }].reduceRight((inner, column, at) => {
    const further = `${column.name} ${column.descending ? '<' : '>'} key.a${at}`;
    return inner === '' ? further : `(${further} OR (${column.name} = key.a${at} AND ${inner}))`;
  }, '');
  const page: Query<Listed> = query(
    'listPage',
    `UNWIND $keys AS key
     CALL (key) { MATCH ${match} WHERE ${filter}
       WITH x${columns.map(({ by, name }) => `, ${by} AS ${name}`).join('')} ${after ? `WHERE ${keyset}` : ''}
       RETURN x.id AS id${values} ORDER BY ${sorted} LIMIT $n }
     RETURN key.key AS key, id${values} ORDER BY key, ${sorted}`,
    Listed,
  );
  const count = query(
    'listCount',
    `UNWIND $keys AS key CALL (key) { MATCH ${match} WHERE ${filter} RETURN count(x) AS total }
     RETURN key.key AS key, total ORDER BY key`,
    { key: z.int(), total: z.int() },
  );
  return { page, count };
}
