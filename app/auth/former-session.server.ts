import { sessionTokenIn } from "~/auth/session-cookie.server";
import { accountSettings } from "~/auth/settings.server";
import { endSession } from "~/db/sessions.server";
import type { Store } from "~/db/store.server";

/** Ends the session a request came with, once another one takes its place. */
export async function endFormerSession(request: Request, store: Store): Promise<void> {
  const token = sessionTokenIn(request.headers, accountSettings());
  if (token) await endSession(store, token);
}
