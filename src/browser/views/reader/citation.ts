import type { Stretch } from './lines.ts';

/** Up to this many units a quotation is given in full; a longer one by how it starts and how it ends. */
const whole = 120;
/** How many units of a long quotation's start and end are given. */
const part = 40;
/** How many units of what stands before and behind it are given at a time, until only one place is meant. */
const step = 12;

/**
 * The fragment directive that leads to words of a text, such as `:~:text=before-,words,-behind`
 * (https://wicg.github.io/scroll-to-text-fragment/), without the `#`. A browser looks for whole words only, so the
 * words are widened to the next word boundaries; what tells them from other places with the same words is added.
 */
export function textFragment(text: string, { start, end }: Stretch): string {
  const line = lineAround(text, start);
  const from = wordStart(text, line, start);
  const to = wordEnd(text, lineAround(text, Math.max(start, end - 1)), end);
  const words = text.slice(from, to);
  const oneLine = to <= line.end;
  if (oneLine && words.length <= whole) {
    const { before, behind } = told(text, line, { start: from, end: to });
    return directive([before && `${encoded(before)}-`, encoded(words), behind && `-${encoded(behind)}`]);
  }
  const firstEnd = wordEnd(text, line, Math.min(from + part, line.end, to));
  const lastLine = lineAround(text, to - 1);
  const lastStart = wordStart(text, lastLine, Math.max(to - part, lastLine.start, firstEnd));
  const { before } = told(text, line, { start: from, end: firstEnd });
  return directive([
    before && `${encoded(before)}-`,
    encoded(text.slice(from, firstEnd)),
    encoded(text.slice(lastStart, to)),
  ]);
}

const directive = (parts: readonly string[]): string => `:~:text=${parts.filter((one) => one !== '').join(',')}`;

/** `-`, `&` and `,` mean something in a directive. */
const encoded = (words: string): string => encodeURIComponent(words.trim()).replaceAll('-', '%2D');

/** What stands beside the words in their line, as much as tells them from other places with the same words. */
function told(text: string, line: Stretch, { start, end }: Stretch): { before: string; behind: string } {
  const words = text.slice(start, end);
  for (let more = 0; ; more += step) {
    const from = more === 0 ? start : wordStart(text, line, Math.max(line.start, start - more));
    const to = more === 0 ? end : wordEnd(text, line, Math.min(line.end, end + more));
    const around = text.slice(from, to);
    const twice = text.indexOf(around, text.indexOf(around) + 1) !== -1;
    if (!twice || (from === line.start && to === line.end)) {
      return { before: text.slice(from, start).trim(), behind: text.slice(start + words.length, to).trim() };
    }
  }
}

function lineAround(text: string, at: number): Stretch {
  const ends = /[\n\r\u2028\u2029]/;
  let start = at;
  while (start > 0 && !ends.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !ends.test(text.charAt(end))) end++;
  return { start, end };
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** How far around a place words are looked for: none is longer. */
const reach = 64;

function wordStart(text: string, line: Stretch, at: number): number {
  const from = Math.max(line.start, at - reach);
  const around = text.slice(from, Math.min(line.end, at + reach));
  return from + (words.segment(around).containing(at - from)?.index ?? at - from);
}

function wordEnd(text: string, line: Stretch, at: number): number {
  const from = Math.max(line.start, at - reach);
  const around = text.slice(from, Math.min(line.end, at + reach));
  const last = words.segment(around).containing(at - from - 1);
  return last === undefined ? at : from + last.index + last.segment.length;
}
