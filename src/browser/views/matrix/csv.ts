import type { Table } from './table.ts';

/** The table as it is shown, a line for each cell (RFC 4180; with a byte order mark, so that Excel reads it as UTF-8). */
export function csvOf({ holders, groups }: Table): string {
  const lines = groups.flatMap(({ family, rows }) =>
    rows.flatMap(({ target, cells }) =>
      cells.map((cell, at) => [
        holders[at]?.slug ?? '',
        holders[at]?.name ?? '',
        target.slug,
        target.name,
        family,
        cell.side.toLowerCase(),
        String(cell.for),
        String(cell.against),
        cell.first ?? '',
        cell.last ?? '',
      ]),
    ),
  );
  const head = ['holder', 'holder_name', 'target', 'target_name', 'family', 'side', 'for', 'against', 'first', 'last'];
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet could take for a formula is kept a text. */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
