import type { View } from '../../view.ts';
import { choiceOf } from './choice.ts';
import { compareData } from './load.ts';
import { ComparePage } from './page.tsx';
import { compareWords } from './words.ts';

export const view: View = async (ask, address) => {
  const choice = choiceOf(address);
  const data = await compareData(ask, choice, address.language);
  const { title } = compareWords[address.language];
  const named = data.actors?.actors.map(({ name }) => name).join(' – ');
  return {
    title: named === undefined ? title : `${title}: ${named}`,
    body: <ComparePage data={data} choice={choice} />,
  };
};
