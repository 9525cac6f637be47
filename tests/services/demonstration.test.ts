import { beforeAll, expect, it } from "vitest";
import { loadDemonstration } from "#prisma/seed/demonstration/load";
import { expectOk } from "#tests/services/world";
import { sightOf } from "~/db/moment-of-day.server";
import { currentStore } from "~/db/open-store.server";
import { standingOfRow } from "~/db/standing-row";
import { presentView } from "~/db/view.server";
import { calendarDate } from "~/domain/calendar-date";
import { type Health, healthOf, presetHealthRules } from "~/domain/health";
import { PlanId } from "~/domain/ids";

const installedOn = calendarDate("2026-11-23");
const next = PlanId.parse("plan-2026-2035");

beforeAll(async () => {
  await loadDemonstration(await currentStore(), installedOn);
}, 180_000);

async function tallyOf(planId: PlanId, kind: "goal" | "task"): Promise<Partial<Record<Health, number>>> {
  const view = presentView((await currentStore()).reader);
  const elements = await view.find("element", { planId, kind });
  const standings = await view.find("standing", { nodeId: { in: elements.map((element) => element.id) } });
  const plan = await view.first("plan", { id: planId });
  const tally: Partial<Record<Health, number>> = {};
  for (const element of elements) {
    const row = standings.find((standing) => standing.nodeId === element.id);
    if (!row || !plan) throw new Error(`no standing of ${element.id}`);
    const health = healthOf(
      { ...element, ...standingOfRow(row), planEndsOn: plan.endsOn },
      installedOn,
      presetHealthRules,
    );
    tally[health] = (tally[health] ?? 0) + 1;
  }
  return tally;
}

it("the new plan shows a believable mix on the day of installation", async () => {
  const tasks = await tallyOf(next, "task");
  expect(tasks["on-track"]).toBeGreaterThanOrEqual(18);
  expect(tasks.watch).toBeGreaterThanOrEqual(8);
  expect(tasks.behind).toBeGreaterThanOrEqual(4);
  expect(tasks.stale).toBeGreaterThanOrEqual(2);
  expect(tasks["not-started"]).toBeGreaterThanOrEqual(6);
  expect(tasks.cancelled).toBe(1);
});

it("the closing plan has goals that were reached and goals that were not", async () => {
  const goals = await tallyOf(PlanId.parse("plan-2021-2025"), "goal");
  expect(goals.done).toBeGreaterThanOrEqual(2);
  expect((goals.behind ?? 0) + (goals.watch ?? 0)).toBeGreaterThanOrEqual(2);
});

it("a past day shows what was known then: in mid-2023 the next plan did not exist", async () => {
  const sight = expectOk(
    await sightOf((await currentStore()).reader, calendarDate("2023-06-30"), Date.parse("2026-11-23T04:00:00Z")),
  );
  expect(await sight.view.find("plan", {})).toMatchObject([{ id: "plan-2021-2025", status: "adopted" }]);
  const now = presentView((await currentStore()).reader);
  const before = await sight.view.first("standing", { nodeId: PlanId.parse("plan-2021-2025") });
  const today = await now.first("standing", { nodeId: PlanId.parse("plan-2021-2025") });
  expect(before?.progressBp).toBeLessThan(today?.progressBp ?? 0);
});

it("every kind of succession is told, and both ends", async () => {
  const view = presentView((await currentStore()).reader);
  const kinds = new Set((await view.find("link", { type: "succeeds" })).map((link) => link.succession));
  expect([...kinds].sort()).toEqual(["carried-over", "merged", "revised", "split"]);
  const ends = new Set((await view.find("element", { outcome: { not: null } })).map((element) => element.outcome));
  expect([...ends].sort()).toEqual(["achieved", "discontinued"]);
});
