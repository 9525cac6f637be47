import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { aCommandId, academic, addElement, aPlan, aWorld, quality } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { addMonths, dayAt, firstDayOf, monthOf } from "~/domain/calendar-days";
import type { ElementId } from "~/domain/ids";
import { action, loader } from "~/routes/work/route";

const thisMonth = monthOf(dayAt(Date.now(), "Asia/Shanghai"));
let cookie: string;
let task: ElementId;
let other: ElementId;
let theirs: ElementId;
let goal: ElementId;

type Fields = Record<string, string>;

function args(path: string, form?: Fields, by = cookie) {
  return {
    request: aRequest(path, { cookie: by, form }),
    params: {},
    context: { nonce: "", clientAddress: "203.0.113.1" },
  };
}

async function asked(path: string, by?: string) {
  return (await (await loader(args(path, undefined, by))).json()) as Awaited<ReturnType<Answer["json"]>>;
}
type Answer = Awaited<ReturnType<typeof loader>>;

async function thrown(promise: Promise<unknown>): Promise<Response> {
  const answer = await promise.catch((error: unknown) => error);
  if (!(answer instanceof Response)) throw new Error("expected a thrown response");
  return answer;
}

function send(fields: Fields, path = "/work") {
  return action(args(path, { commandId: aCommandId(), ...fields }));
}

function report(taskId: ElementId, fields: Fields): Fields {
  const row = { method: "percent", seen: "", ...fields };
  const named = Object.entries(row).map(([name, value]) => [`rows.${taskId}.${name}`, value]);
  return { intent: "report-progress", month: thisMonth, ...Object.fromEntries(named) };
}

async function stored() {
  const { reader } = await currentStore();
  return { reports: await reader.report.count(), links: await reader.link.count() };
}

beforeAll(async () => {
  const startsOn = firstDayOf(addMonths(thisMonth, -6));
  await aWorld([aPlan({ startsOn })]);
  const home = await addElement({ startsOn });
  const measure = await addElement({ kind: "measure", parentId: home, startsOn });
  const fields = { kind: "task", parentId: measure, startsOn };
  task = await addElement({ ...fields, titleZh: "建库" });
  other = await addElement({ ...fields, titleZh: "评审" });
  theirs = await addElement({ ...fields, leadUnitId: quality });
  goal = await addElement({ titleZh: "学术品牌", startsOn });
  ({ cookie } = await aMember("department", academic));
});

describe("the page", () => {
  it("shows the tasks of the month, and after a report what was reported", async () => {
    const { work } = await asked("/work");
    expect(work.due.map(({ id }) => id).sort()).toEqual([task, other].sort());
    expect([work.reports, work.dueCount, work.month]).toEqual([true, 2, thisMonth]);
  });

  it("sends whoever isn't signed in to sign in", async () => {
    const answer = await thrown(loader(args("/work", undefined, "")));
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/sign-in?next=%2Fwork"]);
  });

  it("offers leadership a unit to look at, and refuses readers", async () => {
    const leadership = (await aMember("leadership")).cookie;
    expect((await asked(`/work?unit=${quality}`, leadership)).work.due.map(({ id }) => id)).toEqual([theirs]);
    const reader = (await aMember("reader")).cookie;
    expect((await thrown(loader(args("/work", undefined, reader)))).status).toBe(403);
  });

  it("answers nonsense in the address like a page that isn't there", async () => {
    for (const path of ["/work?month=2026-13", "/work?month=1999-01", "/work?link=No%20id", "/work?link=no-task"]) {
      expect((await thrown(loader(args(path)))).status).toBe(404);
    }
    expect((await asked("/work?page=nonsense")).work.page).toBe(1);
  });

  it("shows what a link would do to the goals found, at the task's own weight", async () => {
    const { links } = await asked(`/work?link=${task}&q=${encodeURIComponent("品牌")}`);
    expect(links?.found.map(({ id }) => id)).toEqual([goal]);
    expect([links?.weight, links?.measured]).toEqual([100, false]);
    expect((await thrown(loader(args(`/work?link=${theirs}`)))).status).toBe(403);
  });
});

