import { z } from "zod";
import { countAttempt, forgive } from "~/auth/attempts.server";
import { addressHeader, currentAuth } from "~/auth/auth.server";
import type { Credentials } from "~/auth/credentials";
import { accountSettings } from "~/auth/settings.server";
import { fail, type Result, succeed } from "~/domain/result";

/** What a browser sent, and from where. */
export interface Caller {
  readonly request: Request;
  /** The client's address, for throttling. */
  readonly address: string;
}

/** The password was right; a code from the person's device is asked for as well. `headers` carry what ties the two together. */
interface HalfOpened {
  readonly step: "second-factor";
  readonly headers: Headers;
}

/** A session that was just opened. */
interface OpenedSession {
  readonly step: "opened";
  readonly userId: string;
  readonly token: string;
  /** The Set-Cookie headers that carry it. */
  readonly headers: Headers;
}

/** Opens a session for whoever knows an account's password. An unknown e-mail answers like a wrong password. */
export async function openSession(
  caller: Caller,
  { email, password }: Pick<Credentials, "email" | "password">,
): Promise<Result<OpenedSession | HalfOpened>> {
  const attempt = await countAttempt({ account: email, address: caller.address });
  if (!attempt.ok) return attempt;
  const response = await askAuth(caller, "/sign-in/email", { email, password });
  if (response.status === 401 || response.status === 400) return fail({ code: "sign-in-failed" });
  if (!response.ok) throw new Response(null, { status: response.status });
  await forgive(attempt.value);
  const headers = cookiesOf(response);
  const said = SignedInAnswer.parse(await response.json());
  if ("twoFactorRedirect" in said) return succeed({ step: "second-factor", headers });
  return succeed({ step: "opened", userId: said.user.id, token: said.token, headers });
}

const SignedInAnswer = z.union([
  z.object({ twoFactorRedirect: z.literal(true) }),
  z.object({ user: z.object({ id: z.string() }), token: z.string() }),
]);

/** Asks better-auth as its own HTTP clients would: going around its handler would go around its origin check. */
export async function askAuth({ request, address }: Caller, path: string, body: object): Promise<Response> {
  const headers = new Headers({ "Content-Type": "application/json" });
  for (const name of [
    "Cookie",
    "Origin",
    "Referer",
    "User-Agent",
    "Sec-Fetch-Site",
    "Sec-Fetch-Mode",
    "Sec-Fetch-Dest",
  ]) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  if (address) headers.set(addressHeader, address);
  const url = new URL(`/api/auth${path}`, accountSettings().publicUrl);
  const auth = await currentAuth();
  return auth.handler(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

export function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}
