import { isHeadline, type Line } from './lines.ts';

/**
 * The items of a round-up that have nothing of the field, each with its headline. An item begins with a line that does
 * not end as a sentence does; what stands before the first one is the round-up's own.
 */
export function foreignItems(lines: readonly Line[], headLength: number, domain: (line: Line) => boolean): Line[][] {
  const items: Line[][] = [];
  for (const line of lines.slice(Math.min(headLength, 1))) {
    if (isHeadline(line)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.filter((item) => item.length > 1 && !item.some(domain));
}
