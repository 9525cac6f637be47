import { beforeAll, expect, it } from "vitest";
import { aCaller, aMember, aRequest, cookieOf, origin } from "#tests/auth/accounts";
import { aCommandId, academic, aWorld, expectOk } from "#tests/services/world";
import { currentAuth } from "~/auth/auth.server";
import { changePassword } from "~/auth/change-password.server";
import { sessionCookieName } from "~/auth/session-cookie.server";
import { signIn } from "~/auth/sign-in.server";
import { signOut } from "~/auth/sign-out.server";
import { signedInOf } from "~/auth/signed-in.server";
import { currentStore } from "~/db/open-store.server";
import { MemberId } from "~/domain/ids";
import { ChangeRoles } from "~/domain/member-commands";
import { absoluteTimeout, idleTimeout, seenPrecision } from "~/domain/session-timeouts";
import { changeMember } from "~/services/change-member.server";
import { installationActor } from "~/services/installation-actor";

beforeAll(() => aWorld());

function seen(cookie: string) {
  return signedInOf(aRequest("/", { cookie }));
}

async function sessionOf(cookie: string) {
  const signedIn = await seen(cookie);
  return (await currentStore()).writer.session.findUniqueOrThrow({ where: { id: signedIn?.sessionId ?? "" } });
}

/** Moves a session's past further back: SQLite and PostgreSQL both take Prisma's dates. */
async function age(id: string, fields: { createdAt?: Date; updatedAt?: Date }) {
  await (await currentStore()).writer.session.update({ where: { id }, data: fields });
}

function ago(milliseconds: number): Date {
  return new Date(Date.now() - milliseconds);
}

