import { extract } from '../extract.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readInput } from './input.ts';
import { exit, print, report } from './output.ts';

/**
 * Prints what each file says, a JSON object a line (or indented), in the order given. A file that cannot be read
 * is told on standard error and the rest go on. Returns the exit code.
 */
export async function runExtract(
  files: readonly string[],
  knowledge: string | undefined,
  pretty: boolean,
): Promise<number> {
  const known = loadKnowledge(knowledge);
  let code: number = exit.ok;
  for (const file of files) {
    try {
      const extraction = extract(await readInput(file), known);
      await print(`${JSON.stringify(extraction, null, pretty ? 2 : 0)}\n`);
    } catch (error) {
      report(error);
      code = exit.failed;
    }
  }
  return code;
}
