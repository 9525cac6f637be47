import { beforeAll, expect, it, vi } from "vitest";
import { aCaller, aMember, anInvitation, aRequest, aWelcome, cookieOf, goodPassword } from "#tests/auth/accounts";
import { aCommandId, academic, aWorld, council, expectOk, quality } from "#tests/services/world";
import { signIn } from "~/auth/sign-in.server";
import { signedInOf } from "~/auth/signed-in.server";
import { takeUpInvitation } from "~/auth/take-up-invitation.server";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { invitationLifetime } from "~/domain/decide-member";
import { ClaimInvitation } from "~/domain/member-commands";
import { claimInvitation } from "~/services/claim-invitation.server";
import { findInvitation } from "~/services/find-invitation.server";
import { hashOfSecret } from "~/services/invitation-secret.server";
import { invite } from "~/services/invite.server";

beforeAll(() => aWorld());

async function grantsOf(cookie: string) {
  const signedIn = await signedInOf(aRequest("/", { cookie }));
  return signedIn?.actor.grants.map(({ role, scopeId }) => ({ role, scopeId }));
}

it("a link makes a member with its role, signed in", async () => {
  const { cookie } = await aMember("department", academic);
  const signedIn = await signedInOf(aRequest("/", { cookie }));
  expect(signedIn).toMatchObject({
    actor: { unitId: academic, grants: [{ role: "department", scopeKind: "unit", scopeId: academic }] },
    displayName: "示例人员",
    unitName: { zh: "学术活动与服务部", en: "Academic activities" },
  });
});

it("looking at a link uses nothing up", async () => {
  const secret = await anInvitation("department", academic);
  for (let look = 0; look < 3; look += 1) {
    expect(await findInvitation(secret)).toMatchObject({ ok: true, value: { role: "department" } });
  }
  expectOk(await takeUpInvitation(aCaller(), secret, aWelcome()));
  expect(await findInvitation(secret)).toEqual({ ok: false, problem: { code: "link-expired" } });
});

it("of twenty people who take up one link at once, one gets in", async () => {
  const secret = await anInvitation();
  const people = Array.from({ length: 20 }, () => aWelcome());
  const results = await Promise.all(people.map((person) => takeUpInvitation(aCaller(), secret, person)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const refused = results.filter((result) => !result.ok);
  expect(new Set(refused.map((result) => !result.ok && result.problem.code))).toEqual(new Set(["link-expired"]));
  for (const [index, { email, password }] of people.entries()) {
    const again = await signIn(aCaller(), { email, password });
    expect(again.ok).toBe(results[index]?.ok);
  }
});

it("one form sent twenty times at once makes one member", async () => {
  const secret = await anInvitation();
  const welcome = aWelcome();
  const results = await Promise.all(
    Array.from({ length: 20 }, () => takeUpInvitation(aCaller({}, "192.0.2.77"), secret, welcome)),
  );
  const { writer } = await currentStore();
  const user = await writer.user.findUniqueOrThrow({ where: { email: welcome.email } });
  expect(await writer.member.count({ where: { userId: user.id } })).toBe(1);
  expect(results.some((result) => result.ok)).toBe(true);
});

it("a link works for a day and not a moment longer", async () => {
  const secret = await anInvitation();
  expect(await findInvitation(secret, Date.now() + invitationLifetime - 60_000)).toMatchObject({ ok: true });
  vi.setSystemTime(Date.now() + invitationLifetime);
  const result = await takeUpInvitation(aCaller(), secret, aWelcome());
  vi.useRealTimers();
  expect(result).toEqual({ ok: false, problem: { code: "link-expired" } });
});

it("a claim that starts in time but is decided too late is refused under the lock", async () => {
  const secret = await anInvitation();
  const { memberId } = expectOk(await findInvitation(secret));
  const command = ClaimInvitation.parse({
    intent: "claim-invitation",
    commandId: aCommandId(),
    secretHash: hashOfSecret(secret),
    userId: "somebody",
    displayName: "示例",
  });
  const result = await claimInvitation(memberId, command, { now: () => Date.now() + invitationLifetime });
  expect(result).toEqual({ ok: false, problem: { code: "link-expired" } });
});

it("an unknown link is answered like a used one", async () => {
  const result = await takeUpInvitation(aCaller(), "nobody-ever-made-this-one", aWelcome());
  expect(result).toEqual({ ok: false, problem: { code: "link-expired" } });
});

it("an e-mail that has an account takes its password, keeps its member and gains the role", async () => {
  const first = await aMember("leadership");
  const secret = await anInvitation("department", quality);
  const wrong = aWelcome({ email: first.email, password: "not-the-password-at-all" });
  expect(await takeUpInvitation(aCaller(), secret, wrong)).toEqual({
    ok: false,
    problem: { code: "invalid", fields: { password: ["password-of-account"] } },
  });
  const right = aWelcome({ email: first.email });
  const second = expectOk(await takeUpInvitation(aCaller(), secret, right));
  expect(await grantsOf(cookieOf(second.headers))).toEqual([
    { role: "leadership", scopeId: null },
    { role: "department", scopeId: quality },
  ]);
  expect(await signedInOf(aRequest("/", { cookie: first.cookie }))).toBeNull();
});

it("a role one has already is not given twice", async () => {
  const first = await aMember("office");
  const again = aWelcome({ email: first.email });
  const { headers } = expectOk(await takeUpInvitation(aCaller(), await anInvitation("office"), again));
  expect(await grantsOf(cookieOf(headers))).toEqual([{ role: "office", scopeId: null }]);
});

it("only an administrator invites", async () => {
  expect(await invite(council, { role: "council" })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
});

it("neither secrets nor names nor passwords stand in the log or in clear anywhere", async () => {
  const secret = await anInvitation();
  const name = "极少见之名";
  const { email } = aWelcome();
  expectOk(await takeUpInvitation(aCaller(), secret, aWelcome({ email, displayName: name })));
  const { reader } = await currentStore();
  const log = JSON.stringify(await reader.event.findMany(), (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  const commands = JSON.stringify(await reader.command.findMany({ select: { result: true, payloadHash: true } }));
  for (const text of [name, email, secret, goodPassword]) {
    expect(log).not.toContain(text);
    expect(commands).not.toContain(text);
  }
  const stored = [await reader.invitation.findMany(), await reader.invitationHistory.findMany()].flat();
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.every((invitation) => /^[0-9a-f]{64}$/.test(invitation.secretHash))).toBe(true);
  const passwords = await reader.account.findMany({ select: { password: true } });
  expect(passwords.every(({ password }) => password?.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"))).toBe(true);
  expect(await presentView(reader).count("person", { displayName: name })).toBe(1);
});
