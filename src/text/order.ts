/** From so many on, sorting by insertion would cost more than the copies that the built-in sort makes. */
const many = 24;

/**
 * Sorts in place and stably, and gives the list. The built-in sort copies its list twice, which for the short and nearly
 * sorted lists of a sentence costs several times the sorting itself.
 */
export function sorted<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > many) return list.sort(compare);
  for (let at = 1; at < list.length; at++) {
    const moved = list[at] as T;
    let to = at;
    for (; to > 0 && compare(list[to - 1] as T, moved) > 0; to--) list[to] = list[to - 1] as T;
    list[to] = moved;
  }
  return list;
}
