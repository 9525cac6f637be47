import {
  aClock,
  aCommandId,
  addElement,
  administrator,
  aPlan,
  aWorld,
  council,
  expectOk,
  quality,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import { DirectionId, ElementId, LinkId, PlanId } from "~/domain/ids";
import { AddDirection, OutlineCommand } from "~/domain/outline-commands";
import type { Link } from "~/domain/rows";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";

/** The day the world is looked at. */
export const noon = Date.parse("2026-04-20T04:00:00Z");

const clock = aClock("2026-01-05");
const old = { planId: "plan-old", startsOn: "2021-01-01", endsOn: "2025-12-31" };

/** Two plans that follow each other, each with a direction 人才发展, beside a draft; the later one's first goal is three levels deep. */
export async function aTimelineWorld() {
  const span = { startsOn: calendarDate("2021-01-01"), endsOn: calendarDate("2025-12-31") };
  const draft = { startsOn: calendarDate("2036-01-01"), endsOn: calendarDate("2040-12-31") };
  await aWorld(
    [
      aPlan({ id: PlanId.parse("plan-old"), titleZh: "旧规划", ...span }),
      aPlan(),
      aPlan({ id: PlanId.parse("plan-draft"), status: "draft", ...draft }),
    ],
    clock,
  );
  const talentBefore = await aDirection("plan-old", "人才发展");
  const talent = await aDirection("plan-next", "人才发展");
  const brand = await aDirection("plan-next", "品牌活动");
  const oldGoal = await addElement({ ...old, titleZh: "青年人才库", directionId: talentBefore }, clock);
  const goal = await addElement({ titleZh: "人才梯队", directionId: talent }, clock);
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "导师制" }, clock);
  const task = await addElement(
    { kind: "task", parentId: measure, titleZh: "建库", cooperatingUnitIds: [quality] },
    clock,
  );
  const later = await addElement(
    { kind: "task", parentId: measure, titleZh: "评审 Review", startsOn: "2029-01-01", leadUnitId: quality },
    clock,
  );
  const other = await addElement({ titleZh: "品牌年会", directionId: brand, leadUnitId: quality }, clock);
  const draftGoal = await addElement(
    { planId: "plan-draft", titleZh: "密稿", startsOn: "2036-01-01", endsOn: "2040-12-31" },
    clock,
  );
  await enter([
    aLink("succeeds", oldGoal, goal, { shareBp: 10_000, succession: "carried-over" }),
    aLink("succeeds", goal, draftGoal, { shareBp: 10_000, succession: "carried-over" }),
    aLink("depends", later, task),
    created("period", { id: "period-14", nameZh: "十四五", nameEn: "14th", ...span }),
  ]);
  return { talentBefore, talent, brand, oldGoal, goal, measure, task, later, other, draftGoal };
}

/** Gives an element of the quality department other days, on a day of their own. */
export async function redate(elementId: ElementId, titleZh: string, endsOn: string, day: string): Promise<void> {
  const command = OutlineCommand.parse({
    ...{ intent: "edit-element", commandId: aCommandId(), elementId, revision: 1, titleZh },
    ...{ startsOn: "2026-01-01", endsOn, leadUnitId: quality, measuredBy: "percent" },
  });
  expectOk(await editOutline(council, command, aClock(day)));
}

/** So many goals 批量1, 批量2 … at once. */
export async function manyGoals(count: number): Promise<void> {
  const plan = aPlan();
  const goals = Array.from({ length: count }, (_, index) => ({
    ...{ id: ElementId.parse(`many-${index + 1}`), planId: plan.id, kind: "goal" as const, parentId: plan.id },
    ...{ directionId: null, sortKey: `b${String(index).padStart(4, "0")}`, titleZh: `批量${index + 1}`, titleEn: "" },
    ...{ statementZh: "", statementEn: "", startsOn: plan.startsOn, endsOn: plan.endsOn, weight: 100 },
    ...{ lifecycle: "active" as const, lifecycleReason: null, leadUnitId: null, measuredBy: "percent" as const },
    ...{
      plannedQuantity: null,
      quantityUnit: "",
      outcome: null,
      sample: true,
      contentRevision: 1,
      childrenRevision: 1,
    },
  }));
  await enter(goals.map((goal) => created("element", goal)));
}

async function aDirection(planId: string, titleZh: string): Promise<DirectionId> {
  const command = AddDirection.parse({ intent: "add-direction", commandId: aCommandId(), planId, titleZh });
  return DirectionId.parse(expectOk(await editOutline(council, command, clock)).created[0]);
}

function aLink(type: Link["type"], fromId: ElementId, toId: ElementId, fields: Partial<Link> = {}): Change {
  const id = LinkId.parse(`link-${type}-${fromId}`);
  return created("link", { id, type, fromId, toId, weight: null, shareBp: null, succession: null, ...fields });
}

async function enter(facts: readonly Change[]): Promise<void> {
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
}
