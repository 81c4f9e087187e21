import { reasonOf } from './abortable.ts';

/**
 * Lets only so many pieces of work run at the same time. Work whose signal is aborted while it waits is never begun.
 */
export function gate(width: number): <T>(work: () => Promise<T>, signal: AbortSignal | undefined) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work, signal) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      if (signal?.aborted) throw reasonOf(signal);
      return await work();
    } finally {
      // Whoever waits next takes this place.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
