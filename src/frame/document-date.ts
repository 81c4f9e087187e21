import { daysIn, type DayFound } from './date.ts';
import type { Line } from './lines.ts';

/** How much of a dateline may be something else than the day: a city, a meeting. */
const placeLength = 40;

/** The day the text itself gives as its own: in its first lines, under its end, or in a dateline; never that of an event. */
export function dateOf(lines: readonly Line[], head: readonly Line[]): string | null {
  const [first] = lines.slice(head.length);
  for (const line of head) {
    if (line.running) continue;
    const day = daysIn(line.folded).find((found) => atEdge(line, found));
    if (day !== undefined) return day.date;
  }
  for (const line of lines.slice(head.length)) {
    if (line.running && line !== first) continue;
    const [day, ...more] = daysIn(line.folded);
    if (day === undefined || more.length > 0) continue;
    if (line === first ? isDateline(line, day) : line.folded.length - (day.end - day.start) <= placeLength)
      return day.date;
  }
  return completed(lines.slice(0, head.length + 4), lines);
}

/** A title's own day begins or ends it, apart from brackets; in its middle it is that of what the title speaks of. */
function atEdge(line: Line, { start, end }: DayFound): boolean {
  const before = line.folded.slice(0, start);
  const after = line.folded.slice(end);
  const tail =
    /^(?:\s*(?:г\.|года\.?|\([^)]*\)|[)\].,;]))*(?:[\s,]\s*[\p{L} .,'-]{2,24}[)\]]?|[在于]\S{1,8}|\s*\d\d?:\d\d.*)?$/u;
  return /^[\s([\d.-]*$/.test(before) || tail.test(after);
}

/** 新华社北京2024年5月8日电, GENEVA, May 8, 2024 (AP) -, МОСКВА, 8 мая 2024. /ТАСС/: a place, and what marks a news item. */
function isDateline(line: Line, { start, end }: DayFound): boolean {
  const before = line.folded.slice(0, start);
  const after = line.folded.slice(end);
  if (line.language === 'zh') return start <= 14 && /^\s*(?:电|讯|\(|消息)/u.test(after);
  return (
    /^[\p{Lu}][\p{L}.' -]{0,24}[,.]?\s*$|^$/u.test(before) &&
    /^(?:\s*(?:г\.|года))?[.,]?\s*(?:\(|[-–—]|\/)/u.test(after)
  );
}

/** 今天(10月18日): the year stands elsewhere in the text, with the same month and day. */
function completed(opening: readonly Line[], lines: readonly Line[]): string | null {
  for (const { folded } of opening) {
    const [, month, day] = /今[天日]\((\d{1,2})月(\d{1,2})日\)/.exec(folded) ?? [];
    if (month === undefined || day === undefined) continue;
    const ending = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const full = lines.flatMap((line) => daysIn(line.folded)).find((found) => found.date.endsWith(ending));
    if (full !== undefined) return full.date;
  }
  return null;
}
