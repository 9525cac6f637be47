import { expect, it } from "vitest";
import { allows, nextStatusesOf, type PlanActivity, type PlanStatus, planStatuses } from "~/domain/plan-status";

it.each([
  ["draft", ["edit-content", "set-work-points"]],
  ["provisional", ["edit-content", "set-work-points", "report", "link-task", "record-succession"]],
  ["adopted", ["set-work-points", "report", "link-task", "record-succession"]],
  ["closing", ["report", "record-succession"]],
  ["closed", []],
] as [PlanStatus, PlanActivity[]][])("a plan that is %s allows just %j", (status, allowed) => {
  const activities: PlanActivity[] = ["edit-content", "set-work-points", "report", "link-task", "record-succession"];
  expect(activities.filter((activity) => allows(status, activity))).toEqual(allowed);
});

it("a closed plan goes nowhere, and every status can be reached", () => {
  expect(nextStatusesOf("closed")).toEqual([]);
  const reached = new Set(planStatuses.flatMap((status) => nextStatusesOf(status)));
  expect([...reached].sort()).toEqual([...planStatuses].sort());
});
