import { beforeAll, beforeEach, describe, expect, it } from "vitest";
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
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { ElementId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { type Actor, may } from "~/domain/permissions";
import { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";
import { TakeInOutline } from "~/domain/take-in-commands";
import { editOutline } from "~/services/edit-outline.server";
import { loadOutline, type OutlineBranch } from "~/services/load-outline.server";
import { plainOutline } from "~/services/outline-query";
import { reportProgress } from "~/services/report-progress.server";
import { takeInOutline } from "~/services/take-in-outline.server";
import { undo } from "~/services/undo.server";

// Each test has a plan of its own in one world.
const plans = Array.from({ length: 40 }, (_, index) => PlanId.parse(`plan-${index}`));
const [unreasoned, adopted] = [PlanId.parse("plan-unreasoned"), PlanId.parse("plan-adopted")];
let planId = PlanId.parse("plan-0");
let tests = 0;
const clock = aClock("2026-03-10");
const now = Date.parse("2026-03-10T06:00:00Z");

type Fields = Record<string, unknown>;

const span = { startsOn: "2026-01-01", endsOn: "2026-12-31" };

function goal(titleZh: string, fields: Fields = {}): Fields {
  return { kind: "goal", under: null, titleZh, ...span, lead: null, cooperating: [], ...fields };
}

function aCommand(entries: readonly Fields[], fields: Fields = {}): TakeInOutline {
  const base = {
    intent: "take-in-outline",
    commandId: aCommandId(),
    planId,
    parentId: null,
    directionId: null,
    units: [],
  };
  return TakeInOutline.parse({ ...base, entries, ...fields });
}

function take(entries: readonly Fields[], fields: Fields = {}, actor: Actor = council) {
  return takeInOutline(actor, aCommand(entries, fields), clock);
}

async function codes(open: readonly ElementId[] = []): Promise<string[]> {
  const { groups } = expectOk(await loadOutline(council, planId, { ...plainOutline, open: [...open] }, null, now));
  const told = ({ rows }: OutlineBranch): string[] =>
    rows.flatMap((row) => [`${row.code} ${row.element.titleZh}`, ...(row.children ? told(row.children) : [])]);
  return groups.flatMap(({ direction, goals }) => [...(direction ? [direction.titleZh] : []), ...told(goals)]);
}

async function view() {
  return presentView((await currentStore()).reader);
}

function problemOf(result: Result<unknown>): unknown {
  return result.ok ? null : result.problem;
}

beforeAll(() =>
  aWorld([
    ...plans.map((id) => aPlan({ id })),
    aPlan({ id: unreasoned, statusReason: null }),
    aPlan({ id: adopted, status: "adopted" }),
  ]),
);

beforeEach(() => {
  tests += 1;
  planId = plans[tests] ?? planId;
});

describe("a whole outline", () => {
  it("is taken in as one command, in its order, behind what is there", async () => {
    await addElement({ titleZh: "原有目标", planId }, clock);
    const committed = expectOk(
      await take(
        [
          { kind: "direction", under: null, titleZh: "人才培养" },
          goal("人才发展", { under: 0, lead: { unitId: academic }, cooperating: [{ unitId: quality }, { added: 0 }] }),
          { ...goal("青年人才库", { under: 1 }), kind: "measure", weight: 30 },
          { ...goal("建库", { under: 2, lead: { added: 0 } }), kind: "task" },
          { ...goal("扩容", { under: 2 }), kind: "task" },
          goal("青年英才", { under: 0 }),
          goal("方向之外"),
        ],
        { units: [{ nameZh: "培训部", nameEn: "" }] },
      ),
    );
    const elements = await (await view()).find("element", { planId });
    const idOf = (title: string) =>
      elements.find((element) => element.titleZh === title)?.id ?? ElementId.parse("none");
    expect(await codes([idOf("人才发展"), idOf("青年人才库")])).toEqual([
      "人才培养",
      "1.1 人才发展",
      "1.1.1 青年人才库",
      "1.1.1.1 建库",
      "1.1.1.2 扩容",
      "1.2 青年英才",
      "2.1 原有目标",
      "2.2 方向之外",
    ]);
    const unit = await (await view()).first("unit", { nameZh: "培训部" });
    expect(elements.find(({ titleZh }) => titleZh === "建库")?.leadUnitId).toBe(unit?.id);
    expect(
      await (await view()).count("cooperation", {
        elementId: elements.find(({ titleZh }) => titleZh === "人才发展")?.id ?? ElementId.parse("none"),
      }),
    ).toBe(2);
    expect(await (await view()).count("placement", { planId })).toBe(4);
    expect(committed.changes).toBe(1 + 1 + 6 + 2 + 3 + 1);
  });

  it("sent twice is taken in once", async () => {
    const command = aCommand([goal("甲")]);
    const [first, second] = [
      await takeInOutline(council, command, clock),
      await takeInOutline(council, command, clock),
    ];
    expect(second).toEqual(first);
    expect(await codes()).toEqual(["1 甲"]);
  });

  it("goes under a chosen direction, goal or task", async () => {
    const direction = expectOk(
      await editOutline(
        council,
        OutlineCommand.parse({ intent: "add-direction", commandId: aCommandId(), planId, titleZh: "方向" }),
        clock,
      ),
    ).created[0];
    expectOk(await take([goal("甲")], { directionId: direction }));
    const above = (await (await view()).first("element", { planId, titleZh: "甲" }))?.id ?? ElementId.parse("none");
    expectOk(
      await take(
        [
          { ...goal("乙"), kind: "task" },
          { ...goal("丙", { under: 0 }), kind: "task" },
        ],
        { parentId: above },
      ),
    );
    expect(await codes([above])).toEqual(["方向", "1.1 甲", "1.1.1 乙"]);
  });

  it("rolls up like any other: what is taken in is awaited and unmeasured", async () => {
    expectOk(await take([goal("甲"), { ...goal("乙", { under: 0, weight: 3 }), kind: "task" }]));
    const element = await (await view()).first("element", { planId, titleZh: "甲" });
    const standing = await (await view()).first("standing", { nodeId: element?.id ?? ElementId.parse("none") });
    expect(standing).toMatchObject({ homeCount: 1, progressBp: null });
  });
});

describe("what keeps an outline out, as a whole", () => {
  const cases: readonly [string, readonly Fields[], Fields, unknown][] = [
    [
      "days outside the plan",
      [goal("甲"), goal("乙", { endsOn: "2040-01-01" })],
      {},
      { code: "outside-plan", field: "entries[1]" },
    ],
    [
      "a milestone outside the plan",
      [goal("甲", { milestones: [{ titleZh: "验收", dueOn: "2040-01-01" }] })],
      {},
      { code: "outside-plan", field: "entries[0]" },
    ],
    [
      "progress by milestones without any",
      [goal("甲", { measuredBy: "milestones" })],
      {},
      { code: "milestone-unknown", field: "entries[0]" },
    ],
    ["a quantity without how much", [goal("甲", { measuredBy: "quantity" })], {}, { code: "quantity-missing" }],
    [
      "what is cancelled without a reason",
      [goal("甲", { lifecycle: "cancelled" })],
      {},
      { code: "reason-missing", field: "entries[0]" },
    ],
    [
      "what lives under what is cancelled",
      [goal("甲", { lifecycle: "cancelled", lifecycleReason: "并入" }), { ...goal("乙", { under: 0 }), kind: "task" }],
      {},
      { code: "parent-cancelled", field: "entries[1]" },
    ],
    [
      "a phase of another plan",
      [goal("甲", { phaseIds: ["phase-none"] })],
      {},
      { code: "not-found", entity: "phase", field: "entries[0]" },
    ],
    [
      "a further direction that is none",
      [goal("甲", { alsoDirections: [{ entry: 1 }] }), goal("乙")],
      {},
      { code: "not-found", entity: "keyDirection", field: "entries[0]" },
    ],
    ["a measure at the top", [{ ...goal("甲"), kind: "measure" }], {}, { code: "parent-kind", field: "entries[0]" }],
    ["a place behind itself", [goal("甲", { under: 0 })], {}, { code: "parent-kind", field: "entries[0]" }],
    [
      "an unknown unit",
      [goal("甲", { lead: { unitId: "unit-none" } })],
      {},
      { code: "not-found", entity: "unit", field: "units" },
    ],
    [
      "a unit that isn't among the added",
      [goal("甲", { lead: { added: 0 } })],
      {},
      { code: "not-found", entity: "unit", field: "units" },
    ],
    [
      "a lead that co-operates",
      [goal("甲", { lead: { unitId: academic }, cooperating: [{ unitId: academic }] })],
      {},
      { code: "lead-cooperates", field: "units" },
    ],
    [
      "an unknown direction",
      [goal("甲")],
      { directionId: "direction-none" },
      { code: "not-found", entity: "keyDirection", field: "place" },
    ],
    [
      "an unknown element",
      [{ ...goal("甲"), kind: "task" }],
      { parentId: "element-none" },
      { code: "not-found", entity: "element", field: "place" },
    ],
    ["an unknown plan", [goal("甲")], { planId: "plan-none" }, { code: "not-found", entity: "plan" }],
  ];

  it.each(cases)("%s", async (_, entries, fields, problem) => {
    expect(problemOf(await take(entries, fields))).toMatchObject(problem as object);
    expect(await codes()).toEqual([]);
  });

  it("more levels than an outline may have", async () => {
    const deep = Array.from({ length: 9 }, (_, level) => ({
      ...goal(`${level}`, { under: level === 0 ? null : level - 1 }),
      kind: level === 0 ? "goal" : "task",
    }));
    expect(problemOf(await take(deep))).toEqual({ code: "too-deep", field: "entries[8]" });
  });

  it("a provisional plan without a reason, and a plan whose status forbids it", async () => {
    expect(problemOf(await take([goal("甲")], { planId: unreasoned }))).toEqual({
      code: "reason-missing",
      field: "reason",
    });
    expectOk(await take([goal("甲")], { planId: unreasoned, reason: "会议决定" }));
    expect(problemOf(await take([goal("甲")], { planId: adopted }))).toEqual({
      code: "plan-status",
      status: "adopted",
    });
  });

  it("an actor who may not edit, or who may not add the units it names", async () => {
    expect(problemOf(await take([goal("甲")], {}, leadership))).toEqual({ code: "forbidden", action: "edit-outline" });
    expect(problemOf(await take([goal("甲")], {}, administrator))).toEqual({
      code: "forbidden",
      action: "edit-outline",
    });
    const ofPlan: Actor = { ...anActor("council"), grants: [{ role: "council", scopeKind: "plan", scopeId: planId }] };
    expectOk(await take([goal("甲")], {}, ofPlan));
    const units = [{ nameZh: `新部门${planId}`, nameEn: "" }];
    expect(problemOf(await take([goal("乙")], { units }, ofPlan))).toEqual({ code: "forbidden", action: "add-unit" });
  });
});

describe("taken back", () => {
  const back = (actor = council) => undo(actor, { intent: "undo", commandId: aCommandId() }, clock);

  it("it goes as a whole, units included", async () => {
    expectOk(
      await take([{ kind: "direction", under: null, titleZh: "方向" }, goal("甲", { under: 0, lead: { added: 0 } })], {
        units: [{ nameZh: `新部门${planId}`, nameEn: "" }],
      }),
    );
    expectOk(await back());
    expect(await codes()).toEqual([]);
    expect(await (await view()).first("unit", { nameZh: `新部门${planId}` })).toBeNull();
    expect(await (await view()).count("placement", { planId })).toBe(0);
  });

  it("not once one of its units leads something else", async () => {
    expectOk(await take([goal("甲", { lead: { added: 0 } })], { units: [{ nameZh: `新部门${planId}`, nameEn: "" }] }));
    const unit = await (await view()).first("unit", { nameZh: `新部门${planId}` });
    const other = anActor("council");
    const add = {
      intent: "add-element",
      commandId: aCommandId(),
      planId,
      kind: "goal",
      titleZh: "乙",
      ...span,
      leadUnitId: unit?.id,
    };
    expectOk(await editOutline({ ...other, memberId: anActor("office").memberId }, OutlineCommand.parse(add), clock));
    expect(problemOf(await back())).toEqual({ code: "undo-superseded" });
  });

  it("two thousand entries are stored and taken back whole", async () => {
    const entries = Array.from({ length: 2000 }, (_, index) =>
      index % 20 === 0
        ? goal(`目标${index}`, { cooperating: [{ unitId: academic }, { unitId: quality }] })
        : {
            ...goal(`任务${index}`, { under: index - (index % 20), cooperating: [{ unitId: quality }] }),
            kind: "task",
          },
    );
    expect(expectOk(await take(entries)).changes).toBeGreaterThan(4000);
    expectOk(await back());
    expect(await (await view()).count("element", { planId })).toBe(0);
  }, 60_000);
});

it("under a goal that has been reported on already, more than a database takes as parameters", async () => {
  const above = await addElement({ planId, titleZh: "已有进展的目标" }, clock);
  const task = await addElement({ planId, kind: "task", parentId: above, titleZh: "已汇报的任务" }, clock);
  const department = anActor("department", academic);
  const reports = [{ taskId: task, month: "2026-03", method: "percent", valueBp: 4000, done: "进行中" }];
  const report = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(department, report, clock));
  const standingOf = async () => (await view()).first("standing", { nodeId: above });
  const before = await standingOf();
  const tasks = Array.from({ length: 1500 }, (_, index) => ({ ...goal(`任务${index}`), kind: "task" }));
  expectOk(await take(tasks, { parentId: above }));
  expect(await standingOf()).toMatchObject({ homeCount: 1501 });
  expectOk(await undo(council, { intent: "undo", commandId: aCommandId() }, clock));
  expect(await standingOf()).toMatchObject({
    homeCount: 1,
    oldestReportOn: before?.oldestReportOn,
    progressBp: before?.progressBp,
  });
}, 60_000);

it("the council may add units by what it takes in, and departments may not", () => {
  expect(may(council, "add-unit")).toBe(true);
  expect(may(anActor("department", academic), "add-unit", { unitId: academic })).toBe(false);
});
