import { writeFileSync } from 'node:fs';

export interface ActLine {
  readonly treaty: string;
  readonly state: string;
  readonly act: string;
  /** A day or month; empty where the source gives none. */
  readonly date: string;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a table, its rows in the order given. */
export function writeTable(file: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows].map((row) => row.map(quoted).join(','));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Writes the acts that one source gives, in the order of treaty, State and day. */
export function writeActs(file: string, acts: readonly ActLine[]): void {
  const rows = acts
    .map(({ treaty, state, act, date }) => [treaty, state, act, date])
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  writeTable(file, ['treaty', 'state', 'act', 'date'], rows);
}
