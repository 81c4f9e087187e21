import type { Span } from '../text/layers.ts';

/**
 * Of spans that overlap the longest is kept, of equally long ones the first; spans of one and the same place stay
 * together. Takes any order, gives them by start. Cost grows with the number of spans and the length they cover.
 */
export function longestOnly<T extends Span>(spans: readonly T[]): T[] {
  const from = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = spans.reduce((most, { end }) => Math.max(most, end), 0);
  if (spans.length === 0) return [];
  const taken = new Uint8Array(to - from);
  const places = new Set<string>();
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const place = `${span.start}-${span.end}`;
    if (!places.has(place)) {
      // Whatever is kept so far is at least as long, so that an overlap shows at one of the two ends.
      if (taken[span.start - from] === 1 || taken[span.end - 1 - from] === 1) continue;
      taken.fill(1, span.start - from, span.end - from);
      places.add(place);
    }
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
