import { test, type TestContext } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';

/** One engine as the shared cases see it. */
export interface Engine {
  readonly name: string;
  /** As vitest's, but for what this engine is known not to do. */
  readonly test: (name: string, work: (context: TestContext) => Promise<void>, timeout?: number) => void;
  /** A store with nothing in it. What an earlier call of it gave must not be used any more. */
  readonly store: () => Promise<GraphStore>;
}

/** Cases that an engine does not pass, and why it cannot. */
export interface Skip {
  readonly reason: string;
  readonly tests: readonly string[];
}

interface Description {
  readonly name: string;
  readonly skip: readonly Skip[];
  /** Null where the engine is not on this machine: the case is then skipped, which was told. */
  readonly store: () => Promise<GraphStore | null>;
}

class NotHere extends Error {}

export function engine({ name, skip, store }: Description): Engine {
  return {
    name,
    test: (title, work, timeout) => {
      const known = skip.find(({ tests }) => tests.includes(title));
      if (known) {
        test.skip(`${title} (${known.reason})`);
        return;
      }
      test(
        title,
        async (context) => {
          try {
            await work(context);
          } catch (error) {
            if (error instanceof NotHere) context.skip();
            throw error;
          }
        },
        timeout,
      );
    },
    store: async () => {
      const opened = await store();
      if (!opened) throw new NotHere();
      return opened;
    },
  };
}
