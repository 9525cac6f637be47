import { expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import type { Moment } from "~/domain/command";
import { decideClaim, decideClaimReset, decideResetPassword } from "~/domain/decide-member";
import {
  decideChangeRoles,
  decideEraseName,
  decideMoveMember,
  decideRemoveMember,
  type MembershipState,
} from "~/domain/decide-membership";
import { CommandId, MemberId, UnitId } from "~/domain/ids";
import {
  ChangeRoles,
  ClaimInvitation,
  EraseName,
  MoveMember,
  RemoveMember,
  ResetPassword,
} from "~/domain/member-commands";
import type { Invitation, Member, RoleGrant, Unit } from "~/domain/rows";

const commandId = CommandId.parse("command-0001");
const moment: Moment = { commandId, today: calendarDate("2026-03-01"), recordedAt: 1000 };
const memberId = MemberId.parse("member-1");
const hash = "a".repeat(64);

const member: Member = { id: memberId, personId: "person-1", userId: "user-1", unitId: null, status: "active" };

function aUnit(id: string, closedOn: Unit["closedOn"] = null): Unit {
  const unit = { kind: "department", nameZh: id, nameEn: id, sortKey: id, closedOn, successorId: null } as const;
  return { id: UnitId.parse(id), ...unit };
}

const [first, second, gone] = [aUnit("unit-1"), aUnit("unit-2"), aUnit("unit-3", calendarDate("2025-01-01"))];

function aGrant(role: RoleGrant["role"], scopeId: string | null = null): RoleGrant {
  return { id: `grant-${role}-${scopeId}`, memberId, role, scopeKind: scopeId ? "unit" : "organisation", scopeId };
}

function aState(fields: Partial<MembershipState> = {}): MembershipState {
  const units = new Map([first, second, gone].map((unit) => [unit.id as string, unit]));
  return {
    ...{ member, grants: [aGrant("leadership")], links: [], otherAdministrators: 0, soleCharges: [], units },
    planIds: new Set(["plan-1"]),
    ...fields,
  };
}

function roles(...grants: { role: string; scope?: string }[]): ChangeRoles {
  return ChangeRoles.parse({ commandId, intent: "change-roles", memberId, grants });
}
const leaving = RemoveMember.parse({ commandId, intent: "remove-member", memberId });

it("a person has as many roles as they are given; what they had and keep is no change", () => {
  const command = roles({ role: "leadership" }, { role: "department", scope: "unit:unit-1" }, { role: "" });
  expect(decideChangeRoles(aState(), command, moment)).toMatchObject({
    ok: true,
    value: [{ op: "create", row: { role: "department", scopeKind: "unit", scopeId: "unit-1" } }],
  });
  expect(decideChangeRoles(aState(), roles({ role: "leadership" }, { role: "leadership" }), moment)).toEqual({
    ok: true,
    value: [],
  });
});

it.each([
  ["a department without a unit", { role: "department" }],
  ["an administrator of one plan", { role: "administrator", scope: "plan:plan-1" }],
  ["the office of one unit", { role: "office", scope: "unit:unit-1" }],
])("%s is refused", (_, grant) => {
  const refused = { ok: false, problem: { code: "role-scope", field: "grants" } };
  expect(decideChangeRoles(aState(), roles(grant), moment)).toEqual(refused);
});

it("a form without any role is refused before it is decided", () => {
  const empty = { commandId, intent: "change-roles", memberId, grants: [{ role: "", scope: "" }] };
  expect(ChangeRoles.safeParse(empty).error?.issues[0]?.message).toBe("role-missing");
});

it("the last administrator neither leaves nor loses the role; the last but one may", () => {
  const state = aState({ grants: [aGrant("administrator")] });
  const refused = { ok: false, problem: { code: "last-administrator" } };
  expect(decideRemoveMember(state, leaving)).toEqual(refused);
  expect(decideChangeRoles(state, roles({ role: "reader" }), moment)).toEqual(refused);
  expect(decideRemoveMember({ ...state, otherAdministrators: 1 }, leaving).ok).toBe(true);
  expect(decideChangeRoles(state, roles({ role: "administrator" }, { role: "reader" }), moment).ok).toBe(true);
});

it("an invited administrator holds nothing up: nobody was let in yet", () => {
  const invited: Member = { ...member, userId: null, status: "invited" };
  expect(decideRemoveMember(aState({ member: invited, grants: [aGrant("administrator")] }), leaving).ok).toBe(true);
});

it("the only one who can report on a unit's unfinished tasks stays until they are handed over", () => {
  const state = aState({
    ...{ member: { ...member, unitId: first.id }, grants: [aGrant("department", "unit-1")] },
    soleCharges: [{ unit: first, tasks: 3 }],
  });
  const problem = { code: "open-tasks", unitZh: "unit-1", unitEn: "unit-1", tasks: 3 };
  const move = MoveMember.parse({ commandId, intent: "move-member", memberId, unitId: "unit-2" });
  expect(decideRemoveMember(state, leaving)).toEqual({ ok: false, problem });
  expect(decideChangeRoles(state, roles({ role: "reader" }), moment)).toEqual({ ok: false, problem });
  expect(decideMoveMember(state, move, moment)).toEqual({ ok: false, problem });
  expect(decideRemoveMember({ ...state, soleCharges: [] }, leaving).ok).toBe(true);
});

it("who moves takes the role in the old unit along; into a closed unit nobody moves", () => {
  const state = aState({ member: { ...member, unitId: first.id }, grants: [aGrant("department", "unit-1")] });
  const move = (unitId: string) =>
    decideMoveMember(state, MoveMember.parse({ commandId, intent: "move-member", memberId, unitId }), moment);
  expect(move("unit-2")).toMatchObject({
    ok: true,
    value: [{ field: "unitId", after: "unit-2" }, { op: "remove" }, { op: "create", row: { scopeId: "unit-2" } }],
  });
  expect(move("unit-3")).toEqual({ ok: false, problem: { code: "unit-closed", field: "unitId" } });
  expect(move("")).toEqual({ ok: false, problem: { code: "role-scope", field: "unitId" } });
});

it("a name is erased of somebody removed alone, and the account goes with it", () => {
  const erase = EraseName.parse({ commandId, intent: "erase-name", memberId });
  const person = { id: "person-1", displayName: "示例人员" };
  expect(decideEraseName({ member, person }, erase)).toEqual({ ok: false, problem: { code: "not-removed" } });
  expect(decideEraseName({ member: { ...member, status: "removed" }, person }, erase)).toMatchObject({
    ok: true,
    value: [
      { entity: "person", field: "displayName", after: "" },
      { entity: "member", field: "userId", after: null },
    ],
  });
});

const link: Invitation = {
  id: "link-1",
  memberId,
  secretHash: hash,
  expiresAt: 2000,
  claimedAt: null,
  endsSecondFactor: false,
};

it("a new link for a password takes the place of earlier ones, and needs an account", () => {
  const reset = ResetPassword.parse({ commandId, intent: "reset-password", memberId, secretHash: hash });
  expect(decideResetPassword({ member, links: [link] }, reset, moment)).toMatchObject({
    ok: true,
    value: [{ op: "remove" }, { op: "create", row: { expiresAt: 1000 + 24 * 60 * 60_000, endsSecondFactor: false } }],
  });
  const invited: Member = { ...member, userId: null, status: "invited" };
  expect(decideResetPassword({ member: invited, links: [] }, reset, moment)).toEqual({
    ok: false,
    problem: { code: "no-account" },
  });
});

it("a link for a password makes nobody a member, and one for a member sets no password", () => {
  const claim = ClaimInvitation.parse({ commandId, intent: "claim-invitation", secretHash: hash, userId: "user-2" });
  const grants = [aGrant("administrator")];
  const person = { id: "person-1", displayName: "" };
  const expired = { ok: false, problem: { code: "link-expired" } };
  expect(decideClaim({ invitation: link, invited: member, person, grants, existing: null }, claim, moment)).toEqual(
    expired,
  );
  expect(decideClaimReset({ invitation: link, member: { ...member, status: "invited" } }, moment)).toEqual(expired);
  expect(decideClaimReset({ invitation: { ...link, claimedAt: 1 }, member }, moment)).toEqual(expired);
  expect(decideClaimReset({ invitation: { ...link, expiresAt: 1000 }, member }, moment)).toEqual(expired);
  expect(decideClaimReset({ invitation: link, member }, moment).ok).toBe(true);
});
