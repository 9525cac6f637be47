import { beforeAll, describe, expect, it } from "vitest";
import { aTimelineWorld, manyGoals, noon, redate } from "#tests/services/timeline-world";
import { addElement, anActor, council, expectOk, leadership, quality } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { PlanId } from "~/domain/ids";
import { loadTimeline } from "~/services/load-timeline.server";
import { noFilters, plainTimeline, type TimelineFilters, type TimelineQuery } from "~/services/timeline-query";

type World = Awaited<ReturnType<typeof aTimelineWorld>>;
const planId = PlanId.parse("plan-next");
const reader = anActor("reader");
let world: World;

beforeAll(async () => {
  world = await aTimelineWorld();
});

async function read(query: Partial<TimelineQuery> = {}, actor = council, asOf: string | null = null) {
  const day = asOf === null ? null : calendarDate(asOf);
  return expectOk(await loadTimeline(actor, planId, { ...plainTimeline, ...query }, day, noon));
}

/** What hangs where, by the titles of the elements. */
async function shown(query: Partial<TimelineQuery> = {}, actor = leadership) {
  const { tree } = await read(query, actor);
  const titleOf = (id: string) => tree.items.get(id)?.element.titleZh ?? id;
  return Object.fromEntries(
    [...tree.stretches]
      .filter(([, { rows }]) => rows.length > 0)
      .map(([key, { rows }]) => [titleOf(key), rows.map(({ id }) => `${tree.codes.get(id)} ${titleOf(id)}`)]),
  );
}

function search(filters: Partial<TimelineFilters>): Partial<TimelineQuery> {
  return { filters: { ...noFilters, ...filters } };
}

