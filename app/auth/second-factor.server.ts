import { renderSVG } from "uqr";
import { z } from "zod";
import { countAttempt, forgive } from "~/auth/attempts.server";
import { liveSessionOf } from "~/auth/live-session.server";
import { askAuth, type Caller, cookiesOf } from "~/auth/open-session.server";
import { admit } from "~/auth/sign-in.server";
import { readSecondFactor } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { fail, type Result, succeed } from "~/domain/result";

/** What is shown once when a second factor is set up. */
export interface SecondFactorSetup {
  /** The picture an authenticator reads, as SVG. */
  readonly picture: string;
  /** The same for typing in. */
  readonly secret: string;
  /** Each takes the place of one code when the device is lost. */
  readonly spareCodes: readonly string[];
}

const Setup = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
const Verified = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

/** Whether a code is asked for after the password of whoever is signed in; null where nobody is. */
export async function hasSecondFactor(request: Request): Promise<boolean | null> {
  const store = await currentStore();
  const session = await liveSessionOf(request.headers, store);
  if (!session) return null;
  return readSecondFactor(store, session.userId);
}

/** Begins to set up a second factor; it holds once a code made by the device has been given (`confirmSecondFactor`). */
export async function beginSecondFactor(caller: Caller, password: string): Promise<Result<SecondFactorSetup>> {
  const asked = await askAs(caller, "/two-factor/enable", { password });
  if (!asked.ok) return asked;
  const { totpURI, backupCodes } = Setup.parse(await asked.value.json());
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return succeed({ picture: renderSVG(totpURI, { border: 2 }), secret, spareCodes: backupCodes });
}

/** Puts the second factor into force. @returns the Set-Cookie headers of the session, which is a new one */
export async function confirmSecondFactor(caller: Caller, code: string): Promise<Result<Headers>> {
  const asked = await askAs(caller, "/two-factor/verify-totp", { code });
  return asked.ok ? succeed(cookiesOf(asked.value)) : asked;
}

/** Does away with the second factor. @returns the Set-Cookie headers of the session, which is a new one */
export async function endSecondFactor(caller: Caller, password: string): Promise<Result<Headers>> {
  const asked = await askAs(caller, "/two-factor/disable", { password });
  return asked.ok ? succeed(cookiesOf(asked.value)) : asked;
}

/**
 * Signs in whoever gave the right password just before, by a code from their device or by a spare one.
 * @returns the Set-Cookie headers of the session
 */
export async function giveSecondFactor(caller: Caller, code: string): Promise<Result<Headers>> {
  const pending = pendingOf(caller.request);
  if (pending === null) return fail({ code: "second-factor-expired" });
  const attempt = await countAttempt({ account: pending, address: caller.address });
  if (!attempt.ok) return attempt;
  const isSpare = !/^\d{6}$/.test(code);
  const path = isSpare ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp";
  const response = await askAuth(caller, path, { code });
  if (response.status === 429 || response.status === 403) return fail({ code: "too-many-attempts", seconds: 900 });
  if (!response.ok) return fail({ code: "second-factor-wrong", field: "code" });
  await forgive(attempt.value);
  const { token, user } = Verified.parse(await response.json());
  return admit(caller, { userId: user.id, token, headers: cookiesOf(response) });
}

// What ties the code to the password that was given before; it is signed and checked by better-auth.
function pendingOf(request: Request): string | null {
  const cookies = (request.headers.get("Cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => /^(__Secure-)?chengqi\.two_factor=/.test(cookie)) ?? null;
}

async function askAs(caller: Caller, path: string, body: object): Promise<Result<Response>> {
  const session = await liveSessionOf(caller.request.headers, await currentStore());
  if (!session) return fail({ code: "signed-out" });
  const attempt = await countAttempt({ account: session.userId, address: caller.address });
  if (!attempt.ok) return attempt;
  const response = await askAuth(caller, path, body);
  if (response.ok) {
    await forgive(attempt.value);
    return succeed(response);
  }
  return fail("code" in body ? { code: "second-factor-wrong", field: "code" } : { code: "sign-in-failed" });
}
