import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { crowdBelow } from "#tests/services/crowd-below";
import { aTimelineWorld, manyGoals } from "#tests/services/timeline-world";
import type { TimelineBranch } from "~/charts/timeline-input";
import type { TimelineKnown } from "~/components/timeline-known";
import { loader as cockpitLoader } from "~/routes/_index/route";
import { loader as pageLoader } from "~/routes/plans.$planId.timeline/route";
import { loader as rowsLoader } from "~/routes/plans.$planId.timeline_.rows/route";

const context = { nonce: "", clientAddress: "203.0.113.4" };
let world: Awaited<ReturnType<typeof aTimelineWorld>>;
let council = "";
let leadership = "";

beforeAll(async () => {
  world = await aTimelineWorld();
  await manyGoals(60);
  council = (await aMember("council")).cookie;
  leadership = (await aMember("leadership")).cookie;
}, 60_000);

async function page(search = "", cookie = council, planId = "plan-next") {
  const request = aRequest(`/plans/${planId}/timeline${search}`, { cookie });
  return (await pageLoader({ request, params: { planId }, context })).json();
}

/** What an address in `loads` answers. */
async function rowsAt(path: string | undefined, cookie = council) {
  const request = aRequest(path ?? "", { cookie });
  const planId = /^\/plans\/([^/]+)\//.exec(path ?? "")?.[1] ?? "";
  return (await rowsLoader({ request, params: { planId }, context })).json() as Promise<TimelineBranch & TimelineKnown>;
}

const row = ({ id }: { readonly id: string }) => id;

describe("the page of a plan's timeline", () => {
  it("tells goals with their dates, their lead, and where what is below them is read", async () => {
    const { timeline } = await page();
    const { goal } = world;
    expect(timeline?.rows.find(({ id }) => id === goal)).toMatchObject({
      ...{ kind: "goal", depth: 1, code: "1.1", title: "人才梯队", note: "学术活动与服务部" },
      ...{ startsOn: "2026-01-01", endsOn: "2030-12-31", href: `/elements/${goal}`, revision: 1 },
      loads: `/plans/plan-next/timeline/rows?under=${goal}`,
    });
    expect(timeline?.successions).toEqual([
      { fromId: world.oldGoal, toId: goal, type: "carried-over", shareBp: 10_000 },
      { fromId: goal, toId: world.draftGoal, type: "carried-over", shareBp: 10_000 },
    ]);
  });

  it("opens branches by its address, each level deeper, and ties what waits to what it waits for", async () => {
    const { goal, measure, task, later } = world;
    const { timeline } = await page(`?open=${goal},${measure}`);
    const rows = timeline?.rows ?? [];
    const place = rows.findIndex(({ id }) => id === goal);
    expect(rows.slice(place, place + 4).map(({ id, depth, loads }) => [id, depth, loads])).toEqual([
      [goal, 1, undefined],
      [measure, 2, undefined],
      [task, 3, undefined],
      [later, 3, undefined],
    ]);
    expect(timeline?.dependencies).toEqual([{ fromId: task, toId: later }]);
  });

  it("ends a long direction with a row that says how many more there are and where", async () => {
    const { timeline } = await page();
    const more = timeline?.rows.find(({ kind }) => kind === "more");
    expect(more).toMatchObject({ title: "另有52项", loads: "/plans/plan-next/timeline/rows?under=none&after=8" });
  });

  it("puts the part of the axis in view that its address names, as far as there is axis", async () => {
    expect((await page("?from=2026-01-01&to=2026-12-31")).timeline?.window).toEqual({
      ...{ startsOn: "2026-01-01", endsOn: "2026-12-31" },
    });
    expect((await page("?from=2034-01-01&to=2099-12-31", leadership)).timeline?.window?.endsOn).toBe("2040-12-31");
    expect((await page("?from=1990-01-01&to=1999-12-31")).timeline?.window).toBeUndefined();
  });

  it("finds by words with what stands above, without directions that hold nothing", async () => {
    const found = await page("?q=建库");
    expect(found.timeline?.rows.map(row)).toEqual([world.talent, world.goal, world.measure, world.task]);
    expect(found.timeline?.rows.map(({ matched }) => matched)).toEqual([false, false, false, true]);
    expect((await page("")).timeline?.rows.some(({ matched }) => matched !== undefined)).toBe(false);
    expect(found).toMatchObject({ found: { shown: 1, more: false, examined: null }, isNarrowed: true });
    expect((await page("?q=nothing-of-the-kind")).timeline?.rows).toEqual([]);
  });

  it("speaks English to whoever reads English", async () => {
    const request = aRequest("/plans/plan-next/timeline", { cookie: `${council}; locale=en` });
    const { timeline } = await (await pageLoader({ request, params: { planId: "plan-next" }, context })).json();
    expect(timeline?.rows.find(({ id }) => id === world.goal)?.note).toBe("Academic activities");
  });

  it("shows as much of a stretch as was brought before, also on paper", async () => {
    const first = await page();
    const more = first.timeline?.rows.find(({ kind }) => kind === "more");
    const under = new URL(more?.loads ?? "", "http://localhost").searchParams.get("under") ?? "";
    const key = under === "none" ? "plan-next" : under;
    const before = first.timeline?.rows.length ?? 0;
    const { timeline } = await page(`?shown=${key}~20`);
    expect(timeline?.rows.length).toBe(before + 12);
    expect(timeline?.rows.find(({ kind }) => kind === "more")?.loads).toContain("after=20");
  });

  it("folds what its address names and is there, and says how much it left out", async () => {
    const { timeline: whole } = await page();
    const direction = whole?.rows.find(({ kind }) => kind === "direction")?.id ?? "";
    const ids = Array.from({ length: 103 }, (_, index) => `goal-${index}`).join(",");
    const { timeline } = await page(`?closed=${direction},nobody&open=${ids}`);
    expect(timeline).toMatchObject({ closed: [direction], leftOut: 3 });
    expect(timeline?.rows.length).toBe(whole?.rows.length);
  });

  it("says of a day compared with whether anything is known of it", async () => {
    expect((await page("?compare=2020-01-01")).compared).toEqual({ day: "2020-01-01", known: false });
    expect((await page()).compared).toBeNull();
  });

  it("keeps the past day in every address, and lets nothing be re-dated on it", async () => {
    const { timeline } = await page("?asOf=2026-01-05");
    const goal = timeline?.rows.find(({ id }) => id === world.goal);
    expect(goal).toMatchObject({
      href: `/elements/${world.goal}?asOf=2026-01-05`,
      loads: `/plans/plan-next/timeline/rows?under=${world.goal}&asOf=2026-01-05`,
    });
    expect(goal?.revision).toBeUndefined();
  });

  it("sends whoever isn't signed in away, and knows no plan that isn't there", async () => {
    await expect(page("", "")).rejects.toMatchObject({ status: 302 });
    await expect(page("", council, "plan-none")).rejects.toMatchObject({ status: 404 });
  });
});

