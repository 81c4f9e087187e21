import type { View } from '../../view.ts';
import { choiceOf } from './choice.ts';
import { timelineData } from './load.ts';
import { TimelinePage } from './page.tsx';
import { timelineWords } from './words.ts';

export const view: View = async (ask, address) => {
  const choice = choiceOf(address);
  const data = await timelineData(ask, choice, address.language);
  const w = timelineWords[address.language];
  return {
    title: data.target ? w.titleOf(data.target.name) : w.title,
    body: <TimelinePage data={data} choice={choice} />,
  };
};
