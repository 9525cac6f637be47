import { findGoals, type GoalFacts, readGoals } from "~/db/read-goals.server";
import { readLine } from "~/db/read-line.server";
import { standingOfRow } from "~/db/standing-row";
import type { CalendarDate } from "~/domain/calendar-date";
import type { HealthRules } from "~/domain/health";
import type { ElementId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { Link, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";
import { look } from "~/services/look.server";

export type { GoalFacts } from "~/db/read-goals.server";

/** A search for goals a task may contribute to. */
export interface LinkQuestion {
  readonly taskId: ElementId;
  /** Words of a goal's title; empty for the first goals of the task's own plan. */
  readonly words: string;
  /** Weight the task is to have in them, 1–10,000; null for the one it has at home. */
  readonly weight: number | null;
}

export interface TaskLinkFacts {
  readonly today: CalendarDate;
  readonly rules: HealthRules;
  readonly task: PlanElement;
  readonly standing: Standing;
  /** The weight that is tried. */
  readonly weight: number;
  /** The goal it belongs to. */
  readonly home: PlanElement | null;
  /** The further goals it counts in already. */
  readonly present: readonly (GoalFacts & { readonly link: Link })[];
  /** Goals it could come to count in, the first few. */
  readonly found: readonly GoalFacts[];
}

const fewGoals = 8;

/** What a task contributes to, and the goals found for it, each with what its progress rests on. */
export async function loadTaskLinks(actor: Actor, asked: LinkQuestion, now?: number): Promise<Result<TaskLinkFacts>> {
  const seen = await look(actor, "read-plans", null, now);
  if (!seen.ok) return seen;
  const { view, today, settings } = seen.value;
  const task = await view.first("element", { id: asked.taskId, kind: "task" });
  if (!task) return fail({ code: "not-found", entity: "element" });
  const subject = { planId: task.planId, unitId: task.leadUnitId };
  if (!may(actor, "link-task", subject)) return fail({ code: "forbidden", action: "link-task" });
  const [plans, links, row, line] = await Promise.all([
    view.find("plan", { status: { in: ["provisional", "adopted", "closing"] } }, { take: 20 }),
    view.find("link", { fromId: task.id, type: "contributes" }, { orderBy: ["id"], take: 50 }),
    view.first("standing", { nodeId: task.id }),
    readLine(view, task),
  ]);
  const own = plans.find((plan) => plan.id === task.planId);
  if (!row) return fail({ code: "not-found", entity: "element" });
  if (own && !allows(own.status, "link-task")) return fail({ code: "plan-status", status: own.status });
  const home = line.at(-1) ?? null;
  const presentIds = links.map((link) => link.toId as ElementId);
  const open = plans.filter((plan) => allows(plan.status, "link-task") && (asked.words !== "" || plan === own));
  const without = home ? [...presentIds, home.id] : presentIds;
  const planIds = open.map((plan) => plan.id);
  const [presentGoals, foundGoals] = await Promise.all([
    presentIds.length > 0 ? view.find("element", { id: { in: presentIds } }) : [],
    findGoals(view, planIds, asked.words, without, fewGoals),
  ]);
  const goals = await readGoals(view, [...presentGoals, ...foundGoals], plans);
  const present = links.flatMap((link) =>
    goals.filter(({ goal }) => goal.id === link.toId).map((facts) => ({ ...facts, link })),
  );
  const found = goals.filter(({ goal }) => foundGoals.includes(goal));
  const { healthRules: rules } = settings;
  const weight = asked.weight ?? task.weight;
  return succeed({ today, rules, task, standing: standingOfRow(row), weight, home, present, found });
}