describe("rows that load", () => {
  it("are those of the page, with the links that touch them", async () => {
    const { timeline } = await page();
    const goal = timeline?.rows.find(({ id }) => id === world.goal);
    const measures = await rowsAt(goal?.loads);
    const opened = (await page(`?open=${world.goal}`)).timeline?.rows ?? [];
    expect(measures.rows).toEqual(opened.filter(({ id }) => id === world.measure));
    const tasks = await rowsAt(measures.rows[0]?.loads);
    expect(tasks.rows.map(({ id, depth, code }) => [id, depth, code])).toEqual([
      [world.task, 3, "1.1.1.1"],
      [world.later, 3, "1.1.1.2"],
    ]);
    expect(tasks.dependencies).toEqual([{ fromId: world.task, toId: world.later }]);
  });

  it("take the place of a row that says how many more there are, until none is left", async () => {
    const { timeline } = await page();
    const more = timeline?.rows.find(({ kind }) => kind === "more");
    const { rows } = await rowsAt(more?.loads);
    expect([rows.length, rows[0]?.id, rows.at(-1)?.id]).toEqual([52, "many-9", "many-60"]);
  });

  it("lead to the end of a long stretch beside the rest of it, and of a short one only to the rest", async () => {
    const kindsBelow = async () => {
      const { rows } = await rowsAt(`/plans/plan-next/timeline/rows?under=${world.measure}`);
      return rows.filter(({ kind }) => kind === "more");
    };
    expect(await kindsBelow()).toEqual([]);
    await crowdBelow(world.measure, world.task, 500);
    const [more, end] = await kindsBelow();
    expect([more?.title, end?.title]).toEqual(["另有452项", "直达末尾（最后50项）"]);
    const { rows } = await rowsAt(end?.loads);
    expect([rows.length, rows.at(-1)?.title, rows.at(-1)?.code]).toEqual([50, "第500项", "1.1.1.502"]);
  });

  it("as known on a day are figures alone", async () => {
    const path = `/plans/plan-next/timeline/rows?known=${world.goal},nobody&asOf=2026-01-05`;
    expect(await rowsAt(path, leadership)).toEqual({
      day: "2026-01-05",
      rows: [
        {
          ...{ id: world.goal, startsOn: "2026-01-01", endsOn: "2030-12-31", progressBp: null, measuredBp: 0 },
          ...{ scheduledBp: 27, health: "watch" },
        },
      ],
    });
  });

  it.each(["", "?under=", "?under=nobody", "?under=../x&after=-1", "?under=%00"])(
    "%j names nothing",
    async (search) => {
      await expect(rowsAt(`/plans/plan-next/timeline/rows${search}`)).rejects.toMatchObject({ status: 404 });
    },
  );

  it("are for whoever is signed in", async () => {
    await expect(rowsAt(`/plans/plan-next/timeline/rows?under=${world.goal}`, "")).rejects.toMatchObject({
      status: 302,
    });
  });
});

it("the cockpit's goals open and load as those of the plan do", async () => {
  const load = async (search: string) => {
    const request = aRequest(`/${search}`, { cookie: leadership });
    return (await (await cockpitLoader({ request, params: {}, context })).json()).timeline?.rows ?? [];
  };
  const { goal, measure } = world;
  expect((await load("")).find(({ id }) => id === goal)?.loads).toBe(`/plans/plan-next/timeline/rows?under=${goal}`);
  const opened = await load(`?open=${goal}`);
  expect(opened[opened.findIndex(({ id }) => id === goal) + 1]?.id).toBe(measure);
});
