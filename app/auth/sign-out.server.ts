import { liveSessionOf } from "~/auth/live-session.server";
import { askAuth, type Caller, cookiesOf } from "~/auth/open-session.server";
import { currentStore } from "~/db/open-store.server";
import { endSessionsOf } from "~/db/sessions.server";

/**
 * Ends this session, or every session of its account.
 * @returns the Set-Cookie headers that take the cookie back
 */
export async function signOut(caller: Caller, everywhere: boolean): Promise<Headers> {
  const store = await currentStore();
  const session = everywhere ? await liveSessionOf(caller.request.headers, store) : null;
  if (session) await endSessionsOf(store, session.userId);
  const response = await askAuth(caller, "/sign-out", {});
  if (!response.ok) throw new Response(null, { status: response.status });
  return cookiesOf(response);
}
