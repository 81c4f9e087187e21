import { AskError, type Ask } from '../../ask.ts';
import type { Language } from '../../address.ts';
import { entityBy } from '../../evidence/reference.ts';
import { apiLanguage } from '../../words.ts';
import type { Choice } from './choice.ts';
import {
  CompareActors,
  CompareChoices,
  CompareDocuments,
  type CompareActorsQuery,
  type CompareChoicesQuery,
  type CompareDocumentsQuery,
} from './compare.generated.ts';

export interface CompareData {
  readonly choices: CompareChoicesQuery;
  readonly actors: CompareActorsQuery['compare'] | null;
  readonly documents: CompareDocumentsQuery['compareDocuments'] | null;
  readonly refusal: AskError | null;
}

/** How many documents are offered to choose from. */
const offered = 100;

export async function compareData(ask: Ask, choice: Choice, language: Language): Promise<CompareData> {
  const choices = await ask(CompareChoices, { language: apiLanguage[language], first: offered });
  try {
    const [actors, documents] = await Promise.all([
      actorsOf(ask, choice, language),
      documentsOf(ask, choice, language),
    ]);
    return { choices, actors, documents, refusal: null };
  } catch (error) {
    if (!(error instanceof AskError) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
    return { choices, actors: null, documents: null, refusal: error };
  }
}

async function actorsOf(ask: Ask, { actors, as, shown }: Choice, language: Language) {
  if (actors.length < 2) return null;
  const answer = await ask(CompareActors, {
    actors: actors.map(entityBy),
    language: apiLanguage[language],
    asOf: as,
    first: shown,
  });
  return answer.compare;
}

async function documentsOf(ask: Ask, { documents: [a, b], holder }: Choice, language: Language) {
  if (a === undefined || b === undefined) return null;
  const answer = await ask(CompareDocuments, {
    a: { key: a },
    b: { key: b },
    holder: holder === null ? null : entityBy(holder),
    language: apiLanguage[language],
  });
  return answer.compareDocuments;
}
