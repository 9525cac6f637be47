import type { NewPassword } from "~/auth/credentials";
import { endFormerSession } from "~/auth/former-session.server";
import { type Caller, openSession } from "~/auth/open-session.server";
import { hashPassword } from "~/auth/passwords.server";
import { isTrivial } from "~/auth/trivial-password";
import { dropSecondFactor, emailOf, noteSignIn, replacePassword } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { endSessionsOf } from "~/db/sessions.server";
import { ClaimReset } from "~/domain/member-commands";
import { fail, type Result, succeed } from "~/domain/result";
import { claimReset } from "~/services/claim-reset.server";
import { findInvitation } from "~/services/find-invitation.server";
import { hashOfSecret } from "~/services/invitation-secret.server";

/** What follows a new password: a session, or first the code of a second factor that is still on. `headers` carry either. */
export interface TakenUp {
  readonly step: "opened" | "second-factor" | "second-factor-ended";
  readonly headers: Headers;
}

/**
 * Sets a new password for the account a link was made for, once, and signs in with it; every earlier session ends, and so does
 * the second factor where the link was made for that; otherwise its code is asked for before anybody is in. The link is used
 * up first: cut off before the password is set, the old one still holds and another link is needed.
 */
export async function takeUpReset(caller: Caller, secret: string, chosen: NewPassword): Promise<Result<TakenUp>> {
  const link = await findInvitation(secret);
  if (!link.ok) return link;
  const { userId, memberId, kind, endsSecondFactor } = link.value;
  const store = await currentStore();
  const email = userId === null ? null : await emailOf(store, userId);
  if (kind !== "new-password" || userId === null || email === null) return fail({ code: "link-expired" });
  if (isTrivial(chosen.password, email)) return fail({ code: "invalid", fields: { password: ["password-trivial"] } });
  const hash = await hashPassword(chosen.password);
  const { commandId } = chosen;
  const claim = ClaimReset.parse({ intent: "claim-reset", commandId, secretHash: hashOfSecret(secret) });
  const claimed = await claimReset(memberId, claim);
  if (!claimed.ok) return claimed;
  await replacePassword(store, userId, hash);
  if (endsSecondFactor) await dropSecondFactor(store, userId);
  await endSessionsOf(store, userId);
  const opened = await openSession(caller, { email, password: chosen.password });
  if (!opened.ok) return opened;
  const { step, headers } = opened.value;
  if (step === "second-factor") return succeed({ step, headers });
  await noteSignIn(store, userId);
  await endFormerSession(caller.request, store);
  return succeed({ step: endsSecondFactor ? "second-factor-ended" : "opened", headers });
}
