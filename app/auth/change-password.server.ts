import { countAttempt, forgive } from "~/auth/attempts.server";
import { liveSessionOf } from "~/auth/live-session.server";
import { askAuth, type Caller, cookiesOf } from "~/auth/open-session.server";
import { isTrivial } from "~/auth/trivial-password";
import { emailOf } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { fail, type Result, succeed } from "~/domain/result";

/**
 * Changes one's own password. Every session of the account ends; this browser gets a new one.
 * @returns the Set-Cookie headers of the new session
 */
export async function changePassword(
  caller: Caller,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<Result<Headers>> {
  const store = await currentStore();
  const session = await liveSessionOf(caller.request.headers, store);
  if (!session) return fail({ code: "signed-out" });
  const email = await emailOf(store, session.userId);
  if (isTrivial(newPassword, email ?? ""))
    return fail({ code: "invalid", fields: { newPassword: ["password-trivial"] } });
  const attempt = await countAttempt({ account: session.userId, address: caller.address });
  if (!attempt.ok) return attempt;
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  const response = await askAuth(caller, "/change-password", body);
  if (response.status === 400) return fail({ code: "invalid", fields: { currentPassword: ["password-wrong"] } });
  if (!response.ok) throw new Response(null, { status: response.status });
  await forgive(attempt.value);
  return succeed(cookiesOf(response));
}
