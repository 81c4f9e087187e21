import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` into README.md between `<!-- mark -->` and `<!-- /mark -->`. */
export function writeToReadme(mark: string, text: string): void {
  const readme = new URL('../../README.md', import.meta.url);
  const [before, rest] = readFileSync(readme, 'utf8').split(`<!-- ${mark} -->`);
  const after = rest?.split(`<!-- /${mark} -->`)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md lacks <!-- ${mark} --> and <!-- /${mark} -->`);
  writeFileSync(readme, `${before}<!-- ${mark} -->\n${text}\n<!-- /${mark} -->${after}`);
}
