import { beforeAll, describe, expect, it } from "vitest";
import { aTimelineWorld, manyGoals, noon, redate } from "#tests/services/timeline-world";
import { anActor, council, expectOk, leadership } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { ElementId, PlanId } from "~/domain/ids";
import { loadKnownRows } from "~/services/load-known-rows.server";
import { type BranchQuery, loadTimelineBranch } from "~/services/load-timeline-branch.server";

const planId = PlanId.parse("plan-next");
const reader = anActor("reader");
let world: Awaited<ReturnType<typeof aTimelineWorld>>;

beforeAll(async () => {
  world = await aTimelineWorld();
  await manyGoals(60);
});

function ask(under: string, query: Partial<BranchQuery> = {}, actor = leadership, of: PlanId = planId) {
  return loadTimelineBranch(
    actor,
    of,
    { under, after: 0, last: false, periodId: null, compare: null, ...query },
    null,
    noon,
  );
}

describe("a branch of the timeline", () => {
  it("holds the rows right below an element, with their codes and how deep they stand", async () => {
    const { measure, task, later } = world;
    const { tree, place } = expectOk(await ask(measure));
    expect(tree.stretches.get(measure)).toEqual({
      rows: [
        { id: task, rank: 1 },
        { id: later, rank: 2 },
      ],
      more: false,
    });
    expect([place.depth, tree.codes.get(later)]).toEqual([3, "1.1.1.2"]);
  });

  it("holds fifty rows at first and goes on behind those that are there", async () => {
    const first = expectOk(await ask("none")).tree.stretches.get(`${planId}/`);
    expect([first?.rows.length, first?.rows[0]?.id, first?.more]).toEqual([50, "many-1", true]);
    const { tree } = expectOk(await ask("none", { after: 50 }));
    const rest = tree.stretches.get(`${planId}/`);
    expect([rest?.rows.length, rest?.rows[0]?.id, rest?.more]).toEqual([10, "many-51", false]);
    expect(tree.codes.get("many-51")).toBe("3.51");
    expect(expectOk(await ask("none", { after: 900_000 })).tree.stretches.get(`${planId}/`)?.rows).toEqual([]);
  });

  it("tells every link that touches its rows, but none into a draft to a reader", async () => {
    const { talent, oldGoal, goal, draftGoal } = world;
    const ends = (links: readonly { fromId: string; toId: string }[]) =>
      links.map(({ fromId, toId }) => [fromId, toId]);
    expect(ends(expectOk(await ask(talent)).tree.links).sort()).toEqual(
      [
        [oldGoal, goal],
        [goal, draftGoal],
      ].sort(),
    );
    expect(ends(expectOk(await ask(talent, {}, reader)).tree.links)).toEqual([[oldGoal, goal]]);
  });

  it("is found only in the plan it belongs to, and a draft's only by those inside", async () => {
    const { oldGoal, draftGoal } = world;
    expect(await ask(oldGoal)).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect(await ask("nobody")).toMatchObject({ ok: false, problem: { code: "not-found" } });
    const draft = PlanId.parse("plan-draft");
    expect(await ask(draftGoal, {}, reader, draft)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
    expectOk(await ask(draftGoal, {}, council, draft));
  });

  it("leaves out what doesn't touch a plan period", async () => {
    const { measure } = world;
    expect(expectOk(await ask(measure, { periodId: "period-14" })).tree.stretches.get(measure)?.rows).toEqual([]);
  });
});

describe("rows as they were known", () => {
  const known = async (day: string | null, actor = leadership, ids: readonly ElementId[] = [world.goal]) =>
    expectOk(await loadKnownRows(actor, planId, ids, day === null ? null : calendarDate(day), noon));

  it("stand as they did at the end of the day", async () => {
    const { other } = world;
    await redate(other, "品牌年会", "2028-12-31", "2026-02-10");
    const endsOn = async (day: string) =>
      (await known(day, leadership, [other])).items.map(({ element }) => element.endsOn);
    expect(await endsOn("2026-02-09")).toEqual(["2030-12-31"]);
    expect(await endsOn("2026-02-10")).toEqual(["2028-12-31"]);
    expect((await known("2026-02-10")).day).toBe("2026-02-10");
  });

  it("are missing where nobody knows them or the reader may not", async () => {
    const { draftGoal } = world;
    const ids = [draftGoal, ElementId.parse("nobody")];
    expect((await known(null, leadership, ids)).items.map(({ element }) => element.id)).toEqual([draftGoal]);
    expect((await known(null, reader, ids)).items).toEqual([]);
  });
});
