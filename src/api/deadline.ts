import { setMaxListeners } from 'node:events';
import type { Plugin } from 'graphql-yoga';
import { abortable, reasonOf } from '../graph/abortable.ts';
import type { GraphStore } from '../graph/store.ts';
import { refusal } from './refusal.ts';

/** How long one request may take. */
export interface Deadline {
  readonly signal: AbortSignal;
  start(milliseconds: number): void;
  end(): void;
}

/** Aborts its signal when the time is over, or when whoever asked is gone. */
export function deadlineOf(request: Request): Deadline {
  const controller = new AbortController();
  // Each of a request's reads listens, and a page asks for many at a time.
  setMaxListeners(0, controller.signal);
  const gone = (): void => {
    controller.abort(new Error('whoever asked is gone'));
  };
  let timer: NodeJS.Timeout | undefined;
  request.signal.addEventListener('abort', gone, { once: true });
  return {
    signal: controller.signal,
    start: (milliseconds) => {
      timer = setTimeout(() => {
        controller.abort(
          refusal(
            'TIME_LIMIT',
            `the answer was not there after ${milliseconds / 1000} s`,
            'Ask for less, or again in a while. What was to be changed may be changed all the same: look first.',
            503,
          ),
        );
      }, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', gone);
    },
  };
}

/** The store as one request sees it: what is read for it ends with it. */
export function bounded(store: GraphStore, { signal }: Deadline): GraphStore {
  const within = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await abortable(work, signal);
    } catch (error) {
      throw signal.aborted ? reasonOf(signal) : error;
    }
  };
  return {
    ...store,
    read: (query, params) => within(store.read(query, params, signal)),
    search: (index, words, limit) => within(store.search(index, words, limit, signal)),
  };
}

/** Gives every query and mutation its time; a subscription lasts as long as what it follows. */
export function useDeadline(milliseconds: number): Plugin<{ readonly deadline: Deadline }> {
  return {
    onExecute({ args }) {
      const { deadline } = args.contextValue;
      deadline.start(milliseconds);
      return {
        onExecuteDone: () => {
          deadline.end();
        },
      };
    },
  };
}