describe("what is sent", () => {
  it("with a mistake comes back by row and field, and nothing is stored", async () => {
    const before = await stored();
    const mistakes: [Fields, string][] = [
      [report(task, { percent: "101" }), `rows.${task}.percent`],
      [report(task, { done: "完成" }), `rows.${task}.percent`],
      [report(task, { percent: "50", done: "\u0007" }), `rows.${task}.done`],
      [report(task, { percent: "50", problem: "长".repeat(4001) }), `rows.${task}.problem`],
      [report(task, { percent: "50", method: "quantity", quantity: "5" }), `rows.${task}.taskId`],
      [{ ...report(task, { percent: "50" }), month: "2026-02-30" }, "month"],
      [{ ...report(task, { percent: "50" }), month: addMonths(thisMonth, 1) }, "month"],
      [{ ...report(task, { percent: "50" }), month: "2020-01" }, "month"],
      [report(task, {}), "month"],
    ];
    for (const [fields, field] of mistakes) {
      const answer = (await send(fields)) as Response;
      expect(answer.status).toBe(422);
      const { problem, values } = await answer.json();
      expect(problem.field ?? Object.keys(problem.fields)[0]).toBe(field);
      expect(values[`rows.${task}.method`]).toBe(fields[`rows.${task}.method`]);
    }
    expect(await stored()).toEqual(before);
  });

  it("for another unit's task is refused as a whole", async () => {
    const before = await stored();
    const answer = (await send({
      ...report(task, { percent: "50" }),
      ...report(theirs, { percent: "60" }),
    })) as Response;
    expect(answer.status).toBe(403);
    expect(await stored()).toEqual(before);
  });

  it("on a past day's page is refused", async () => {
    const answer = (await send(report(task, { percent: "50" }), "/work?asOf=2026-01-31")) as Response;
    expect(answer.status).toBe(409);
  });

  it("forged is refused", async () => {
    expect(((await send({ intent: "promote-me" })) as Response).status).toBe(422);
  });

  it("well is stored in one go, and a replay with other contents is refused", async () => {
    const form = {
      ...report(task, { percent: "60" }),
      ...report(other, { noChange: "1", noChangeReason: "等待批复" }),
    };
    const sent = { ...form, commandId: aCommandId() };
    const answer = (await action(args("/work", sent))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/work?reported=2"]);
    expect((await stored()).reports).toBe(2);
    expect(((await action(args("/work", sent))) as Response).status).toBe(303);
    const replay = (await action(args("/work", { ...sent, ...report(task, { percent: "61" }) }))) as Response;
    expect([replay.status, (await stored()).reports]).toEqual([409, 2]);
    expect((await asked("/work")).work.reported.length).toBe(2);
  });

  it("links the task to a goal, which may be taken back, and unlinks it again", async () => {
    const path = `/work?link=${task}`;
    const linked = (await send({ intent: "link-task", taskId: task, goalIds: goal, weight: "40" }, path)) as Response;
    expect(linked.headers.get("Location")).toContain("saved=");
    const { links } = await asked(path);
    expect(links?.present.map(({ goalId, weight }) => [goalId, weight])).toEqual([[goal, 40]]);
    const linkId = links?.present[0]?.linkId ?? "";
    const unlinked = (await send({ intent: "unlink", linkId, elementId: task }, path)) as Response;
    expect([unlinked.status, (await stored()).links]).toEqual([303, 0]);
  });

  it("a link with a weight that isn't one, or to no goal, is refused by its field", async () => {
    for (const [fields, field] of [
      [{ goalIds: goal, weight: "0" }, "weight"],
      [{ weight: "40" }, "goalIds"],
    ] as const) {
      const answer = (await send({ intent: "link-task", taskId: task, ...fields })) as Response;
      expect([answer.status, Object.keys((await answer.json()).problem.fields)]).toEqual([422, [field]]);
    }
  });
});
