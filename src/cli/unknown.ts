import { extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { languages, type ShapeRow } from '../knowledge/schema.ts';
import { readInput } from './input.ts';
import { exit, print, report, say } from './output.ts';

/** Something that texts name and the knowledge does not hold. */
interface Unknown {
  readonly entity: string;
  readonly kind: ShapeRow['kind'];
  readonly text: string;
  /** The sentence in which it stands first. */
  readonly sentence: string;
  readonly files: Set<string>;
  times: number;
}

/** Where a row of each kind belongs. */
const homes = {
  treaty: 'treaties',
  instrument: 'instruments',
  org: 'organizations',
  programme: 'programmes',
} as const satisfies Record<ShapeRow['kind'], string>;

/**
 * Lists what the files name by the shapes of seed/lexicon/shapes.* and the knowledge does not hold, the most frequent
 * first, each with the row that would adopt it. Returns the exit code.
 */
export async function runUnknown(files: readonly string[], knowledge: Knowledge): Promise<number> {
  const kinds = new Map(
    languages.flatMap((language) => knowledge.shapes[language].map(({ id, kind }) => [id, kind] as const)),
  );
  const found = new Map<string, Unknown>();
  let code: number = exit.ok;
  for (const file of files) {
    try {
      const text = await readInput(file);
      collect(text, extract(text, knowledge), file);
    } catch (error) {
      report(error);
      code = exit.failed;
    }
  }
  const listed = [...found.values()].sort((a, b) => b.times - a.times || (a.entity < b.entity ? -1 : 1));
  for (const each of listed) await print(`${rowFor(each)}\n`);
  say(`${listed.length} ${listed.length === 1 ? 'thing' : 'things'} that the knowledge does not hold`);
  return code;

  function collect(text: string, { mentions, sentences }: Extraction, file: string): void {
    for (const { entity, rule, start, text: words } of mentions) {
      const kind = kinds.get(rule);
      if (kind === undefined) continue;
      const at = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
      const sentence = at === undefined ? words : text.slice(at.start, at.end).replace(/\s+/g, ' ');
      const known = found.get(entity) ?? { entity, kind, text: words, sentence, files: new Set(), times: 0 };
      known.times++;
      known.files.add(file);
      found.set(entity, known);
    }
  }
}

/** A row of YAML to be completed: the name in the other languages is for a person to give. */
function rowFor({ entity, kind, text, sentence, files, times }: Unknown): string {
  const quoted = JSON.stringify(text);
  return [
    `# ${times} × in ${files.size} ${files.size === 1 ? 'file' : 'files'}: ${sentence}`,
    `# seed/knowledge/${homes[kind]}.yaml`,
    `- id: ${entity.replace(/^other\//, `${kind}/`)}`,
    `  name: { zh: ${quoted}, en: ${quoted}, ru: ${quoted} }`,
    '',
  ].join('\n');
}
