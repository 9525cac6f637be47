import type { Credentials } from "~/auth/credentials";
import { endFormerSession } from "~/auth/former-session.server";
import { memberOfUser } from "~/auth/member-of-user.server";
import { type Caller, openSession } from "~/auth/open-session.server";
import { noteSignIn } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { endSession, endSessionsBegunBefore } from "~/db/sessions.server";
import { fail, type Result, succeed } from "~/domain/result";
import { absoluteTimeout } from "~/domain/session-timeouts";

/** Whether a member is in, or has a code to give first; `headers` are the Set-Cookie headers of either. */
export interface SigningIn {
  readonly step: "opened" | "second-factor";
  readonly headers: Headers;
}

/**
 * Signs a member in by password: a new session, and the end of the one this browser had before, unless a second factor is asked for.
 * An account that is no active member is answered like a wrong password.
 */
export async function signIn(caller: Caller, credentials: Credentials): Promise<Result<SigningIn>> {
  const opened = await openSession(caller, credentials);
  if (!opened.ok) return opened;
  if (opened.value.step === "second-factor") return succeed(opened.value);
  const admitted = await admit(caller, opened.value);
  return admitted.ok ? succeed({ step: "opened", headers: admitted.value }) : admitted;
}

/**
 * Lets the holder of a session that was just opened in, if they are an active member; the session this browser had before ends.
 * @returns the Set-Cookie headers of the session
 */
export async function admit(
  caller: Caller,
  { userId, token, headers }: { readonly userId: string; readonly token: string; readonly headers: Headers },
): Promise<Result<Headers>> {
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
