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
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { DirectionId, PhaseId, PlanId, WorkPointId } from "~/domain/ids";
import { AddDirection, AddPhase } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { loadPlanPage } from "~/services/load-plan-page.server";
import { loadPlans } from "~/services/load-plans.server";

const clock = aClock("2026-01-05");
const planId = PlanId.parse("plan-next");
const draftId = PlanId.parse("plan-draft");
const now = Date.parse("2026-04-20T04:00:00Z");
const reader = anActor("reader");
let phase: PhaseId;
let direction: DirectionId;

beforeAll(async () => {
  await aWorld([aPlan(), aPlan({ id: draftId, status: "draft", startsOn: calendarDate("2030-01-01") })]);
  const span = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
  const addPhase = AddPhase.parse({ intent: "add-phase", commandId: aCommandId(), planId, titleZh: "夯基", ...span });
  phase = PhaseId.parse(expectOk(await editOutline(council, addPhase, clock)).created[0]);
  const addDirection = AddDirection.parse({
    intent: "add-direction",
    commandId: aCommandId(),
    planId,
    titleZh: "人才发展",
  });
  direction = DirectionId.parse(expectOk(await editOutline(council, addDirection, clock)).created[0]);
  for (let n = 1; n <= 8; n += 1) {
    await addElement({ titleZh: `目标${n}`, directionId: direction, phaseIds: [phase], ...span });
  }
  await addElement({ titleZh: "无处安放", ...span }, aClock("2026-03-01"));
  const point = {
    id: WorkPointId.parse("point-1"),
    planId,
    year: 2026,
    titleZh: "开局起步",
    titleEn: "",
    directionId: direction,
    sortKey: "a0",
    contentRevision: 1,
  };
  const facts = [created("workPoint", point)];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
});

it("each cell shows its first six goals and counts them all", async () => {
  const facts = expectOk(await loadPlanPage(leadership, planId, null, null, now));
  const key = `${phase}/${direction}`;
  const titles = (facts.cells.get(key) ?? []).map((id) => facts.items.get(id)?.element.titleZh);
  expect(titles).toEqual(["目标1", "目标2", "目标3", "目标4", "目标5", "目标6"]);
  expect(facts.cellTallies.get(key)).toEqual({ watch: 8 });
  expect(facts.directionTallies.get(direction)).toEqual({ watch: 8 });
});

it("goals without phase and direction stand in a cell of their own", async () => {
  const facts = expectOk(await loadPlanPage(leadership, planId, null, null, now));
  expect(facts.cellTallies.get("/")).toEqual({ watch: 1 });
  expect(facts.cells.get("/")).toHaveLength(1);
});

it("an opened cell shows its goals page by page; one the plan lacks opens nothing", async () => {
  const opened = expectOk(
    await loadPlanPage(leadership, planId, { phaseId: phase, directionId: direction, page: 1 }, null, now),
  ).opened;
  expect(opened?.goalIds).toHaveLength(8);
  expect(opened?.hasMore).toBe(false);
  const unknown = { phaseId: PhaseId.parse("phase-elsewhere"), directionId: direction, page: 1 };
  expect(expectOk(await loadPlanPage(leadership, planId, unknown, null, now)).opened).toBeNull();
});

it("a past day shows the goals that stood there then, read-only", async () => {
  const past = expectOk(await loadPlanPage(council, planId, null, calendarDate("2026-02-01"), now));
  expect(past.cellTallies.get("/")).toBeUndefined();
  expect(past.asOf).toBe("2026-02-01");
  expect([past.mayEdit, past.nextStatuses]).toEqual([false, []]);
});

it("the council may edit and lead the plan into its next statuses, nobody else", async () => {
  const forCouncil = expectOk(await loadPlanPage(council, planId, null, null, now));
  expect([forCouncil.mayEdit, forCouncil.nextStatuses]).toEqual([true, ["adopted", "draft"]]);
  for (const actor of [leadership, reader, anActor("department", academic)]) {
    const facts = expectOk(await loadPlanPage(actor, planId, null, null, now));
    expect([facts.mayEdit, facts.nextStatuses, facts.bodies]).toEqual([false, [], []]);
  }
});

it("the work points of a year come with the plan", async () => {
  const facts = expectOk(await loadPlanPage(leadership, planId, null, null, now));
  expect(facts.workPoints).toMatchObject([{ year: 2026, titleZh: "开局起步" }]);
});

it("a draft is for those inside, and an unknown plan isn't there", async () => {
  expect(await loadPlanPage(reader, draftId, null, null, now)).toMatchObject({ problem: { code: "forbidden" } });
  expectOk(await loadPlanPage(leadership, draftId, null, null, now));
  const unknown = await loadPlanPage(leadership, PlanId.parse("plan-gone"), null, null, now);
  expect(unknown).toEqual({ ok: false, problem: { code: "not-found", entity: "plan" } });
});

it("plans stand side by side, the latest first, drafts only for those inside", async () => {
  const inside = expectOk(await loadPlans(council, 1, null, now));
  expect(inside.plans.map(({ plan }) => plan.id)).toEqual([draftId, planId]);
  expect(inside.plans[1]).toMatchObject({ goals: { watch: 9 }, progressBp: null, measuredBp: 0 });
  expect([inside.mayCreate, inside.hasMore]).toEqual([true, false]);
  const outside = expectOk(await loadPlans(reader, 1, null, now));
  expect(outside.plans.map(({ plan }) => plan.id)).toEqual([planId]);
  expect(outside.mayCreate).toBe(false);
});
