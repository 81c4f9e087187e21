import Table from 'cli-table3';

/** Rows under their heads, as wide as the terminal; a line of tabs for each row where nobody looks. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined = process.stdout.isTTY ? process.stdout.columns : undefined,
): string {
  if (columns === undefined) return [heads, ...rows].map((row) => `${row.map(oneLine).join('\t')}\n`).join('');
  // The last column takes what is left; words in it are wrapped.
  const widths = heads.map((head, at) =>
    Math.min(24, Math.max(...[head, ...rows.map((row) => row[at] ?? '')].map(width)) + 2),
  );
  const left = columns - widths.slice(0, -1).reduce((sum, each) => sum + each + 1, 2);
  const view = new Table({
    head: [...heads],
    colWidths: [...widths.slice(0, -1), Math.max(20, left)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  view.push(...rows.map((row) => row.map(harmless)));
  return `${view.toString()}\n`;
}

/** A terminal takes some characters for commands: in a text they are only characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const harmless = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
const oneLine = (text: string): string => harmless(text.replace(/\s+/g, ' '));
/** Chinese characters are two columns wide. */
const width = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/[\u1100-\uffdc]/.test(each) ? 2 : 1), 0);
