import { beforeAll, describe, expect, it } from "vitest";
import {
  aWorldOf,
  first,
  outlined,
  passed,
  present,
  second,
  superseded,
  takenBackBy,
} from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor, expectOk, leadership } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { DirectionId, ElementId, PlanId, WorkPointId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import type { WorkPoint } from "~/domain/rows";
import { WorkPointCommand } from "~/domain/work-point-commands";
import { loadElement } from "~/services/load-element.server";
import { loadYear, type YearQuery } from "~/services/load-year.server";
import { setWorkPoints } from "~/services/set-work-points.server";

const planId = PlanId.parse("plan-one");
let goal: ElementId;

type Fields = { intent: string } & Record<string, unknown>;

function set(actor: Actor, fields: Fields) {
  return setWorkPoints(actor, WorkPointCommand.parse({ commandId: aCommandId(), ...fields }));
}

async function added(titleZh: string, fields: object = {}, actor = first): Promise<WorkPoint> {
  const point = { intent: "add-work-point", planId, year: 2027, titleZh, ...fields };
  const { created } = expectOk(await set(actor, point));
  return pointOf(created[0]);
}

async function pointOf(id: string | undefined): Promise<WorkPoint> {
  const point = await (await present()).first("workPoint", { id: WorkPointId.parse(id) });
  if (!point) throw new Error(`no work point ${id}`);
  return point;
}

async function year(fields: Partial<YearQuery> = {}, actor: Actor = leadership, day: string | null = null) {
  const query = { year: 2027, pointId: null, words: null, historyPage: 1, ...fields };
  return loadYear(actor, planId, query, day === null ? null : calendarDate(day));
}

async function titles(): Promise<string[]> {
  return expectOk(await year()).points.map(({ point }) => point.titleZh);
}

function tie(actor: Actor, point: WorkPoint, elementId: ElementId) {
  return set(actor, { intent: "link-work-point", workPointId: point.id, elementIds: [elementId] });
}

beforeAll(async () => {
  await aWorldOf("plan-one", "plan-two", "plan-closing");
  goal = await addElement({ planId, titleZh: "人才发展", endsOn: "2027-06-30" });
});

describe("the council's work on a year", () => {
  it("adds points in order, moves them and removes them", async () => {
    const [a, b] = [await added("甲"), await added("乙")];
    await added("丙");
    expect(await titles()).toEqual(["甲", "乙", "丙"]);
    expectOk(await set(first, { intent: "move-work-point", workPointId: a.id, revision: 1, afterId: b.id }));
    expect(await titles()).toEqual(["乙", "甲", "丙"]);
    expectOk(await set(first, { intent: "remove-work-point", workPointId: b.id, revision: 1 }));
    expect(await titles()).toEqual(["甲", "丙"]);
  });

  it("refuses whoever saw an old version, and shows what stands", async () => {
    const point = await added("丁");
    const edit = { intent: "edit-work-point", workPointId: point.id, revision: 1 };
    expectOk(await set(first, { ...edit, titleZh: "丁一" }));
    expect(await set(second, { ...edit, titleZh: "丁二" })).toMatchObject({
      problem: { code: "stale", current: { titleZh: "丁一" } },
    });
  });

  it("is the council's alone", async () => {
    const fields = { intent: "add-work-point", planId, year: 2027, titleZh: "别人的" };
    for (const role of ["leadership", "office", "administrator", "reader"] as const) {
      expect(await set(anActor(role), fields), role).toMatchObject({ problem: { code: "forbidden" } });
    }
    expect(await set(anActor("department", academic), fields)).toMatchObject({ problem: { code: "forbidden" } });
  });

  it("goes on in an adopted plan, and ends when it closes", async () => {
    await passed(second, "plan-closing", "adopted");
    const fields = { intent: "add-work-point", planId: "plan-closing", year: 2026, titleZh: "要点" };
    const { created } = expectOk(await set(first, fields));
    await passed(second, "plan-closing", "closing");
    const closed = { problem: { code: "plan-status", status: "closing" } };
    expect(await set(first, { ...fields, titleZh: "迟到" })).toMatchObject(closed);
    const removal = { intent: "remove-work-point", workPointId: created[0], revision: 1 };
    expect(await set(first, removal)).toMatchObject(closed);
    expect(await takenBackBy(first)).toMatchObject({ problem: { code: "plan-status" } });
  });
});

describe("what carries a point out", () => {
  it("is told on both ends, and untied from either", async () => {
    const point = await added("戊");
    expectOk(await tie(first, point, goal));
    const shown = expectOk(await year()).points.find((one) => one.point.id === point.id);
    expect(shown?.carriers.map(({ element }) => element.id)).toEqual([goal]);
    const query = { reportPage: 1, historyPage: 1, search: null };
    const element = expectOk(await loadElement(leadership, goal, query, null));
    expect(element.workPoints.carried.map(({ point: carried }) => carried.titleZh)).toEqual(["戊"]);
    expect(element.history.events.some(({ entity }) => entity === "workPointLink")).toBe(true);
    const linkId = shown?.carriers[0]?.link.id;
    expectOk(await set(first, { intent: "unlink-work-point", workPointLinkId: linkId }));
    expect(expectOk(await loadElement(leadership, goal, query, null)).workPoints.carried).toEqual([]);
  });

  it("lies in the same plan", async () => {
    const elsewhere = await addElement({ planId: "plan-two" });
    expect(await tie(first, await added("己"), elsewhere)).toMatchObject({ problem: { code: "link-kind" } });
  });

  it("is found by words, without what carries it out already", async () => {
    const point = await added("庚");
    const open = { pointId: point.id, words: "人才" };
    const found = async (actor: Actor) => expectOk(await year(open, actor)).search?.found.map(({ id }) => id);
    expect(await found(first)).toEqual([goal]);
    expect(await found(leadership)).toBeUndefined();
    expectOk(await tie(first, point, goal));
    expect(await found(first)).toEqual([]);
  });

  it("keeps a direction that a point names from being removed", async () => {
    const directionId = await outlined(first, { intent: "add-direction", planId, titleZh: "方向" });
    const point = await added("辛", { directionId });
    await expect(outlined(first, { intent: "remove-direction", directionId })).rejects.toThrow("in-use");
    expectOk(await set(first, { intent: "remove-work-point", workPointId: point.id, revision: 1 }));
    await outlined(first, { intent: "remove-direction", directionId });
    expect(await (await present()).first("keyDirection", { id: DirectionId.parse(directionId) })).toBeNull();
  });
});

describe("taking back", () => {
  it("brings a removed point back with what carried it out", async () => {
    const point = await added("壬");
    expectOk(await tie(first, point, goal));
    expectOk(await set(first, { intent: "remove-work-point", workPointId: point.id, revision: 1 }));
    expectOk(await takenBackBy(first));
    const back = expectOk(await year()).points.find((one) => one.point.id === point.id);
    expect(back?.carriers.map(({ element }) => element.id)).toEqual([goal]);
  });

  it("an addition that somebody has tied something to is refused", async () => {
    const point = await added("癸");
    expectOk(await tie(second, point, goal));
    expect(await takenBackBy(first)).toEqual(superseded);
  });

  it("an untied link is refused once the same has been tied again", async () => {
    const point = await added("子");
    expectOk(await tie(first, point, goal));
    const link = await (await present()).first("workPointLink", { workPointId: point.id });
    expectOk(await set(first, { intent: "unlink-work-point", workPointLinkId: link?.id }));
    expectOk(await tie(second, point, goal));
    expect(await takenBackBy(first)).toEqual(superseded);
  });

  it("an untied link is refused once its element has gone", async () => {
    const point = await added("丑");
    const id = ElementId.parse(
      await outlined(second, {
        ...{ intent: "add-element", planId, kind: "goal", titleZh: "一时的目标" },
        ...{ startsOn: "2027-01-01", endsOn: "2027-12-31" },
      }),
    );
    expectOk(await tie(first, point, id));
    const link = await (await present()).first("workPointLink", { workPointId: point.id });
    expectOk(await set(first, { intent: "unlink-work-point", workPointLinkId: link?.id }));
    expectOk(await takenBackBy(second));
    expect(await takenBackBy(first)).toEqual(superseded);
  });

  it("an element that carries a point out stays, whoever added it", async () => {
    const id = ElementId.parse(
      await outlined(second, {
        ...{ intent: "add-element", planId, kind: "goal", titleZh: "承担者" },
        ...{ startsOn: "2027-01-01", endsOn: "2027-12-31" },
      }),
    );
    expectOk(await tie(first, await added("寅"), id));
    expect(await takenBackBy(second)).toEqual(superseded);
  });
});

describe("the page of a year", () => {
  it("lists the goals that run in it and where their schedules stand at its end", async () => {
    const { goals } = expectOk(await year());
    const own = goals.find(({ element }) => element.id === goal);
    expect([own?.ends, own?.yearEndBp]).toEqual([true, 10_000]);
    expect(expectOk(await year({ year: 2026 })).goals.map(({ ends }) => ends)).toEqual([false]);
  });

  it("is this year's where none is named, and none outside the plan", async () => {
    const now = new Date().getFullYear();
    expect(expectOk(await year({ year: null })).year).toBe(Math.min(Math.max(now, 2026), 2035));
    expect(await year({ year: 2025 })).toMatchObject({ problem: { code: "not-found", entity: "page" } });
  });

  it("of a past day shows what was asked then", async () => {
    expect(expectOk(await year({}, leadership, "2026-01-06")).points).toEqual([]);
  });

  it("tells who changed what is asked, to those inside", async () => {
    const inside = expectOk(await year());
    expect(inside.history.events.length).toBeGreaterThan(5);
    const outside = expectOk(await year({}, anActor("reader")));
    expect(outside.history.events.every(({ author, reason }) => author === null && reason === null)).toBe(true);
    expect(outside.readsLetters).toBe(false);
  });
});
