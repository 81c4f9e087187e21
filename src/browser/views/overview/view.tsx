import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { Overview as OverviewOperation } from './overview.generated.ts';
import { Overview } from './overview.tsx';
import { overviewWords } from './words.ts';

export const view: View = async (ask, { language }) => {
  const data = await ask(OverviewOperation, { language: apiLanguage[language] });
  return { title: overviewWords[language].title, body: <Overview data={data} /> };
};
