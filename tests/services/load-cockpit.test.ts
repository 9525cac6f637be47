import { beforeAll, expect, it } from "vitest";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { DirectionId, type ElementId, PlanId } from "~/domain/ids";
import { AddDirection } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { loadCockpit } from "~/services/load-cockpit.server";
import { reportProgress } from "~/services/report-progress.server";
import { folded } from "~/services/timeline-query";

const closing = aPlan({
  id: PlanId.parse("plan-closing"),
  titleZh: "2021—2025年发展规划",
  status: "closing",
  startsOn: calendarDate("2021-01-01"),
  endsOn: calendarDate("2025-12-31"),
});
const plainCockpit = { atLength: null, unfolding: folded };
const later = Date.parse("2026-04-20T04:00:00Z");
let talentBefore: DirectionId;
let talent: DirectionId;
let oldGoal: ElementId;
let newGoal: ElementId;
let unowned: ElementId;
let asking: ElementId;
let quiet: ElementId;

async function aDirection(planId: string, titleZh: string): Promise<DirectionId> {
  const command = AddDirection.parse({ intent: "add-direction", commandId: aCommandId(), planId, titleZh });
  return DirectionId.parse(expectOk(await editOutline(council, command, aClock("2026-01-05"))).created[0]);
}

async function report(taskId: ElementId, day: string, percent: number, needsDecision = "") {
  const report = { taskId, month: day.slice(0, 7), method: "percent", valueBp: percent * 100, done: "完成调研" };
  const command = ReportProgress.parse({
    intent: "report-progress",
    commandId: aCommandId(),
    reports: [{ ...report, needsDecision, ...(needsDecision ? { decisionBy: "body-council" } : {}) }],
  });
  expectOk(await reportProgress(anActor("department", academic), command, aClock(day)));
}

beforeAll(async () => {
  await aWorld([
    { ...closing, status: "provisional" },
    aPlan(),
    aPlan({ id: PlanId.parse("plan-draft"), status: "draft" }),
  ]);
  talentBefore = await aDirection("plan-closing", "人才发展");
  talent = await aDirection("plan-next", "人才发展");
  const old = { planId: "plan-closing", startsOn: "2021-01-01", endsOn: "2025-12-31" };
  oldGoal = await addElement({ ...old, titleZh: "青年人才库", directionId: talentBefore });
  newGoal = await addElement({ titleZh: "人才梯队", directionId: talent });
  asking = await addElement({ kind: "task", parentId: newGoal, titleZh: "建库" });
  quiet = await addElement({ kind: "task", parentId: newGoal, titleZh: "评审" });
  unowned = await addElement({ kind: "measure", parentId: newGoal, titleZh: "导师制", leadUnitId: undefined });
  const link = {
    id: "link-1" as never,
    type: "succeeds" as const,
    fromId: oldGoal,
    toId: newGoal,
    weight: null,
    shareBp: 10_000,
    succession: "carried-over" as const,
  };
  const body = { id: "body-council" as never, kind: "council", nameZh: "理事会", nameEn: "Council", sortKey: "a0" };
  const facts = [created("link", link), created("body", body)];
  expectOk(
    await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, aClock("2026-01-06")),
  );
  await report(asking, "2026-03-10", 20);
  await report(asking, "2026-04-10", 40, "请同意增加经费");
});

it("shows the plans that are being carried out or evaluated, the earliest first, and no drafts", async () => {
  const facts = expectOk(await loadCockpit(leadership, plainCockpit, null, later));
  expect(facts.plans.map(({ plan }) => plan.id)).toEqual(["plan-closing", "plan-next"]);
  expect(facts.timeline.axis).toEqual({ startsOn: "2021-01-01", endsOn: "2035-12-31", hingeOn: "2026-01-01" });
  expect(facts.plans[1]).toMatchObject({
    progressBp: 4000,
    goals: { stale: 1 },
    oldestReportOn: "2026-01-01",
    stale: true,
  });
});

it("tells directions of both plans as one where their titles agree", async () => {
  const facts = expectOk(await loadCockpit(leadership, plainCockpit, null, later));
  expect(facts.timeline.groups.map((group) => group.directions.map(({ id }) => id))).toEqual([[talentBefore, talent]]);
  expect(facts.timeline.tree.stretches.get(`plan-next/${talent}`)).toEqual({
    rows: [{ id: newGoal, rank: 1 }],
    more: false,
  });
  expect(facts.timeline.directionTallies.get(`plan-next/${talent}`)).toEqual({ stale: 1 });
  expect(facts.timeline.tree.links).toMatchObject([{ fromId: oldGoal, toId: newGoal }]);
});

it("lists what asks for a decision with the words of the latest report", async () => {
  const facts = expectOk(await loadCockpit(leadership, plainCockpit, null, later));
  expect(facts.ids.lists.decisions).toEqual([asking]);
  const asked = facts.reports.get(facts.items.get(asking)?.standing.reportId ?? "");
  expect(asked).toMatchObject({ needsDecision: "请同意增加经费", decisionBy: "body-council", unitId: academic });
  expect(facts.ids.counted).toEqual({ decisions: 1, unowned: 1 });
});

it("lists tasks whose news is too old, what nobody leads, and who reported last", async () => {
  const facts = expectOk(await loadCockpit(leadership, plainCockpit, null, later));
  expect(facts.ids.lists.stale).toEqual([quiet]);
  expect(facts.tasks).toMatchObject({ stale: 1 });
  expect(facts.ids.lists.unowned).toEqual([unowned]);
  expect(facts.ids.lists.reports.map((id) => facts.reports.get(id)?.valueBp)).toEqual([4000, 2000]);
});

it("shows a past day as it was known then", async () => {
  const facts = expectOk(await loadCockpit(leadership, plainCockpit, calendarDate("2026-03-31"), later));
  expect(facts.asOf).toBe("2026-03-31");
  expect(facts.plans[1]).toMatchObject({ progressBp: 2000 });
  expect(facts.ids.lists.decisions).toEqual([]);
  expect(facts.ids.lists.reports.map((id) => facts.reports.get(id)?.valueBp)).toEqual([2000]);
});

it("is open to department heads and closed to those without a role", async () => {
  expectOk(await loadCockpit(anActor("department", quality), plainCockpit, null, later));
  const stranger = { ...leadership, grants: [] };
  expect(await loadCockpit(stranger, plainCockpit, null, later)).toMatchObject({
    ok: false,
    problem: { code: "forbidden" },
  });
});
