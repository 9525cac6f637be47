import { beforeAll, expect, it } from "vitest";
import { aCaller, aMember, aRequest, cookieOf } from "#tests/auth/accounts";
import { present } from "#tests/services/two-members";
import {
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
  quality,
} from "#tests/services/world";
import { signIn } from "~/auth/sign-in.server";
import { signedInOf } from "~/auth/signed-in.server";
import { takeUpInvitation } from "~/auth/take-up-invitation.server";
import { takeUpReset } from "~/auth/take-up-reset.server";
import { currentStore } from "~/db/open-store.server";
import { Delegate } from "~/domain/delegation";
import { CommandId, MemberId, type UnitId } from "~/domain/ids";
import {
  ChangeRoles,
  EraseName,
  InviteForm,
  MoveMember,
  RemoveMember,
  WithdrawInvitation,
} from "~/domain/member-commands";
import type { Actor } from "~/domain/permissions";
import { changeMember } from "~/services/change-member.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { eraseName } from "~/services/erase-name.server";
import { installationActor } from "~/services/installation-actor";
import { inviteMember } from "~/services/invite.server";
import { issueLink } from "~/services/issue-link.server";
import { loadMembers } from "~/services/load-members.server";
import { loadSessions } from "~/services/load-sessions.server";
import { endSessionsBy } from "~/services/sessions-of-member.server";

beforeAll(() => aWorld());

async function memberOf(cookie: string): Promise<MemberId> {
  return MemberId.parse((await signedInOf(aRequest("/", { cookie })))?.actor.memberId);
}
function remove(actor: Actor, memberId: MemberId) {
  return changeMember(actor, RemoveMember.parse({ intent: "remove-member", commandId: aCommandId(), memberId }));
}
function give(actor: Actor, memberId: MemberId, ...grants: { role: string; scope?: string }[]) {
  const command = { intent: "change-roles", commandId: aCommandId(), memberId, grants };
  return changeMember(actor, ChangeRoles.parse(command));
}
function secretIn(path: string): string {
  return path.replace("/welcome/", "");
}
function invite(actor: Actor, fields: Record<string, unknown>, commandId = aCommandId()) {
  return inviteMember(actor, InviteForm.parse({ intent: "invite", commandId, ...fields }));
}
const forbidden = { ok: false, problem: { code: "forbidden" } };

it("an invitation sent twice is one member and one link", async () => {
  const commandId = CommandId.parse("invitation-sent-twice");
  const form = { role: "leadership", displayName: "示例甲" };
  const results = await Promise.all(Array.from({ length: 10 }, () => invite(administrator, form, commandId)));
  const paths = new Set(results.map((result) => expectOk(result).path));
  expect(paths.size).toBe(1);
  expect(await (await present()).count("person", { displayName: "示例甲" })).toBe(1);
});

it("the last administrator can't be removed nor lose the role; with a second one both may", async () => {
  const one = await memberOf((await aMember("administrator")).cookie);
  const last = { ok: false, problem: { code: "last-administrator" } };
  expect(await remove(installationActor, one)).toEqual(last);
  expect(await give(installationActor, one, { role: "reader" })).toEqual(last);
  const { cookie } = await aMember("administrator");
  expectOk(await give(installationActor, one, { role: "reader" }));
  expect(await remove(installationActor, await memberOf(cookie))).toEqual(last);
});

