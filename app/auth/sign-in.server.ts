import type { Credentials } from "~/auth/credentials";
import { endFormerSession } from "~/auth/former-session.server";
import { memberOfUser } from "~/auth/member-of-user.server";
import { type Caller, openSession } from "~/auth/open-session.server";
import { noteSignIn } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { endSession, endSessionsBegunBefore } from "~/db/sessions.server";
import { fail, type Result, succeed } from "~/domain/result";
import { absoluteTimeout } from "~/domain/session-timeouts";

/**
 * Signs a member in: a new session, and the end of the one this browser had before. An account that is no active member
 * is answered like a wrong password.
 * @returns the Set-Cookie headers of the session
 */
export async function signIn(caller: Caller, credentials: Credentials): Promise<Result<Headers>> {
  const opened = await openSession(caller, credentials);
  if (!opened.ok) return opened;
  const { userId, token, headers } = opened.value;
  const store = await currentStore();
  if (!(await memberOfUser(store, userId))) {
    await endSession(store, token);
    return fail({ code: "sign-in-failed" });
  }
  await noteSignIn(store, userId);
  await endFormerSession(caller.request, store);
  // What has timed out is of no use to anybody any more.
  await endSessionsBegunBefore(store, userId, new Date(Date.now() - absoluteTimeout));
  return succeed(headers);
}
