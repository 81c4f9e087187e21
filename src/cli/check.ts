import { checkKnowledge, loadKnowledge, seedFolder } from '../knowledge/load.ts';
import { exit, print, report, say } from './output.ts';

/**
 * Tells everything that is wrong with the knowledge, a line each, or what there is; or, given texts, what these name and
 * it does not hold. Returns the exit code.
 */
export async function runCheck(folder: string = seedFolder, texts?: readonly string[]): Promise<number> {
  const errors = checkKnowledge(folder);
  errors.forEach(report);
  if (errors.length > 0) {
    say(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${folder}`);
    return exit.failed;
  }
  const knowledge = loadKnowledge(folder);
  if (texts !== undefined) return (await import('./unknown.ts')).runUnknown(texts, knowledge);
  const kinds = new Map<string, number>();
  for (const { kind } of knowledge.entities.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${count} ${kind}`);
  const rows = [
    knowledge.topicPhrases,
    knowledge.cues,
    knowledge.operators,
    knowledge.modals,
    knowledge.speech,
    knowledge.references,
    knowledge.described,
  ];
  const lexicon = rows.flatMap((of) => Object.values(of)).reduce((n, list) => n + list.length, 0);
  await print(
    `The knowledge is sound: ${[...counts, `${knowledge.topics.size} topic`].join(', ')}; ${lexicon} lexicon rows.\n`,
  );
  return exit.ok;
}
