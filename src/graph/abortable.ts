/**
 * The outcome of `work`, or the reason of the signal as soon as it is aborted: `stop` then ends what `work` began, as far
 * as it can be ended.
 */
export async function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  stop: () => void = () => undefined,
): Promise<T> {
  if (!signal) return work;
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      stop();
      reject(reasonOf(signal));
    };
  });
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  // Nobody waits for it any more once the signal was faster.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** What a signal was aborted for, as an error. */
export const reasonOf = ({ reason }: AbortSignal): Error => (reason instanceof Error ? reason : new Error('aborted'));
