import { generateNKeysBetween } from "fractional-indexing";
import { recorder, reporterOf } from "#prisma/seed/demonstration/actors";
import { resolutions } from "#prisma/seed/demonstration/content/bodies";
import { successions } from "#prisma/seed/demonstration/content/links";
import { plans } from "#prisma/seed/demonstration/content/plans";
import { stories } from "#prisma/seed/demonstration/content/stories";
import type { PlanContent, StatusStep } from "#prisma/seed/demonstration/content/types";
import { letterHappenings } from "#prisma/seed/demonstration/letters";
import { linkFacts } from "#prisma/seed/demonstration/link-facts";
import { carrierFacts, goalFacts, planFacts, workPointFacts } from "#prisma/seed/demonstration/plan-facts";
import { type DatedReport, reportsOf } from "#prisma/seed/demonstration/reports";
import { settingFacts, titled } from "#prisma/seed/demonstration/setting";
import { currentStore, shareStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import { presentView } from "~/db/view.server";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import { type Change, created, updated } from "~/domain/change";
import { BodyId, CommandId, ElementId, PlanId } from "~/domain/ids";
import { RecordSuccession } from "~/domain/link-commands";
import { SetLifecycle } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";
import type { Plan } from "~/domain/rows";
import { editOutline } from "~/services/edit-outline.server";
import { type EnteredAs, enterFacts } from "~/services/enter-facts.server";
import { recordSuccession } from "~/services/link-elements.server";
import { reportProgress } from "~/services/report-progress.server";

/** Something that happened on a day, told in the order of days. */
interface Happening {
  readonly on: CalendarDate;
  readonly tell: (commandId: CommandId, clock: { now(): number }) => Promise<Result<unknown>>;
}

/**
 * Replays the association's plans from 2021 to the day of installation through the same door as everything else, so that
 * every past day can be looked at. Takes some hundred commands.
 */
export async function loadDemonstration(store: Store, installedOn: CalendarDate): Promise<void> {
  shareStore(store);
  const happenings = [...foundation(), ...plans.flatMap(beginning), ...plans.flatMap(statusSteps)];
  happenings.push(...plans.flatMap((plan) => monthlyReports(reportsOf(plan, installedOn))));
  happenings.push(...turns(installedOn), ...endings(), ...letterHappenings());
  happenings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const [index, { on, tell }] of happenings.entries()) {
    if (on > installedOn) continue;
    const commandId = CommandId.parse(`demonstration-${String(index + 1).padStart(5, "0")}`);
    const told = await tell(commandId, { now: () => eveningOf(on) });
    if (!told.ok) throw new Error(`demonstration: ${on} ${commandId}: ${JSON.stringify(told.problem)}`);
  }
}

// Six in the evening in China: the same calendar day from Auckland's morning to Honolulu's.
function eveningOf(day: CalendarDate): number {
  return Date.parse(`${day}T10:00:00Z`);
}

function facts(
  on: CalendarDate,
  changes: () => Change[] | Promise<Change[]>,
  as: EnteredAs = "edit-outline",
): Happening {
  return {
    on,
    tell: async (commandId, clock) =>
      enterFacts(recorder, { commandId, intent: "enter-facts" }, await changes(), clock, as),
  };
}

function foundation(): Happening[] {
  const first = plans.map((plan) => plan.statuses[0]?.on ?? plan.startsOn).sort()[0] ?? "2021-01-04";
  return [facts(calendarDate(first), settingFacts, "enter-facts")];
}

function beginning(plan: PlanContent): Happening[] {
  const on = calendarDate(plan.statuses[0]?.on ?? plan.startsOn);
  const keys = generateNKeysBetween(null, null, plan.goals.length);
  const workPoints = [...new Set(plan.workPoints.map((point) => point.setOn))];
  return [
    facts(on, () => planFacts(plan)),
    ...plan.goals.map((goal, index) => facts(on, () => goalFacts(plan, goal, keys[index] ?? "a0"))),
    facts(on, () => linkFacts(plan)),
    ...workPoints.map((day) => facts(calendarDate(day), () => [...workPointFacts(plan), ...carrierFacts(plan)])),
  ];
}

function statusSteps(plan: PlanContent): Happening[] {
  return plan.statuses
    .slice(1)
    .map((step) => facts(calendarDate(step.on), () => passInto(plan, step), "set-plan-status"));
}

async function passInto(content: PlanContent, step: StatusStep): Promise<Change[]> {
  const plan = await planNow(PlanId.parse(content.id));
  const resolution = resolutions.find((candidate) => candidate.id === step.resolutionId);
  return [
    ...(resolution ? [created("resolution", resolutionRow(resolution))] : []),
    ...updated("plan", plan, {
      status: step.status,
      statusReason: step.reason?.zh ?? null,
      resolutionId: step.resolutionId ?? null,
    }),
  ];
}

function resolutionRow({ id, bodyId, title, adoptedOn }: (typeof resolutions)[number]) {
  return { id, bodyId: BodyId.parse(bodyId), ...titled(title), adoptedOn: calendarDate(adoptedOn) };
}

async function planNow(id: PlanId): Promise<Plan> {
  const plan = await presentView((await currentStore()).reader).first("plan", { id });
  if (!plan) throw new Error(`demonstration: no plan ${id}`);
  return plan;
}

// A department reports all its tasks of a month in one go.
function monthlyReports(reports: readonly DatedReport[]): Happening[] {
  const batches = new Map<string, DatedReport[]>();
  for (const report of reports) {
    const key = `${report.on}/${report.unitId}`;
    batches.set(key, [...(batches.get(key) ?? []), report]);
  }
  return [...batches.values()].flatMap((batch) => {
    const [first] = batch;
    if (!first) return [];
    const command = (commandId: CommandId) =>
      ReportProgress.parse({ commandId, intent: "report-progress", reports: batch.map(({ report }) => report) });
    return [{ on: first.on, tell: (id, clock) => reportProgress(reporterOf(first.unitId), command(id), clock) }];
  });
}

// What was suspended or cancelled on the way.
function turns(installedOn: CalendarDate): Happening[] {
  return stories.flatMap(({ taskId, story }) => {
    if (story.kind !== "suspended" && story.kind !== "cancelled") return [];
    const command = (commandId: CommandId) =>
      SetLifecycle.parse({
        commandId,
        intent: "set-lifecycle",
        elementId: taskId,
        revision: 1,
        lifecycle: story.kind,
        lifecycleReason: story.reason.zh,
      });
    const on = addDays(installedOn, -story.daysBefore);
    return [{ on, tell: (id, clock) => editOutline(recorder, command(id), clock) }];
  });
}

// What became of the closing plan's goals.
function endings(): Happening[] {
  const closing = plans.filter((plan) => plan.statuses.some((step) => step.status === "closing"));
  return closing.flatMap((plan) =>
    plan.goals.flatMap((goal) => {
      const successors = successions.filter((succession) => succession.fromGoalId === goal.id);
      if (successors.length === 0 && goal.outcome === null) return [];
      const command = (commandId: CommandId) =>
        RecordSuccession.parse({
          commandId,
          intent: "record-succession",
          goalId: ElementId.parse(goal.id),
          outcome: goal.outcome?.kind ?? null,
          succession: successors[0]?.type ?? null,
          successors: successors.map(({ toGoalId, shareBp }) => ({ goalId: toGoalId, shareBp })),
          reason: goal.outcome?.reason.zh,
        });
      const on = calendarDate(goal.outcome?.on ?? "2026-01-16");
      return [{ on, tell: (id, clock) => recordSuccession(recorder, command(id), clock) }];
    }),
  );
}
