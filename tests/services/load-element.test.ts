import { beforeAll, describe, expect, it } from "vitest";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { ElementId, PlanId } from "~/domain/ids";
import { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import { OutlineCommand } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { linkElements, recordSuccession } from "~/services/link-elements.server";
import { type ElementQuery, loadElement } from "~/services/load-element.server";
import { reportProgress } from "~/services/report-progress.server";

const closing = PlanId.parse("plan-old");
const clock = aClock("2026-03-10");
const later = Date.parse("2026-03-20T06:00:00Z");
const department = anActor("department", academic);
let goal: ElementId;
let other: ElementId;
let old: ElementId;
let task: ElementId;

async function read(id: ElementId, query: Partial<ElementQuery> = {}, actor = council, asOf: string | null = null) {
  const whole = { reportPage: 1, historyPage: 1, search: null, ...query };
  return expectOk(await loadElement(actor, id, whole, asOf ? calendarDate(asOf) : null, later));
}

async function report(percent: number, day: string, month = "2026-03") {
  const command = ReportProgress.parse({
    intent: "report-progress",
    commandId: aCommandId(),
    reports: [{ taskId: task, month, method: "percent", valueBp: percent * 100, done: `完成${percent}` }],
  });
  expectOk(await reportProgress(department, command, aClock(day)));
}

async function link(fields: Record<string, unknown>) {
  const command = LinkCommand.parse({ commandId: aCommandId(), ...fields });
  return expectOk(await linkElements(department, command, aClock("2026-03-11")));
}

beforeAll(async () => {
  const span = { startsOn: calendarDate("2021-01-01"), endsOn: calendarDate("2026-12-31") };
  await aWorld([aPlan(), aPlan({ id: closing, titleZh: "上一规划", status: "provisional", ...span })]);
  const direction = OutlineCommand.parse({
    intent: "add-direction",
    commandId: aCommandId(),
    planId: "plan-next",
    titleZh: "人才",
  });
  const directionId = expectOk(await editOutline(council, direction, clock)).created[0];
  await addElement({ titleZh: "排在前面", directionId }, clock);
  goal = await addElement({ titleZh: "人才发展", directionId, cooperatingUnitIds: [quality] }, clock);
  other = await addElement({ titleZh: "质量提升", directionId }, clock);
  old = await addElement({ titleZh: "旧目标", planId: closing, endsOn: "2026-12-31" }, clock);
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" }, clock);
  task = await addElement({ kind: "task", parentId: measure, titleZh: "建库" }, clock);
  await report(20, "2026-03-10");
  await report(40, "2026-03-12");
});

it("a task stands in its line of codes, from its goal down", async () => {
  const { line } = await read(task);
  expect(line.map(({ code, element }) => [code, element.titleZh])).toEqual([
    ["1.2", "人才发展"],
    ["1.2.1", "青年人才库"],
    ["1.2.1.1", "建库"],
  ]);
});

it("a goal says how it stands and why", async () => {
  const { figures, reasons, cooperatingUnitIds, children } = await read(goal);
  expect(figures).toMatchObject({ progressBp: 4000, measuredBp: 10_000 });
  expect(reasons[0]).toMatchObject({ code: "ahead-of-schedule" });
  expect(cooperatingUnitIds).toEqual([quality]);
  expect(children.rows.map(({ element }) => element.titleZh)).toEqual(["青年人才库"]);
});

it("reports come latest first, and the one that was replaced says so", async () => {
  const { reports } = await read(task);
  expect(reports?.reports.map(({ report: told, superseded }) => [told.valueBp, superseded])).toEqual([
    [4000, false],
    [2000, true],
  ]);
  expect((await read(goal)).reports).toBeNull();
});

describe("a link", () => {
  it("is found with what it would do, and afterwards stands on both pages", async () => {
    const search = { what: "goal", words: "质量", weight: 100 } as const;
    const { found } = await read(task, { search }, department);
    expect(found?.ends).toMatchObject([
      { element: { id: other }, figures: { progressBp: null }, after: { progressBp: 4000, measuredBp: 10_000 } },
    ]);
    await link({ intent: "link-task", taskId: task, goalIds: [other], weight: 100 });
    expect((await read(task)).links.contributesTo.links).toMatchObject([{ element: { id: other } }]);
    expect(await read(other)).toMatchObject({
      figures: { progressBp: 4000 },
      links: { contributors: { links: [{ element: { id: task } }] } },
    });
    expect((await read(task, { search }, department)).found?.ends).toEqual([]);
  });

  it("isn't looked for by whoever may not make it", async () => {
    const search = { what: "goal", words: "", weight: 100 } as const;
    expect((await read(task, { search }, anActor("department", quality))).found).toBeNull();
    expect((await read(task, { search }, leadership)).rights).toEqual({
      edit: false,
      link: false,
      contribute: false,
      succeed: false,
      implement: false,
      carry: false,
    });
  });

  it("of a dependency is shown from both ends", async () => {
    await link({ intent: "depend-on", elementId: task, onId: other });
    expect((await read(task)).links.dependsOn.links).toMatchObject([{ element: { id: other } }]);
    expect((await read(other)).links.neededBy.links).toMatchObject([{ element: { id: task } }]);
  });
});

it("a succession shows share and type on the new goal, and the search offers goals of other plans", async () => {
  const search = { what: "successor", words: "人才", weight: 100 } as const;
  const { found } = await read(old, { search });
  expect(found?.ends.map(({ element }) => element.id)).toEqual([goal]);
  const command = RecordSuccession.parse({
    intent: "record-succession",
    commandId: aCommandId(),
    goalId: old,
    successors: [{ goalId: goal, shareBp: 10_000 }],
  });
  expectOk(await recordSuccession(council, command, aClock("2026-03-12")));
  expect((await read(goal)).links.predecessors.links).toMatchObject([
    { element: { id: old }, plan: { id: closing }, link: { shareBp: 10_000, succession: "carried-over" } },
  ]);
});

it("the history names what changed, who did it in what capacity and why, without counting revisions", async () => {
  const command = OutlineCommand.parse({
    intent: "weigh-element",
    commandId: aCommandId(),
    elementId: other,
    childrenRevision: (await read(other)).plan.childrenRevision,
    weight: 250,
    reason: "突出重点",
  });
  expectOk(await editOutline(council, command, aClock("2026-03-13")));
  const { history, historyNames } = await read(other);
  expect(history.events[0]).toMatchObject({
    entity: "element",
    field: "weight",
    before: 100,
    after: 250,
    role: "council",
    reason: "突出重点",
    author: null,
  });
  expect(history.events.map(({ field }) => field)).not.toContain("contentRevision");
  expect(history.events.some(({ entity }) => entity === "link")).toBe(true);
  expect(historyNames[task]).toEqual({ zh: "建库", en: "" });
});

it("a reader from outside learns what changed and in what capacity, but neither who nor why", async () => {
  const { history } = await read(other, {}, anActor("reader"));
  expect(history.events[0]).toMatchObject({ field: "weight", after: 250, role: "council", author: null, reason: null });
  const { reports } = await read(task, {}, anActor("reader"));
  expect(reports?.reports.map(({ author }) => author)).toEqual([null, null]);
});

it("a past day knows neither the later report nor the later link, and lets nothing be changed", async () => {
  const past = await read(task, {}, department, "2026-03-10");
  expect(past.figures.progressBp).toBe(2000);
  expect(past.reports?.reports).toHaveLength(1);
  expect(past.links.contributesTo.links).toEqual([]);
  expect(past.rights.contribute).toBe(false);
  expect(past.history.events.every(({ recordedAt }) => recordedAt < Date.parse("2026-03-11T00:00:00+08:00"))).toBe(
    true,
  );
});

it("an unknown element is not found", async () => {
  const query = { reportPage: 1, historyPage: 1, search: null };
  const missing = await loadElement(council, ElementId.parse("nobody"), query, null, later);
  expect(missing).toEqual({ ok: false, problem: { code: "not-found", entity: "element" } });
});
