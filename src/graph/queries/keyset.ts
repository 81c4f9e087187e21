/**
 * Paging by what was last seen: the condition that a row comes behind `key.a0, key.a1, …` in the order of `columns`,
 * which together must be unique and never null.
 */
export function behind(columns: readonly string[]): string {
  const last = columns.length - 1;
  return columns.reduceRight(
    (inner, column, at) =>
      at === last ? `${column} > key.a${at}` : `(${column} > key.a${at} OR (${column} = key.a${at} AND ${inner}))`,
    '',
  );
}

/** What an undated document is ordered by: behind all dates. */
export const undated = '9999';
