import type { Choice } from './choice.ts';
import type { Lane } from './load.ts';

/** The column of what has no date, behind all others. */
export const undated = '–';

/** More columns than these are not drawn. */
const most = 60;
/** Years are drawn without a gap up to this many. */
const whole = 30;

/** The columns: every year from the first to the last; of months and days, those in which something was said. */
export function axisOf(lanes: readonly Lane[], by: Choice['by']): { columns: readonly string[]; cut: boolean } {
  const said = new Set(lanes.flatMap(({ points }) => points.map(({ period }) => period ?? undated)));
  const dated = [...said].filter((period) => period !== undated).sort();
  const last = said.has(undated) ? [undated] : [];
  const [from, to] = [Number(dated[0]), Number(dated.at(-1))];
  if (by === 'YEAR' && to - from < whole) {
    const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
    return { columns: [...years, ...last], cut: false };
  }
  return { columns: [...dated.slice(-most), ...last], cut: dated.length > most };
}
