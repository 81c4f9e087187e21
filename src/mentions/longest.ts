import { byPlace, type Span } from '../text/layers.ts';
import { sorted } from '../text/order.ts';

/**
 * Of spans that overlap the longest is kept, of equally long ones the first; spans of one and the same place stay
 * together. Takes any order, gives them by start. Cost grows with the number of spans and the length they cover.
 */
export function longestOnly<T extends Span>(spans: readonly T[]): T[] {
  if (spans.length < 2) return [...spans];
  let from = Infinity;
  let to = 0;
  for (const { start, end } of spans) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  const taken = new Uint8Array(to - from);
  const kept: T[] = [];
  for (const span of sorted([...spans], byLength)) {
    const last = kept.at(-1);
    // Those of one place come one after the other.
    if (last?.start !== span.start || last.end !== span.end) {
      // Whatever is kept so far is at least as long, so that an overlap shows at one of the two ends.
      if (taken[span.start - from] === 1 || taken[span.end - 1 - from] === 1) continue;
      taken.fill(1, span.start - from, span.end - from);
    }
    kept.push(span);
  }
  return sorted(kept, byPlace);
}

/** The longest first, of equally long ones the first. */
const byLength = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
