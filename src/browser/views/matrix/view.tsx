import type { View } from '../../view.ts';
import { choiceOf } from './choice.ts';
import { matrixData } from './load.ts';
import { MatrixPage } from './page.tsx';
import { matrixWords } from './words.ts';

export const view: View = async (ask, address) => {
  const choice = choiceOf(address);
  const data = await matrixData(ask, choice, address.language);
  return { title: matrixWords[address.language].title, body: <MatrixPage data={data} choice={choice} /> };
};
