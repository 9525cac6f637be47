import { asksByItself } from "~/auth/asks-by-itself";
import { sessionTokenIn } from "~/auth/session-cookie.server";
import { accountSettings } from "~/auth/settings.server";
import type { Store } from "~/db/store.server";
import { seenPrecision, stillHolds } from "~/domain/session-timeouts";

interface LiveSession {
  readonly id: string;
  readonly userId: string;
}

/**
 * The session that a request's cookie names, unless it has timed out or was ended. One indexed read on the reading client:
 * a page never waits for a writer to learn who asks for it.
 */
export async function liveSessionOf(headers: Headers, store: Store): Promise<LiveSession | null> {
  if (!headers.has("Cookie")) return null;
  const token = sessionTokenIn(headers, accountSettings());
  if (!token) return null;
  const session = await store.reader.session.findUnique({ where: { token } });
  if (!session) return null;
  const now = Date.now();
  if (!stillHolds(session, now)) return null;
  if (!asksByItself(headers) && now - session.updatedAt.getTime() > seenPrecision) noteSeen(store, session);
  return { id: session.id, userId: session.userId };
}

// Nobody waits for it: where it can't be written, the session only ends a little earlier. What was written meanwhile stands.
function noteSeen(store: Store, { id, updatedAt }: { readonly id: string; readonly updatedAt: Date }): void {
  store.writer.session.updateMany({ where: { id, updatedAt }, data: { updatedAt: new Date() } }).catch(() => undefined);
}
