import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Jobs } from './jobs.ts';
import { refusal } from './refusal.ts';
import { tokenCheck } from './token.ts';

/** What changing the graph needs. */
export interface ChangeSettings {
  /** Whoever sends it may change the graph; nobody may where it is absent. */
  readonly token?: string;
  /** How many changes one client may make in a minute. */
  readonly perMinute?: number;
  /** Where texts are read; none can be taken in without. */
  readonly jobs?: Jobs;
}

/** Wrong tokens that one client may send in a minute before it has to wait. */
const wrongTokens = 10;

/** Who asks, as far as changing goes. */
export interface Client {
  readonly address: string;
  readonly authorization: string | null;
}

export interface Changes {
  readonly jobs: Jobs | null;
  /** @throws refusal UNAUTHENTICATED, FORBIDDEN, or RATE_LIMIT after too many wrong tokens. */
  allow(client: Client): Promise<void>;
  /** As `allow`, and counts one change. @throws refusal RATE_LIMIT. */
  admit(client: Client): Promise<void>;
}

export const usualChangesPerMinute = 600;

export function changesOf({ token, perMinute = usualChangesPerMinute, jobs }: ChangeSettings): Changes {
  const check = tokenCheck(token);
  const changes = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const failures = new RateLimiterMemory({ points: wrongTokens, duration: 60 });
  const allow = async ({ address, authorization }: Client): Promise<void> => {
    try {
      check(authorization);
    } catch (error) {
      if (token !== undefined && authorization !== null) await take(failures, address, 'wrong tokens were sent');
      throw error;
    }
  };
  return {
    jobs: jobs ?? null,
    allow,
    admit: async (client) => {
      await allow(client);
      await take(changes, client.address, 'changes were made');
    },
  };
}

async function take(limiter: RateLimiterMemory, address: string, what: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.ceil(error.msBeforeNext / 1000);
    throw refusal('RATE_LIMIT', `more than ${limiter.points} ${what} within a minute`, `Go on in ${seconds} s.`, 429, {
      'retry-after': String(seconds),
    });
  }
}