it("two administrators who remove each other at once leave one", async () => {
  const two = [await aMember("administrator"), await aMember("administrator")];
  const rest = await (await present()).find("roleGrant", { role: "administrator" });
  const ids = await Promise.all(two.map(({ cookie }) => memberOf(cookie)));
  for (const { memberId } of rest)
    if (!ids.includes(memberId)) await give(installationActor, memberId, { role: "reader" });
  const results = await Promise.all(ids.map((id) => remove(installationActor, id)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

async function aDepartment(unitId: UnitId) {
  const person = await aMember("department", unitId);
  return { ...person, memberId: await memberOf(person.cookie) };
}

it("who alone can report on a unit's open tasks stays until another one can, and is then signed out", async () => {
  const goal = await addElement({ leadUnitId: quality });
  await addElement({ kind: "task", parentId: goal, leadUnitId: quality });
  const only = await aDepartment(quality);
  const open = { code: "open-tasks", unitZh: "质控部", unitEn: "Quality control", tasks: 1 };
  expect(await remove(administrator, only.memberId)).toEqual({ ok: false, problem: open });
  expect(await give(administrator, only.memberId, { role: "reader" })).toEqual({ ok: false, problem: open });
  const move = { intent: "move-member", commandId: aCommandId(), memberId: only.memberId, unitId: academic };
  expect(await changeMember(administrator, MoveMember.parse(move))).toEqual({ ok: false, problem: open });
  await aDepartment(quality);
  expectOk(await remove(administrator, only.memberId));
  expect(await signedInOf(aRequest("/", { cookie: only.cookie }))).toBeNull();
  const { email, password } = only;
  expect(await signIn(aCaller(), { email, password })).toMatchObject({
    ok: false,
    problem: { code: "sign-in-failed" },
  });
});

it("a forgotten password is set anew for the same account and e-mail, once, and every session ends", async () => {
  const { email, password, cookie } = await aMember("leadership");
  const memberId = await memberOf(cookie);
  const form = { intent: "reset-password", commandId: aCommandId(), memberId } as const;
  const secret = secretIn(expectOk(await issueLink(administrator, form)).path);
  const chosen = { commandId: CommandId.parse("reset-a-password"), password: "another-phrase-for-tomorrow" };
  // The link makes nobody else a member.
  const stranger = { ...chosen, email: "stranger@example.org", displayName: "旁人" };
  expect(await takeUpInvitation(aCaller(), secret, stranger)).toMatchObject({ problem: { code: "link-expired" } });
  expect(await takeUpReset(aCaller(), secret, { ...chosen, password: "aaaaaaaaaaaaaaa" })).toMatchObject({
    problem: { code: "invalid" },
  });
  const { step, headers } = expectOk(await takeUpReset(aCaller(), secret, chosen));
  expect(step).toBe("opened");
  expect(await memberOf(cookieOf(headers))).toBe(memberId);
  expect(await signedInOf(aRequest("/", { cookie }))).toBeNull();
  expect((await signIn(aCaller(), { email, password })).ok).toBe(false);
  expectOk(await signIn(aCaller(), { email, password: chosen.password }));
  const again = { ...chosen, commandId: CommandId.parse("reset-once-more") };
  expect(await takeUpReset(aCaller(), secret, again)).toMatchObject({ problem: { code: "link-expired" } });
});

it("of twenty who use one link for a password at once, one sets it", async () => {
  const { email, cookie } = await aMember("leadership");
  const form = { intent: "reset-password", commandId: aCommandId(), memberId: await memberOf(cookie) } as const;
  const secret = secretIn(expectOk(await issueLink(administrator, form)).path);
  const tries = Array.from({ length: 20 }, (_, n) => ({
    commandId: CommandId.parse(`reset-at-once-${n}`),
    password: `a-phrase-of-its-own-${n}-times`,
  }));
  const results = await Promise.all(tries.map((chosen) => takeUpReset(aCaller(), secret, chosen)));
  const won = results.findIndex((result) => result.ok);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expectOk(await signIn(aCaller(), { email, password: tries[won]?.password ?? "" }));
});

it("an erased name is gone from everywhere but the marker in the log, and so is the account", async () => {
  const name = "将被抹去之名";
  const { email, cookie } = await aMember("reader", undefined, { displayName: name });
  const memberId = await memberOf(cookie);
  const erase = () =>
    eraseName(administrator, EraseName.parse({ intent: "erase-name", commandId: aCommandId(), memberId }));
  expect(await erase()).toEqual({ ok: false, problem: { code: "not-removed" } });
  const { reader } = await currentStore();
  expect(await reader.user.count({ where: { email } })).toBe(1);
  expectOk(await remove(administrator, memberId));
  const { commandId } = expectOk(await erase());
  expect(await reader.person.count({ where: { displayName: name } })).toBe(0);
  expect(await reader.user.count({ where: { email } })).toBe(0);
  const events = await reader.event.findMany({ where: { commandId, entity: "person" } });
  expect(events).toMatchObject([{ before: '{"personal":true}', after: '{"personal":true}' }]);
  // Who was erased may come back, as somebody new.
  expect(await aMember("reader", undefined, { email })).toBeTruthy();
});

async function aClerk() {
  const { cookie } = await aMember("office");
  const signedIn = await signedInOf(aRequest("/", { cookie }));
  if (!signedIn) throw new Error("not signed in");
  return signedIn.actor;
}
function delegate(actor: Actor, ...delegated: string[]) {
  return changeOrganisation(actor, Delegate.parse({ intent: "delegate", commandId: aCommandId(), delegated }));
}

it("the office looks after members once that is given to it, but neither makes nor touches an administrator", async () => {
  const early = await aClerk();
  expect(await invite(early, { role: "reader" })).toMatchObject(forbidden);
  expect(await delegate(early, "manage-members")).toMatchObject(forbidden);
  expectOk(await delegate(administrator, "manage-members"));
  const clerk = await aClerk();
  const { memberId } = expectOk(await invite(clerk, { role: "reader" }));
  expectOk(await give(clerk, memberId, { role: "reader" }, { role: "leadership" }));
  expect(await invite(clerk, { role: "administrator" })).toMatchObject(forbidden);
  expect(await give(clerk, memberId, { role: "administrator" })).toMatchObject(forbidden);
  expect(await give(clerk, clerk.memberId, { role: "office" }, { role: "administrator" })).toMatchObject(forbidden);
  await aMember("administrator");
  const chief = await memberOf((await aMember("administrator")).cookie);
  expect(await remove(clerk, chief)).toMatchObject(forbidden);
  expect(await give(clerk, chief, { role: "reader" })).toMatchObject(forbidden);
  const reset = { intent: "reset-password", commandId: aCommandId(), memberId: chief } as const;
  expect(await issueLink(clerk, reset)).toMatchObject(forbidden);
  expect(await endSessionsBy(clerk, chief)).toMatchObject(forbidden);
  const shown = expectOk(await loadMembers(clerk, { status: null, unitId: null, words: "", page: 1 }));
  expect(shown.choices.roles).not.toContain("administrator");
  expectOk(await delegate(administrator));
  expect(await invite(await aClerk(), { role: "reader" })).toMatchObject(forbidden);
});

it("a withdrawn invitation lets nobody in, and a renewed one takes the place of the first", async () => {
  const made = expectOk(await invite(administrator, { role: "reader" }));
  const renew = { intent: "renew-invitation", commandId: aCommandId(), memberId: made.memberId } as const;
  const renewed = expectOk(await issueLink(administrator, renew));
  const person = { email: "late@example.org", displayName: "迟到者", password: "a-phrase-for-those-who-wait" };
  const welcome = { ...person, commandId: CommandId.parse("late-but-welcome") };
  expect(await takeUpInvitation(aCaller(), secretIn(made.path), welcome)).toMatchObject({
    problem: { code: "link-expired" },
  });
  const withdraw = { intent: "withdraw-invitation", commandId: aCommandId(), memberId: made.memberId };
  expectOk(await changeMember(administrator, WithdrawInvitation.parse(withdraw)));
  expect(await takeUpInvitation(aCaller(), secretIn(renewed.path), welcome)).toMatchObject({
    problem: { code: "link-expired" },
  });
});

it("sessions are listed with their device and without what would open them; ended, they are gone", async () => {
  const { cookie } = await aMember("reader", undefined, { displayName: "在线者" });
  const listed = expectOk(await loadSessions(administrator)).sessions.find(
    ({ displayName }) => displayName === "在线者",
  );
  expect(Object.keys(listed ?? {}).sort()).toEqual(
    ["browser", "displayName", "id", "mayEnd", "memberId", "seen", "since", "system"].sort(),
  );
  expect(await loadSessions(council)).toMatchObject(forbidden);
  expectOk(await endSessionsBy(administrator, await memberOf(cookie), listed?.id));
  expect(await signedInOf(aRequest("/", { cookie }))).toBeNull();
});

it("the list is found by part of a name, whatever stands in it", async () => {
  await aMember("reader", undefined, { displayName: "百分%之_一" });
  const find = async (words: string) =>
    expectOk(await loadMembers(anActor("administrator"), { status: null, unitId: null, words, page: 1 })).members;
  expect((await find("分%之_")).map((member) => member.displayName)).toEqual(["百分%之_一"]);
  expect(await find("%")).toHaveLength(1);
  expect(await find("'; DROP TABLE member; --")).toEqual([]);
});
