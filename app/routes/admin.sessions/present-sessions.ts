import { clockTimeAt } from "~/domain/clock-time";
import type { Visit } from "~/http/visit.server";
import type { MemberSession } from "~/services/load-sessions.server";

type Facts = { readonly sessions: readonly MemberSession[]; readonly timeZone: string };

/** The sessions as their page shows them; `own` is the one it is looked at through. */
export function presentSessions({ sessions, timeZone }: Facts, own: string | null, visit: Visit) {
  return {
    visit,
    sessions: sessions.map(({ since, seen, ...session }) => ({
      ...session,
      since: clockTimeAt(since, timeZone),
      seen: clockTimeAt(seen, timeZone),
      own: session.id === own,
      // Ended all at once where there are several.
      several: sessions.filter(({ memberId }) => memberId === session.memberId).length > 1,
    })),
  };
}