it("the cookie is ours alone: HTTP only, lax, for the whole site, signed", async () => {
  const { email, password } = await aMember();
  const { headers } = expectOk(await signIn(aCaller(), { email, password }));
  const [cookie = ""] = headers.getSetCookie();
  expect(cookie).toMatch(new RegExp(`^${sessionCookieName(false)}=`));
  for (const attribute of ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=604800"]) expect(cookie).toContain(attribute);
  expect(await seen(cookieOf(headers))).not.toBeNull();
  const forged = cookieOf(headers).replace(/\.([^.]*)$/, ".AAAA$1");
  expect(await seen(forged)).toBeNull();
});

it("the cookie is named as better-auth names it, with and without HTTPS", async () => {
  const { authCookies } = await (await currentAuth()).$context;
  expect(authCookies.sessionToken.name).toBe(sessionCookieName(false));
  expect(sessionCookieName(true)).toBe(`__Secure-${sessionCookieName(false)}`);
});

it("the token alone, as it stands in the database, opens nothing", async () => {
  const { cookie } = await aMember();
  const { token } = await sessionOf(cookie);
  expect(await seen(`${sessionCookieName(false)}=${token}`)).toBeNull();
});

it("signing in anew ends the session the browser had", async () => {
  const { email, password, cookie } = await aMember();
  const { headers } = expectOk(await signIn(aCaller({ cookie }), { email, password }));
  expect(cookieOf(headers)).not.toBe(cookie);
  expect(await seen(cookie)).toBeNull();
  expect(await seen(cookieOf(headers))).not.toBeNull();
});

it("signing out ends this session and no other", async () => {
  const { email, password, cookie } = await aMember();
  const other = cookieOf(expectOk(await signIn(aCaller(), { email, password })).headers);
  const headers = await signOut(aCaller({ cookie }), false);
  expect(headers.getSetCookie().join()).toContain("Max-Age=0");
  expect(await seen(cookie)).toBeNull();
  expect(await seen(other)).not.toBeNull();
});

it("signing out everywhere ends them all", async () => {
  const { email, password, cookie } = await aMember();
  const others = await Promise.all([1, 2, 3].map(() => signIn(aCaller(), { email, password })));
  await signOut(aCaller({ cookie }), true);
  for (const other of [cookie, ...others.map((result) => cookieOf(expectOk(result).headers))])
    expect(await seen(other)).toBeNull();
});

it("a session nobody uses for eight hours has ended", async () => {
  const { cookie } = await aMember();
  const { id } = await sessionOf(cookie);
  await age(id, { updatedAt: ago(idleTimeout - 60_000) });
  expect(await seen(cookie)).not.toBeNull();
  await age(id, { updatedAt: ago(idleTimeout + 1000) });
  expect(await seen(cookie)).toBeNull();
});

it("any request keeps a session awake", async () => {
  const { cookie } = await aMember();
  const { id } = await sessionOf(cookie);
  await age(id, { updatedAt: ago(seenPrecision + 60_000) });
  await seen(cookie);
  const awake = async () => Date.now() - (await sessionOf(cookie)).updatedAt.getTime();
  await expect.poll(awake).toBeLessThan(60_000);
});

it("what a page asks for by itself keeps no session awake, and finds it as anybody would", async () => {
  const { cookie } = await aMember();
  const { id } = await sessionOf(cookie);
  const since = ago(seenPrecision + 60_000);
  await age(id, { updatedAt: since });
  const listening = aRequest("/news", { cookie });
  listening.headers.set("Accept", "text/event-stream");
  expect(await signedInOf(listening)).not.toBeNull();
  expect(await seen(`${cookie}; chengqi.unattended=1`)).not.toBeNull();
  // A stamp that was on its way would have been written by now: it goes through the same client.
  const { writer } = await currentStore();
  await writer.session.count();
  const { updatedAt } = await writer.session.findUniqueOrThrow({ where: { id } });
  expect(updatedAt.getTime()).toBe(since.getTime());
});

it("a session ends after seven days, however busy it was", async () => {
  const { cookie } = await aMember();
  const { id, expiresAt, createdAt } = await sessionOf(cookie);
  expect(Math.abs(expiresAt.getTime() - createdAt.getTime() - absoluteTimeout)).toBeLessThan(1000);
  await age(id, { createdAt: ago(absoluteTimeout + 1000), updatedAt: new Date() });
  expect(await seen(cookie)).toBeNull();
});

it("a change of role ends every session and takes effect at the next sign-in", async () => {
  const { email, password, cookie } = await aMember("leadership");
  const memberId = MemberId.parse((await seen(cookie))?.actor.memberId);
  const grants = [{ role: "department", scope: `unit:${academic}` }];
  const command = { intent: "change-roles", commandId: aCommandId(), memberId, grants };
  expectOk(await changeMember(installationActor, ChangeRoles.parse(command)));
  expect(await seen(cookie)).toBeNull();
  const { headers } = expectOk(await signIn(aCaller(), { email, password }));
  expect((await seen(cookieOf(headers)))?.actor.grants).toEqual([
    { role: "department", scopeKind: "unit", scopeId: academic },
  ]);
});

it("a changed password ends every session and opens a new one here", async () => {
  const { email, password: currentPassword, cookie } = await aMember();
  const newPassword = "another-password-of-theirs";
  const other = cookieOf(expectOk(await signIn(aCaller(), { email, password: currentPassword })).headers);
  const wrong = await changePassword(aCaller({ cookie }), { currentPassword: newPassword, newPassword });
  expect(wrong).toEqual({
    ok: false,
    problem: { code: "invalid", fields: { currentPassword: ["password-wrong"] } },
  });
  const headers = expectOk(await changePassword(aCaller({ cookie }), { currentPassword, newPassword }));
  expect([await seen(cookie), await seen(other)]).toEqual([null, null]);
  expect(await seen(cookieOf(headers))).not.toBeNull();
  expect((await signIn(aCaller(), { email, password: currentPassword })).ok).toBe(false);
  expectOk(await signIn(aCaller(), { email, password: newPassword }));
});

it("a member who was removed, and one without any role, is signed out", async () => {
  const { writer } = await currentStore();
  const removed = await aMember();
  const { userId } = await sessionOf(removed.cookie);
  await writer.member.update({ where: { userId }, data: { status: "removed" } });
  expect(await seen(removed.cookie)).toBeNull();
  const { email, password } = removed;
  expect(await signIn(aCaller(), { email, password })).toEqual({ ok: false, problem: { code: "sign-in-failed" } });
  const bare = await aMember();
  const memberId = (await seen(bare.cookie))?.actor.memberId ?? "";
  await writer.roleGrant.deleteMany({ where: { memberId } });
  expect(await seen(bare.cookie)).toBeNull();
});

it("a page of another origin signs nobody in or out", async () => {
  const { email, password, cookie } = await aMember();
  const foreign = aCaller({ origin: "https://elsewhere.example", cookie });
  await expect(signIn(foreign, { email, password })).rejects.toMatchObject({ status: 403 });
  await expect(signOut(foreign, false)).rejects.toMatchObject({ status: 403 });
  expect(await seen(cookie)).not.toBeNull();
});

it("nobody signs up by themselves", async () => {
  const request = new Request(`${origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ name: "", email: "anyone@example.org", password: "a-very-long-password" }),
  });
  expect((await (await currentAuth()).handler(request)).status).toBe(400);
});
