import { createAccount, hasAccount } from "~/auth/create-account.server";
import type { Welcome } from "~/auth/credentials";
import { endFormerSession } from "~/auth/former-session.server";
import { memberOfUser } from "~/auth/member-of-user.server";
import { type Caller, openSession } from "~/auth/open-session.server";
import { noteSignIn } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { endSession, endSessionsBegunBefore } from "~/db/sessions.server";
import { ClaimInvitation } from "~/domain/member-commands";
import type { RoleName } from "~/domain/permissions";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import { claimInvitation } from "~/services/claim-invitation.server";
import { findInvitation } from "~/services/find-invitation.server";
import { hashOfSecret } from "~/services/invitation-secret.server";

/** A person who was let in by an invitation. */
interface Welcomed {
  /** The Set-Cookie headers of their session. */
  readonly headers: Headers;
  /** What the invitation was for. */
  readonly role: RoleName;
}

/**
 * Takes up an invitation once: with a new account, or with the one the e-mail has already if the password is right; that
 * member then has the new role as well, and every earlier session ends. A new account whose claim comes too late is tied to
 * no member and may do nothing.
 */
export async function takeUpInvitation(caller: Caller, secret: string, welcome: Welcome): Promise<Result<Welcomed>> {
  const began = new Date();
  const invitation = await findInvitation(secret);
  if (!invitation.ok) return invitation;
  if (invitation.value.kind !== "invitation") return fail({ code: "link-expired" });
  const store = await currentStore();
  const { commandId, displayName, ...credentials } = welcome;
  if (!(await hasAccount(store, credentials.email))) await createAccount(store, credentials);
  const opened = await openSession(caller, credentials);
  if (!opened.ok) return fail(byItsField(opened.problem));
  // Two roles for one account are given to whoever is signed in: a link alone doesn't go around the second factor.
  if (opened.value.step === "second-factor")
    return fail({ code: "invalid", fields: { email: ["second-factor-first"] } });
  const { userId, token, headers } = opened.value;
  const member = await memberOfUser(store, userId);
  const secretHash = hashOfSecret(secret);
  const claimed = await claimInvitation(
    member?.actor.memberId ?? invitation.value.memberId,
    ClaimInvitation.parse({ intent: "claim-invitation", commandId, secretHash, userId, displayName }),
  );
  if (!claimed.ok) {
    await endSession(store, token);
    return claimed;
  }
  await noteSignIn(store, userId);
  await endFormerSession(caller.request, store);
  await endSessionsBegunBefore(store, userId, began);
  return succeed({ headers, role: invitation.value.role });
}

// The e-mail belongs to somebody who chose another password.
function byItsField(problem: Problem): Problem {
  if (problem.code !== "sign-in-failed") return problem;
  return { code: "invalid", fields: { password: ["password-of-account"] } };
}
