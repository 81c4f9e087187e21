import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { choiceOf } from './choice.ts';
import { SearchPage } from './page.tsx';
import { Search } from './search.generated.ts';
import { searchWords } from './words.ts';

export const view: View = async (ask, address) => {
  const choice = choiceOf(address);
  const w = searchWords[address.language];
  const hits =
    choice.text === ''
      ? []
      : (
          await ask(Search, {
            text: choice.text,
            language: apiLanguage[address.language],
            scopes: choice.scope === 'all' ? ['NAMES', 'EVIDENCE'] : [choice.scope === 'names' ? 'NAMES' : 'EVIDENCE'],
            first: choice.shown,
          })
        ).search;
  return {
    title: choice.text === '' ? w.title : w.titleOf(choice.text),
    body: <SearchPage hits={hits} choice={choice} />,
  };
};
