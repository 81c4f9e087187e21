import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ActLine } from './write.ts';
import { stateNamed } from './states.ts';

/** The treaties of chapters XXIV and XXVI that the vocabulary has, by the name of their file. */
export const untcTreaties: Readonly<Record<string, string>> = {
  '24-1': 'treaty/registration',
  '24-2': 'treaty/moon',
  '26-1': 'treaty/enmod',
  '26-2': 'treaty/ccw',
  '26-3': 'treaty/cwc',
  '26-4': 'treaty/ctbt',
  '26-5': 'treaty/apmbc',
  '26-6': 'treaty/ccm',
  '26-8': 'treaty/att',
};

const marks: Readonly<Record<string, string>> = {
  '': 'ratification',
  a: 'accession',
  A: 'acceptance',
  AA: 'approval',
  d: 'succession',
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** “24 Sep 2003 a” of the Treaty Collection: a day and the mark of the act. */
function dayAndMark(cell: string): { readonly date: string; readonly mark: string } | null {
  const found = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: ([A-Za-z]+))?/.exec(cell);
  if (!found) return null;
  const [, day = '', month = '', year = '', mark = ''] = found;
  return { date: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`, mark };
}

/** Acts of the United Nations Treaty Collection in 2015. */
export function untcActs(folder: string): ActLine[] {
  return Object.entries(untcTreaties).flatMap(([file, treaty]) => {
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(readFileSync(`${folder}/untc_2015/${file}.csv`, 'utf8'), { columns: true }));
    return rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]): ActLine[] => {
        // To apply a treaty provisionally is not to be bound by it.
        const found = column === 'Participant' || column.startsWith('Provisional') ? null : dayAndMark(cell);
        if (!found) return [];
        const signed = column.startsWith('Signature');
        const act = signed ? (found.mark === 'd' ? 'succession-to-signature' : 'signature') : marks[found.mark];
        if (act === undefined) throw new Error(`${file}.csv: “${cell}” bears no known mark`);
        return [{ treaty, state: stateNamed(row['Participant'] ?? ''), act, date: found.date }];
      }),
    );
  });
}
