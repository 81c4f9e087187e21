import { keysOf, pageOf, pageSize, type Page, type PageArguments } from './page.ts';

/** A page of a list that is there as a whole, in the order of `keyOf`. */
export function wholePage<T>(all: readonly T[], args: PageArguments, keyOf: (one: T) => string): Page<T> {
  const n = pageSize(args.first);
  const after = typeof args.after === 'string' ? keysOf(args.after, ['string']).a0 : undefined;
  const at = after === undefined ? 0 : all.findIndex((one) => keyOf(one) > String(after));
  const rows = at < 0 ? [] : all.slice(at, at + n + 1);
  return pageOf(
    args,
    rows,
    (row) => [keyOf(row)],
    rows,
    () => Promise.resolve(all.length),
  );
}