describe("the timeline of a plan", () => {
  it("shows the plan beside the one before it on one axis, and a draft after it only to those inside", async () => {
    expect((await read({}, reader)).plans.map(({ id }) => id)).toEqual(["plan-old", "plan-next"]);
    expect((await read()).plans.map(({ id }) => id)).toEqual(["plan-old", "plan-next", "plan-draft"]);
    expect((await read({}, reader)).axis).toEqual({
      startsOn: "2021-01-01",
      endsOn: "2035-12-31",
      hingeOn: "2026-01-01",
    });
  });

  it("shows goals with their codes, and children only where they are opened", async () => {
    const { talent, talentBefore, brand, goal, measure } = world;
    const goals = {
      [`plan-old/${talentBefore}`]: ["1.1 青年人才库"],
      [`plan-next/${talent}`]: ["1.1 人才梯队"],
      [`plan-next/${brand}`]: ["2.1 品牌年会"],
    };
    expect(await shown({}, reader)).toEqual(goals);
    expect(await shown({ open: [goal, measure] }, reader)).toEqual({
      ...goals,
      人才梯队: ["1.1.1 导师制"],
      导师制: ["1.1.1.1 建库", "1.1.1.2 评审 Review"],
    });
  });

  it("tells only the council of a plan that is open for editing what may be re-dated, and nobody on a past day", async () => {
    expect([...(await read()).tree.editable]).toContain(planId);
    expect((await read({}, leadership)).tree.editable.size).toBe(0);
    expect((await read({}, council, "2026-04-01")).tree.editable.size).toBe(0);
  });

  it("carries the dates of a past day for what was there then", async () => {
    const { other, goal } = world;
    await redate(other, "品牌年会", "2028-12-31", "2026-02-10");
    const added = await addElement({ titleZh: "新增目标", directionId: world.brand });
    const { tree } = await read({ compare: calendarDate("2026-02-01") });
    expect(tree.items.get(other)?.element.endsOn).toBe("2028-12-31");
    expect(tree.ghosts?.get(other)).toEqual({ startsOn: "2026-01-01", endsOn: "2030-12-31" });
    expect(tree.ghosts?.get(goal)).toEqual({ startsOn: "2026-01-01", endsOn: "2030-12-31" });
    expect((await read({ compare: calendarDate("2020-01-01") })).tree.ghosts).toBeNull();
    expect(tree.items.has(added)).toBe(true);
  });

  it("a plan that isn't there is not found, and a draft is for those inside", async () => {
    const of = (id: string, actor = council) => loadTimeline(actor, PlanId.parse(id), plainTimeline, null, noon);
    expect(await of("plan-none")).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect(await of("plan-draft", reader)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
    expectOk(await of("plan-draft"));
  });
});

describe("narrowing a timeline", () => {
  it("words of a title find what bears them at any level, with what stands above it", async () => {
    const { talent } = world;
    const found = {
      [`plan-next/${talent}`]: ["1.1 人才梯队"],
      人才梯队: ["1.1.1 导师制"],
      导师制: ["1.1.1.2 评审 Review"],
    };
    expect(await shown(search({ words: "评审" }))).toEqual(found);
    expect(await shown(search({ words: "review" }))).toEqual(found);
    expect((await read(search({ words: "评审" }))).found).toMatchObject({ shown: 1, more: false, examined: 0 });
  });

  it("a code finds the element that bears it in either plan", async () => {
    expect(Object.values(await shown(search({ words: "1.1.1.1" }))).flat()).toContain("1.1.1.1 建库");
    expect(Object.values(await shown(search({ words: "1.1" }))).flat()).toEqual(["1.1 青年人才库", "1.1 人才梯队"]);
    expect(await shown(search({ words: "9.9.9" }))).toEqual({});
    expect(await shown(search({ words: "1.0" }))).toEqual({});
  });

  it("a unit finds what it leads and what it co-operates in", async () => {
    const titles = Object.values(await shown(search({ unitId: quality }))).flat();
    expect(titles).toEqual(expect.arrayContaining(["1.1.1.1 建库", "1.1.1.2 评审 Review", "2.1 品牌年会"]));
    expect(titles).not.toContain("1.1 青年人才库");
  });

  it("health is looked at one by one, and filters add up", async () => {
    const titles = async (filters: Partial<TimelineFilters>) => Object.values(await shown(search(filters))).flat();
    expect(await titles({ health: "not-started", words: "评审" })).toContain("1.1.1.2 评审 Review");
    expect(await titles({ health: "behind", words: "评审" })).toEqual([]);
    expect((await read(search({ health: "not-started" }))).found?.examined).toBeGreaterThan(5);
    expect(await titles({ health: "not-started", directionId: world.brand })).toEqual([]);
  });

  it("a direction is shown alone, with the one of the other plan it is told as one with", async () => {
    const { talent, talentBefore } = world;
    expect(Object.keys(await shown(search({ directionId: talentBefore })))).toEqual([
      `plan-old/${talentBefore}`,
      `plan-next/${talent}`,
    ]);
  });

  it("a plan period leaves what doesn't touch it out, and codes stay what they are", async () => {
    const found = await shown({ ...search({ periodId: "period-14" }), open: [world.measure] });
    expect(Object.values(found).flat()).toEqual(["1.1 青年人才库"]);
  });

  it("what names nothing that is there narrows nothing", async () => {
    const { query } = await read({ filters: { ...noFilters, directionId: "nobody" as never, periodId: "never" } });
    expect(query.filters).toEqual(noFilters);
  });

  it("finds two hundred at most and says that there are more", async () => {
    expect((await read(search({ words: "不存在的名称" }))).found).toMatchObject({ shown: 0, more: false, examined: 0 });
    await manyGoals(205);
    const { found, tree } = await read(search({ words: "批量" }));
    expect(found).toMatchObject({ shown: 200, more: true, examined: 0 });
    expect(tree.stretches.get(`${planId}/`)?.rows).toHaveLength(200);
    expect(tree.codes.get("many-7")).toBe("3.7");
  });

  it("a direction with many goals shows the first, and says that more come behind", async () => {
    const goals = (await read()).tree.stretches.get(`${planId}/`);
    expect(goals).toMatchObject({ more: true });
    expect(goals?.rows).toHaveLength(8);
  });
});
