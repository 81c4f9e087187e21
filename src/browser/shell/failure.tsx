import { AskError } from '../ask.ts';
import type { Screen } from '../view.ts';
import type { Language } from '../address.ts';
import { Notice } from './notice.tsx';
import { shellWords } from './words.ts';

/** The screen for a view that could not be made: what went wrong, what to do, and a way to try again. */
export function failure(error: unknown, language: Language, retry: string): Screen {
  const w = shellWords[language];
  const [what, remedy] =
    error instanceof AskError
      ? error.code === 'UNREACHABLE'
        ? [w.unreachable, w.unreachableRemedy]
        : [error.message, error.remedy]
      : [w.unexpected, w.unexpectedRemedy];
  return {
    title: w.failed,
    body: (
      <>
        <h1>{w.failed}</h1>
        <Notice kind="alert" what={what}>
          <p>{remedy}</p>
          <p>
            <a class="button" href={retry} data-reload>
              {w.retry}
            </a>
          </p>
        </Notice>
      </>
    ),
  };
}
