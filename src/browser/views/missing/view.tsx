import { href } from '../../address.ts';
import { Notice } from '../../shell/notice.tsx';
import type { View } from '../../view.ts';
import { words } from '../../words.ts';

const missingWords = words({
  en: {
    title: 'There is no such page',
    what: 'This address leads nowhere',
    remedy: 'Look at the overview, or search for a name with the / key.',
    overview: 'To the overview',
  },
  zh: {
    title: '没有这个页面',
    what: '此地址没有内容',
    remedy: '请查看概览，或按 / 键搜索名称。',
    overview: '前往概览',
  },
});

/** For addresses that no view has. */
export const view: View = (_, { language }) => {
  const w = missingWords[language];
  return Promise.resolve({
    title: w.title,
    status: 404,
    body: (
      <>
        <h1>{w.title}</h1>
        <Notice kind="quiet" what={w.what}>
          <p>{w.remedy}</p>
          <p>
            <a class="button" href={href(language, '/')}>
              {w.overview}
            </a>
          </p>
        </Notice>
      </>
    ),
  });
};
