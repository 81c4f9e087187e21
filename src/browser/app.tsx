import type { Here } from './here.ts';
import { HereContext } from './here.ts';
import { Shell } from './shell/shell.tsx';
import type { Screen } from './view.ts';

interface AppProps {
  readonly here: Here;
  /** The name of the route. */
  readonly current: string;
  readonly screen: Screen;
  readonly busy: boolean;
  /** What is said to those who do not see that the screen changed. */
  readonly said: string;
}

/** The whole page for one screen: what the server writes, and what the browser goes on with. */
export function App({ here, current, screen, busy, said }: AppProps) {
  return (
    <HereContext.Provider value={here}>
      <Shell current={current} busy={busy}>
        {screen.body}
      </Shell>
      <div class="unseen" role="status" aria-live="polite">
        {said}
      </div>
    </HereContext.Provider>
  );
}

/** The title of the window. */
export function windowTitle(screen: Screen, product: string): string {
  return screen.title === product ? product : `${screen.title} · ${product}`;
}
