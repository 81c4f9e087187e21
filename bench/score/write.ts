import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` into a document between `<!-- mark -->` and `<!-- /mark -->`. */
export function writeInto(document: 'README.md' | 'docs/READING.md', mark: string, text: string): void {
  const file = new URL(`../../${document}`, import.meta.url);
  const [before, rest] = readFileSync(file, 'utf8').split(`<!-- ${mark} -->`);
  const after = rest?.split(`<!-- /${mark} -->`)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${document} lacks <!-- ${mark} --> and <!-- /${mark} -->`);
  writeFileSync(file, `${before}<!-- ${mark} -->\n${text}\n<!-- /${mark} -->${after}`);
}
