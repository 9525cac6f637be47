import { randomUUID } from "node:crypto";
import { expectOk } from "#tests/services/world";
import { totpOf } from "#tests/setup/totp";
import type { Welcome } from "~/auth/credentials";
import type { Caller } from "~/auth/open-session.server";
import { beginSecondFactor, confirmSecondFactor } from "~/auth/second-factor.server";
import { takeUpInvitation } from "~/auth/take-up-invitation.server";
import { CommandId, type UnitId } from "~/domain/ids";
import type { RoleName } from "~/domain/permissions";
import { installationActor } from "~/services/installation-actor";
import { invite } from "~/services/invite.server";

// Nothing is kept in a data folder by tests.
process.env.CHENGQI_SECRET ??= "a-secret-for-tests-that-signs-no-real-session";

/** Where tests believe to be served; pages of another origin are foreign. */
export const origin = "http://localhost:3000";

export const goodPassword = "承启-quite-unguessable-7";

interface Sent {
  readonly cookie?: string | undefined;
  readonly form?: Readonly<Record<string, string>> | undefined;
  readonly origin?: string | undefined;
}

/** A request as a browser on a page of ours sends it: a GET, or a POST where there is a form. */
export function aRequest(path: string, { cookie, form, origin: from = origin }: Sent = {}): Request {
  const headers = new Headers();
  if (cookie) headers.set("Cookie", cookie);
  if (!form) return new Request(`${origin}${path}`, { headers });
  headers.set("Origin", from);
  return new Request(`${origin}${path}`, { method: "POST", headers, body: new URLSearchParams(form) });
}

let callers = 0;

/** Somebody at an address of their own, so that one test's failures throttle no other. */
export function aCaller(sent: Sent = {}, address?: string): Caller {
  callers += 1;
  return { request: aRequest("/", { form: {}, ...sent }), address: address ?? `10.${callers >> 8}.${callers & 255}.1` };
}

/** The Cookie header a browser sends back after these Set-Cookie headers. */
export function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
}

export function aWelcome(fields: Partial<Welcome> = {}): Welcome {
  return {
    commandId: CommandId.parse(randomUUID()),
    email: `${randomUUID()}@example.org`,
    displayName: "示例人员",
    password: goodPassword,
    ...fields,
  };
}

/** The secret of a fresh sign-in link. */
export async function anInvitation(role: RoleName = "leadership", unitId?: UnitId): Promise<string> {
  return expectOk(await invite(installationActor, { role, unitId })).replace("/welcome/", "");
}

/** A member who has taken up an invitation, with the cookie of their session. */
export async function aMember(role: RoleName = "leadership", unitId?: UnitId, fields: Partial<Welcome> = {}) {
  const welcome = aWelcome(fields);
  const welcomed = expectOk(await takeUpInvitation(aCaller(), await anInvitation(role, unitId), welcome));
  return { ...welcome, cookie: cookieOf(welcomed.headers) };
}

/** A member whose second factor is on. */
export async function aCarefulMember() {
  const { email, password, cookie } = await aMember();
  const setup = expectOk(await beginSecondFactor(aCaller({ cookie }), password));
  const headers = expectOk(await confirmSecondFactor(aCaller({ cookie }), totpOf(setup.secret)));
  return { email, password, setup, cookie: cookieOf(headers) };
}
