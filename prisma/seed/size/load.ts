import { generateNKeysBetween } from "fractional-indexing";
import { goalId, goalTree, taskIdsOf } from "#prisma/seed/size/goal-tree";
import { closingPlan, nextPlan, settingFacts, unitId } from "#prisma/seed/size/setting";
import { goalsFor, shape } from "#prisma/seed/size/shape";
import { shareStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import { calendarMonth } from "~/domain/calendar-date";
import { lastDayOf } from "~/domain/calendar-days";
import { type Change, created } from "~/domain/change";
import { CommandId, LinkId, MemberId, type PlanId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";
import { enterFacts } from "~/services/enter-facts.server";
import { reportProgress } from "~/services/report-progress.server";

const administrator: Actor = {
  memberId: MemberId.parse("member-0"),
  unitId: null,
  grants: [{ role: "administrator", scopeKind: "organisation", scopeId: null }],
};

const goalsPerCommand = 20;
const reportsPerCommand = 400;

/**
 * Fills an empty database with two plans of `size` elements together, deterministically. Goals, tasks a unit, reports and
 * log entries all grow with it. Sample data throughout.
 */
export async function loadSize(store: Store, size: number): Promise<void> {
  shareStore(store);
  const { closing, next } = goalsFor(size);
  await enter("setting", settingFacts(), "2026-01-05");
  await enterGoals(closingPlan, closing);
  await enterGoals(nextPlan, next);
  await enter("successions", successions(Math.min(closing, next)), "2026-01-06");
  for (const month of shape.months) await reportMonth(month, next);
}

async function enterGoals(plan: PlanId, count: number): Promise<void> {
  const keys = generateNKeysBetween(null, null, count);
  for (let from = 0; from < count; from += goalsPerCommand) {
    const indexes = Array.from({ length: Math.min(goalsPerCommand, count - from) }, (_, offset) => from + offset);
    const facts = indexes.flatMap((index) => goalTree(plan, index, keys[index] ?? "a0"));
    await enter(`${plan}-${from}`, facts, "2026-01-05");
  }
}

// Each goal of the closing plan lives on in one of the next, as long as there are enough of them.
function successions(count: number): Change[] {
  return Array.from({ length: count }, (_, index) =>
    created("link", {
      id: LinkId.parse(`succeeds-${index}`),
      type: "succeeds",
      fromId: goalId(closingPlan, index),
      toId: goalId(nextPlan, index),
      weight: null,
      shareBp: 10_000,
      succession: "carried-over",
    }),
  );
}

async function reportMonth(month: string, goals: number): Promise<void> {
  const elapsed = shape.months.indexOf(month as (typeof shape.months)[number]);
  for (let unit = 0; unit < shape.units; unit += 1) {
    const tasks = tasksLedBy(unit, goals);
    for (let from = 0; from < tasks.length; from += reportsPerCommand) {
      const reports = tasks.slice(from, from + reportsPerCommand).map((taskId, index) => ({
        taskId,
        month,
        method: "percent",
        valueBp: Math.min(9900, (index % 40) * 100 + elapsed * 400),
        done: "按计划推进（示例）",
        needsDecision: index % 97 === 0 ? "请明确经费安排（示例）" : "",
      }));
      const commandId = CommandId.parse(`report-${month}-${unit}-${from}`);
      const command = ReportProgress.parse({ commandId, intent: "report-progress", reports });
      expectDone(await reportProgress(reporterOf(unit), command, noonOf(lastDayOf(calendarMonth(month)))));
    }
  }
}

function tasksLedBy(unit: number, goals: number) {
  const own = Array.from({ length: goals }, (_, goal) => goal).filter((goal) => goal % shape.units === unit);
  return own.flatMap((goal) => taskIdsOf(nextPlan, goal));
}

function reporterOf(unit: number): Actor {
  const scopeId = unitId(unit);
  const memberId = MemberId.parse(`member-${unit}`);
  return { memberId, unitId: scopeId, grants: [{ role: "department", scopeKind: "unit", scopeId }] };
}

async function enter(name: string, facts: readonly Change[], day: string): Promise<void> {
  const commandId = CommandId.parse(`seed-size-${name}`);
  expectDone(await enterFacts(administrator, { commandId, intent: "enter-facts" }, facts, noonOf(day)));
}

function noonOf(day: string) {
  return { now: () => Date.parse(`${day}T04:00:00Z`) };
}

function expectDone(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`seed: ${JSON.stringify(result.problem)}`);
}
