import { expect, it } from "vitest";
import { delegationIn } from "~/domain/delegation";
import { MemberId } from "~/domain/ids";
import {
  type Action,
  type Actor,
  actions,
  delegable,
  type Grant,
  grantFor,
  grantOver,
  may,
  type RoleName,
  roleNames,
  withDelegated,
} from "~/domain/permissions";

function anActor(...grants: Grant[]): Actor {
  return { memberId: MemberId.parse("member-1"), unitId: null, grants };
}

function everywhere(role: RoleName): Actor {
  return anActor({ role, scopeKind: "organisation", scopeId: null });
}

const ours = { planId: "plan-1", unitId: "unit-1" };

it.each([
  [
    "administrator",
    [
      ...["read-plans", "read-drafts", "read-letters", "read-frameworks", "manage-members", "manage-units", "add-unit"],
      ...["manage-administrators", "manage-rules", "manage-calendar", "manage-delegation", "manage-backups"],
      ...["enter-facts", "read-log"],
    ],
  ],
  [
    "council",
    [
      "read-plans",
      "read-drafts",
      "create-plan",
      "edit-outline",
      "set-plan-status",
      "record-succession",
      "link-task",
      "read-letters",
      "read-frameworks",
      "edit-frameworks",
      "link-idea",
      "add-unit",
    ],
  ],
  ["leadership", ["read-plans", "read-drafts", "read-letters", "sign-letter-for-association", "read-frameworks"]],
  ["office", ["read-plans", "read-drafts", "read-letters", "write-letters", "read-frameworks", "read-log"]],
  ["reader", ["read-plans", "read-frameworks"]],
] as [RoleName, Action[]][])("the %s may just this", (role, allowed) => {
  expect(actions.filter((action) => may(everywhere(role), action, ours))).toEqual(allowed);
});

it("a department reports and links its own unit's tasks, nobody else's", () => {
  const department = anActor({ role: "department", scopeKind: "unit", scopeId: "unit-1" });
  expect(may(department, "report-progress", ours)).toBe(true);
  expect(may(department, "link-task", ours)).toBe(true);
  expect(may(department, "link-idea", ours)).toBe(true);
  expect(may(department, "link-idea", { ...ours, unitId: "unit-2" })).toBe(false);
  expect(may(department, "edit-frameworks", ours)).toBe(false);
  expect(may(department, "report-progress", { ...ours, unitId: "unit-2" })).toBe(false);
  expect(may(department, "report-progress", { ...ours, unitId: null })).toBe(false);
  expect(may(department, "edit-outline", ours)).toBe(false);
  expect(may(department, "read-plans")).toBe(true);
});

it("a department signs its own unit's letters, nobody else's and never for the association", () => {
  const department = anActor({ role: "department", scopeKind: "unit", scopeId: "unit-1" });
  expect(may(department, "sign-letter-for-unit", { unitId: "unit-1" })).toBe(true);
  expect(may(department, "sign-letter-for-unit", { unitId: "unit-2" })).toBe(false);
  expect(may(department, "sign-letter-for-association")).toBe(false);
  expect(may(department, "write-letters", { unitId: "unit-1" })).toBe(false);
});

it("only a leader of the whole association signs for it", () => {
  const leader = anActor({ role: "leadership", scopeKind: "unit", scopeId: "unit-1" });
  expect(may(leader, "sign-letter-for-association")).toBe(false);
  expect(may(everywhere("leadership"), "sign-letter-for-association")).toBe(true);
});

it("a council member of one plan edits that plan alone", () => {
  const member = anActor({ role: "council", scopeKind: "plan", scopeId: "plan-1" });
  expect(may(member, "edit-outline", ours)).toBe(true);
  expect(may(member, "edit-outline", { planId: "plan-2" })).toBe(false);
  expect(may(member, "create-plan")).toBe(false);
  expect(may(member, "add-unit")).toBe(false);
});

it("a member without grants may nothing", () => {
  expect(actions.filter((action) => may(anActor(), action, ours))).toEqual([]);
});

const office: Grant = { role: "office", scopeKind: "organisation", scopeId: null };

it("the office may what it was given, no more and no longer, and the grant says it was the office", () => {
  const given = anActor(...withDelegated([office], ["manage-units"]));
  expect(grantFor(given, "manage-units")).toMatchObject({ role: "office" });
  expect(delegable.filter((action) => may(given, action))).toEqual(["manage-units"]);
  expect(may(given, "manage-delegation")).toBe(false);
  expect(may(given, "manage-backups")).toBe(false);
  expect(delegable.filter((action) => may(anActor(...withDelegated([office], [])), action))).toEqual([]);
});

it("what the office was given reaches nobody else", () => {
  for (const role of roleNames.filter((name) => name !== "office" && name !== "administrator")) {
    const scope = { scopeKind: "organisation", scopeId: null } as const;
    const actor = anActor(...withDelegated([{ role, ...scope }], [...delegable]));
    expect(delegable.filter((action) => may(actor, action))).toEqual([]);
  }
  const inOnePlan = anActor(...withDelegated([{ ...office, scopeKind: "plan", scopeId: "plan-1" }], [...delegable]));
  expect(may(inOnePlan, "manage-members")).toBe(false);
});

it("whoever looks after members for the office has no hold over administrators, and makes none", () => {
  const clerk = anActor(...withDelegated([office], ["manage-members"]));
  expect(grantOver(clerk, ["department"])).toMatchObject({ role: "office" });
  expect(grantOver(clerk, ["department", "administrator"])).toBeNull();
  expect(grantOver(everywhere("administrator"), ["administrator"])).toMatchObject({ role: "administrator" });
});

it("what can't be given is not given, whatever is stored", () => {
  expect(delegationIn(null)).toEqual([]);
  expect(delegationIn('["manage-administrators","manage-units","edit-outline"]')).toEqual(["manage-units"]);
});
