import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const RollCalls = z.array(
  z.object({
    rcid: z.string(),
    session: z.string(),
    date: z.string(),
    unres: z.string(),
    short: z.string(),
    descr: z.string(),
  }),
);

/** Columns of the source that are not the code of a State of today. */
const columns: Readonly<Record<string, string>> = { 'DE-FR': 'de' };
/** Serbia goes on in the column of Yugoslavia, which cast no vote from 1992 to its admission on this day. */
const serbia = { column: 'YU', since: '2000-11-01', code: 'rs' };

export interface Matrix {
  /** Codes, each the place of a letter in `votes`. */
  readonly voters: readonly string[];
  readonly rollCalls: readonly {
    readonly id: string;
    readonly session: string;
    readonly date: string;
    readonly resolution: string;
    readonly subject: string;
    readonly description: string;
    readonly votes: string;
  }[];
}

/** The roll calls of the source, votes as one letter a voter: y, n, a, or - for none. */
export function readVotes(folder: string): Matrix {
  const meta = RollCalls.parse(
    parse(readFileSync(`${folder}/un_votes_2019/roll_calls.csv`, 'utf8'), { columns: true }),
  );
  const [head = [], ...rows] = z
    .array(z.array(z.string()))
    .parse(parse(readFileSync(`${folder}/un_votes_2019/votes.csv`, 'utf8')));
  const byId = new Map(rows.map(([id = '', ...cells]) => [id, cells]));
  const names = head.slice(1);
  const codeOf = (column: string, date: string): string =>
    column === serbia.column && date >= serbia.since ? serbia.code : (columns[column] ?? column.toLowerCase());
  const voters = [...new Set([...names.map((name) => codeOf(name, '')), serbia.code])].sort();
  const place = new Map(voters.map((code, at) => [code, at]));
  return {
    voters,
    rollCalls: meta.map(({ rcid, session, date, unres, short, descr }) => {
      const letters = voters.map(() => '-');
      byId.get(rcid)?.forEach((cell, at) => {
        const to = place.get(codeOf(names[at] ?? '', date));
        if (cell !== '' && to !== undefined) letters[to] = cell;
      });
      // Symbols of this form were given from the thirty-first session on.
      const resolution = Number(session) > 30 ? unres.replace(/^R\//, 'A/RES/') : unres;
      return { id: rcid, session, date, resolution, ...readable(short, descr), votes: letters.join('') };
    }),
  };
}

/** What the source broke: marks of an old encoding, and a title that is there twice. */
function readable(short: string, descr: string): { subject: string; description: string } {
  const mend = (text: string): string =>
    text
      .replace(/_(?=\S)([^_<]+)<d3>/g, '“$1”')
      .replace(/D\?Ãƒ\S*TENTE/, 'DÉTENTE')
      .replace(/\\+"?|(?<=[a-z])\?(?=[A-Za-z])/g, (found) => (found === '?' ? '-' : '"'))
      .replace(/ ?: resolution \/ ad[a-z .]*$/i, '')
      .replace(/\s+/g, ' ')
      .trim();
  const [subject, description] = [mend(short), mend(descr)];
  return { subject: subject.slice(0, 40) === description.slice(0, 40) ? '' : subject, description };
}
