import { extract } from '../extract.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { exit, print, report } from './output.ts';
import { sourcesNamed } from './sources/sources.ts';

/**
 * Prints what each text says, a JSON object a line (or indented), in the order given. A text that cannot be read
 * is told on standard error and the rest go on. Returns the exit code.
 */
export async function runExtract(
  files: readonly string[],
  knowledge: string | undefined,
  pretty: boolean,
): Promise<number> {
  const known = loadKnowledge(knowledge);
  let code: number = exit.ok;
  for (const source of await sourcesNamed(files, known)) {
    try {
      const { text, told } = await source.read();
      const extraction = extract(text, known, undefined, told);
      await print(`${JSON.stringify(extraction, null, pretty ? 2 : 0)}\n`);
    } catch (error) {
      report(error);
      code = exit.failed;
    }
  }
  return code;
}
