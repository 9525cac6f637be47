import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { fail, type Result, succeed } from "~/domain/result";

const minutes = 60;

// Failed attempts in so many seconds. The account as a whole bears more than one address may cause, so that a stranger
// who guesses doesn't lock out the person it belongs to.
const limits = {
  accountFromAddress: new RateLimiterMemory({ points: 5, duration: 15 * minutes }),
  account: new RateLimiterMemory({ points: 50, duration: 60 * minutes }),
  address: new RateLimiterMemory({ points: 30, duration: 15 * minutes }),
};

/** An attempt to prove who one is, counted as failed until it is forgiven. */
interface Attempt {
  /** The e-mail or the id that is tried. */
  readonly account: string;
  /** The client's address. */
  readonly address: string;
}

type Limit = keyof typeof limits;

/** Counts an attempt before it is tried, so that many at once are no more than the same many in a row. */
export async function countAttempt(attempt: Attempt): Promise<Result<Attempt>> {
  for (const [limit, key] of keysOf(attempt)) {
    try {
      await limits[limit].consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return fail({ code: "too-many-attempts", seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
    }
  }
  return succeed(attempt);
}

/** Takes back the count of an attempt that succeeded: only failures count. */
export async function forgive(attempt: Attempt): Promise<void> {
  await limits.accountFromAddress.delete(pairOf(attempt));
  await limits.account.reward(attempt.account);
  await limits.address.reward(attempt.address);
}

function keysOf(attempt: Attempt): [Limit, string][] {
  return [
    ["accountFromAddress", pairOf(attempt)],
    ["account", attempt.account],
    ["address", attempt.address],
  ];
}

function pairOf({ account, address }: Attempt): string {
  return `${address} ${account}`;
}
