import { AskError, type Ask } from '../../ask.ts';
import type { Language } from '../../address.ts';
import { entityBy } from '../../evidence/reference.ts';
import { apiLanguage } from '../../words.ts';
import type { Choice } from './choice.ts';
import { CellQuotes, Matrix, Mentioned, type CellQuotesQuery, type MatrixQuery } from './matrix.generated.ts';

export interface MatrixData {
  readonly matrix: MatrixQuery['stanceMatrix'] | null;
  /** Why there is none: an actor or target that is not known, most likely. */
  readonly refusal: AskError | null;
  /** The quotes of each open cell, by its key. */
  readonly quotes: ReadonlyMap<string, CellQuotesQuery['stances']>;
}

export async function matrixData(ask: Ask, choice: Choice, language: Language): Promise<MatrixData> {
  try {
    const [matrix, quotes] = await Promise.all([matrixOf(ask, choice, language), quotesOf(ask, choice, language)]);
    return { matrix, refusal: null, quotes };
  } catch (error) {
    if (!(error instanceof AskError) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
    return { matrix: null, refusal: error, quotes: new Map() };
  }
}

async function matrixOf(ask: Ask, choice: Choice, language: Language) {
  const targets = choice.on.length > 0 ? choice.on : await mentioned(ask, choice);
  const { stanceMatrix } = await ask(Matrix, {
    language: apiLanguage[language],
    holders: choice.who.length > 0 ? choice.who.map(entityBy) : null,
    targets: targets && targets.length > 0 ? targets.map(entityBy) : null,
    asOf: choice.as,
    minConfidence: confidence(choice),
  });
  return stanceMatrix;
}

/** The things of the chosen kind that texts speak of; null leaves the choice to the API. */
async function mentioned(ask: Ask, { kind }: Choice): Promise<readonly string[] | null> {
  if (kind === 'chief') return null;
  const wanted = { treaties: false, instruments: false, programmes: false, topics: false, [kind]: true };
  const found = await ask(Mentioned, wanted);
  return (found[kind]?.nodes ?? []).map(({ slug }) => slug);
}

async function quotesOf(ask: Ask, choice: Choice, language: Language) {
  const cells = choice.open.map(async (key) => {
    const [holder = '', target = ''] = key.split('~');
    const { stances } = await ask(CellQuotes, {
      language: apiLanguage[language],
      first: choice.quotes,
      filter: {
        holder: { eq: holder },
        target: { eq: target },
        date: choice.as === null ? null : { lte: choice.as },
        minConfidence: confidence(choice),
      },
    });
    return [key, stances] as const;
  });
  return new Map(await Promise.all(cells));
}

function confidence({ sure }: Choice): number | null {
  return sure === null ? null : sure / 100;
}
