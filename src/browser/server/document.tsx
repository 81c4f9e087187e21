import { renderToString } from 'preact-render-to-string';
import { languages, translated } from '../address.ts';
import type { Here } from '../here.ts';
import { shellWords } from '../shell/words.ts';
import type { Screen } from '../view.ts';
import { App, windowTitle } from '../app.tsx';
import type { Assets } from './assets.ts';

interface DocumentProps {
  readonly here: Here;
  readonly current: string;
  readonly screen: Screen;
  /** Pairs of question and data: what the view asked. */
  readonly answers: readonly (readonly [string, unknown])[];
  readonly assets: Assets;
}

/** The finished page as HTML. Every text in it is escaped; it holds no script and no style of its own. */
export function documentOf(props: DocumentProps): string {
  return `<!doctype html>${renderToString(<Html {...props} />)}`;
}

function Html({ here, current, screen, answers, assets }: DocumentProps) {
  const { address, theme } = here;
  const w = shellWords[address.language];
  return (
    <html lang={address.language === 'zh' ? 'zh-Hans' : 'en'} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <meta name="description" content={w.tagline} />
        <title>{windowTitle(screen, w.product)}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`/assets/${assets.style}`} />
        {assets.ahead(current).map((file) => (
          <link key={file} rel="modulepreload" href={`/assets/${file}`} />
        ))}
        <script type="module" src={`/assets/${assets.script}`} />
        {languages.map((language) => (
          <link key={language} rel="alternate" hreflang={language} href={translated(address, language)} />
        ))}
      </head>
      <body>
        <noscript>
          <p class="notice quiet">{w.noScript}</p>
        </noscript>
        <div id="app">
          <App here={here} current={current} screen={screen} busy={false} said="" />
        </div>
        {/* Data, not a script: browsers run nothing of this type. No text can end it early. */}
        <script
          id="answers"
          type="application/json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(answers).replace(/</g, '\\u003c') }}
        />
      </body>
    </html>
  );
}
