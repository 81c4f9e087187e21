import { checkKnowledge, loadKnowledge, seedFolder } from '../knowledge/load.ts';
import { checkStatus, loadStatus } from '../status/load.ts';
import { exit, print, report, say } from './output.ts';

/**
 * Tells everything that is wrong with the knowledge and with what States did, a line each, or what there is; or, given
 * texts, what these name and the knowledge does not hold. Returns the exit code.
 */
export async function runCheck(folder: string = seedFolder, texts?: readonly string[]): Promise<number> {
  // What States did refers to the knowledge: it is looked at when that is sound.
  const wrong = checkKnowledge(folder);
  const errors = wrong.length > 0 ? wrong : checkStatus(loadKnowledge(folder), folder);
  errors.forEach(report);
  if (errors.length > 0) {
    say(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${folder}`);
    return exit.failed;
  }
  const knowledge = loadKnowledge(folder);
  if (texts !== undefined) return (await import('./unknown.ts')).runUnknown(texts, knowledge);
  const { acts, members, rollCalls } = loadStatus(knowledge, folder);
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
    `The knowledge is sound: ${[...counts, `${knowledge.topics.size} topic`].join(', ')}; ${lexicon} lexicon rows.\n` +
      `What States did is sound: ${acts.length} acts of membership, ${members.length} members, ${rollCalls.length} roll calls.\n`,
  );
  return exit.ok;
}
