import type { Statement, WriteTransaction } from './store.ts';

/** Rows a statement takes at once: enough to be quick, few enough to keep the memory of a transaction small. */
const batch = 2000;

/** Runs a statement on all rows, some at a time. */
export async function inBatches(
  transaction: WriteTransaction,
  statement: Statement,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += batch)
    await transaction.run(statement, { rows: rows.slice(at, at + batch) });
}
