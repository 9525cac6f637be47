import type { SignedIn } from "~/auth/signed-in.server";
import { clockTimeAt } from "~/domain/clock-time";
import type { AccountFacts } from "~/services/own-account.server";

/** One's own account as its page shows it. */
export function presentAccount(
  { displayName, unitName }: Pick<SignedIn, "displayName" | "unitName">,
  { grants, sessions, secondFactor, timeZone }: AccountFacts,
  request: Request,
) {
  const { searchParams } = new URL(request.url);
  return {
    ...{ displayName, unit: unitName, grants, secondFactor },
    changed: searchParams.has("changed"),
    ended: searchParams.has("ended"),
    sessions: sessions.map(({ since, seen, ...session }) => ({
      ...session,
      since: clockTimeAt(since, timeZone),
      seen: clockTimeAt(seen, timeZone),
    })),
  };
}
