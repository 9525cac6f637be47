import { beforeAll, describe, expect, it } from "vitest";
import { aFramework, anIdea, aTier } from "#tests/domain/frameworks";
import {
  aClock,
  aCommandId,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { IdeaCommand } from "~/domain/idea-commands";
import { DirectionId, type ElementId, type IdeaId, PlanId } from "~/domain/ids";
import { LinkTask } from "~/domain/link-commands";
import { AddDirection, SetLifecycle } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { linkElements } from "~/services/link-elements.server";
import { linkIdea } from "~/services/link-idea.server";
import { type AlignmentQuery, loadAlignment } from "~/services/load-alignment.server";

const clock = aClock("2026-01-05");
const reader = anActor("reader");
const planId = PlanId.parse("plan-next");
const [empty, full] = [aFramework("45", { sortKey: "a0" }), aFramework("5", { sortKey: "a1" })];
const tier = aTier(full, 1, "ideas", 5);
const open = aTier(empty, 1, "open", 4);
const ideas = ["gap", "thin", "wide", "measured", "cancelled"].map((name, n) => anIdea(tier, name, `a${n}`));
const plain: AlignmentQuery = { frameworkId: null, directionId: null, page: 1 };
const directions: DirectionId[] = [];
let served: ElementId;

async function tie(elementId: ElementId, name: string, intent = "link-idea") {
  const command = IdeaCommand.parse({ intent, commandId: aCommandId(), elementId, ideaId: `idea-${name}` });
  expectOk(await linkIdea(council, command, clock));
}

async function load(query: Partial<AlignmentQuery> = {}, asOf: string | null = null) {
  const day = asOf === null ? null : calendarDate(asOf);
  return expectOk(await loadAlignment(reader, planId, { ...plain, ...query }, day, clock.now()));
}

async function coverage(query: Partial<AlignmentQuery> = {}, asOf: string | null = null) {
  const { chosen } = await load(query, asOf);
  return Object.fromEntries(
    (chosen?.coverage ?? []).map(({ ideaId, coverage: state, overlaps, tasks }) => [
      ideaId.slice("idea-".length),
      `${state} ${tasks}${overlaps ? " overlaps" : ""}`,
    ]),
  );
}

beforeAll(async () => {
  await aWorld();
  const facts = [
    ...[empty, full].map((framework) => created("framework", framework)),
    ...[open, tier].map((one) => created("tier", one)),
    ...ideas.map((idea) => created("idea", idea)),
  ];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
  for (const titleZh of ["方向甲", "方向乙"]) {
    const command = AddDirection.parse({ intent: "add-direction", commandId: aCommandId(), planId, titleZh });
    directions.push(DirectionId.parse(expectOk(await editOutline(council, command, clock)).created[0]));
  }
  const goal = await addElement({ titleZh: "目标甲", directionId: directions[0] });
  const other = await addElement({ titleZh: "目标乙", directionId: directions[1] });
  served = await addElement({ titleZh: "目标丙", directionId: directions[1] });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "举措" });
  const task = await addElement({ kind: "task", parentId: measure, titleZh: "任务甲" });
  await addElement({ kind: "task", parentId: measure, titleZh: "任务乙" });
  const away = await addElement({ kind: "task", parentId: other, titleZh: "任务丙" });
  clock.moveTo("2026-02-10");
  await tie(other, "thin");
  await tie(goal, "wide");
  await tie(other, "wide");
  await tie(measure, "measured");
  await tie(task, "measured");
  const cancelled = await addElement({ kind: "task", parentId: other, titleZh: "取消" });
  await tie(cancelled, "cancelled");
  const lifecycle = { intent: "set-lifecycle", commandId: aCommandId(), elementId: cancelled, revision: 1 };
  expectOk(
    await editOutline(
      council,
      SetLifecycle.parse({ ...lifecycle, lifecycle: "cancelled", lifecycleReason: "停" }),
      clock,
    ),
  );
  clock.moveTo("2026-03-10");
  const further = { intent: "link-task", commandId: aCommandId(), taskId: task, goalIds: [other] };
  expectOk(await linkElements(council, LinkTask.parse(further), clock));
  await tie(away, "thin");
});

describe("the alignment of a plan", () => {
  it("names gaps, thin spots and overlaps; what is cancelled serves nothing, a task that contributes does", async () => {
    expect(await coverage()).toEqual({
      gap: "gap 0",
      thin: "served 2",
      wide: "served 3 overlaps",
      measured: "served 2",
      cancelled: "gap 0",
    });
  });

  it("shows a past day as it was known then", async () => {
    expect((await coverage({}, "2026-02-20")).thin).toBe("thin 1");
    expect(await coverage({}, "2026-01-20")).toMatchObject({});
    expect(Object.values(await coverage({ frameworkId: full.id }, "2026-01-20"))).toEqual(Array(5).fill("gap 0"));
  });

  it("opens the framework that is implemented most, any other when asked", async () => {
    const facts = await load();
    expect(facts.frameworks.map(({ framework, links }) => [framework.code, links])).toEqual([
      ["5", 7],
      ["45", 0],
    ]);
    expect(facts.chosen?.framework.code).toBe("5");
    expect((await load({ frameworkId: empty.id })).chosen).toMatchObject({ tiers: [{ kind: "open" }], coverage: [] });
  });

  it("names the goals that serve nothing, also through what is below them", async () => {
    const { chosen } = await load();
    expect(chosen?.unserved).toMatchObject({ total: 1, more: false, goals: [{ id: served }] });
    expect((await load({ directionId: directions[0] ?? null })).chosen?.unserved).toMatchObject({
      total: 0,
      goals: [],
    });
  });

  it("narrowed to a direction, counts what is served from there", async () => {
    expect(await coverage({ directionId: directions[0] ?? null })).toMatchObject({ wide: "served 2", thin: "gap 0" });
  });

  it("knows how what serves stands", async () => {
    const { chosen } = await load();
    const wide = chosen?.coverage.find(({ ideaId }) => ideaId === ("idea-wide" as IdeaId));
    expect(wide?.elements.map(({ id }) => chosen?.standing.get(id)?.health)).toEqual(["stale", "stale"]);
  });

  it("of a plan that isn't there is not found", async () => {
    const none = loadAlignment(reader, PlanId.parse("plan-none"), plain, null, clock.now());
    expect(await none).toMatchObject({ problem: { code: "not-found", entity: "plan" } });
  });
});
