import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { choiceOf } from '../matrix/choice.ts';
import { matrixData } from '../matrix/load.ts';
import { Overview as OverviewOperation } from './overview.generated.ts';
import { Overview } from './overview.tsx';
import { overviewWords } from './words.ts';

export const view: View = async (ask, address) => {
  const { language } = address;
  // The matrix of the address `/matrix`, as it is without any choice.
  const choice = choiceOf({ ...address, search: new URLSearchParams() });
  const [data, matrix] = await Promise.all([
    ask(OverviewOperation, { language: apiLanguage[language] }),
    matrixData(ask, choice, language),
  ]);
  return { title: overviewWords[language].title, body: <Overview data={data} matrix={matrix} choice={choice} /> };
};
