/**
 * Works on up to `width` items at the same time, and gives each with its result in the order of the items. No more are
 * begun when the caller stops. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const underway: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  for (const item of items) {
    underway.push({ item, result: work(item) });
    if (underway.length < width) continue;
    const first = underway.shift();
    if (first) yield [first.item, await first.result];
  }
  for (const { item, result } of underway) yield [item, await result];
}
