import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { academic, addElement, aPlan, aWorld, quality } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { calendarDate } from "~/domain/calendar-date";
import { type ElementId, PlanId } from "~/domain/ids";
import { action, loader } from "~/routes/elements.$elementId/route";

const context = { nonce: "", clientAddress: "203.0.113.4" };
const closing = PlanId.parse("plan-old");
let council = "";
let department = "";
let stranger = "";
let goal: ElementId;
let other: ElementId;
let old: ElementId;
let task: ElementId;

beforeAll(async () => {
  const endsOn = calendarDate("2026-12-31");
  await aWorld([aPlan(), aPlan({ id: closing, startsOn: calendarDate("2021-01-01"), endsOn })]);
  goal = await addElement({ titleZh: "人才发展" });
  other = await addElement({ titleZh: "质量提升" });
  old = await addElement({ titleZh: "旧目标", planId: closing, endsOn });
  task = await addElement({ kind: "task", parentId: goal, titleZh: "建库" });
  council = (await aMember("council", undefined, { displayName: "理事甲" })).cookie;
  department = (await aMember("department", academic)).cookie;
  stranger = (await aMember("department", quality)).cookie;
}, 60_000);

function post(elementId: string, form: Record<string, string>, cookie = department) {
  const request = aRequest(`/elements/${elementId}`, { cookie, form: { commandId: randomUUID(), ...form } });
  return action({ request, params: { elementId }, context });
}

async function get(elementId: string, search = "", cookie = department) {
  const request = aRequest(`/elements/${elementId}${search}`, { cookie });
  return (await loader({ request, params: { elementId }, context })).json();
}

async function linksOf(id: ElementId) {
  return presentView((await currentStore()).reader).find("link", { fromId: id });
}

const linking = () => ({ intent: "link-task", taskId: task, goalIds: other, weight: "100" });

describe("linking", () => {
  it("a department links its task to a goal it found, then unlinks it", async () => {
    expect((await get(task, "?link=goal&q=质量")).found?.ends).toHaveLength(1);
    const response = await post(task, linking());
    expect([response.status, response.headers.get("Location")?.split("?")[0]]).toEqual([303, `/elements/${task}`]);
    const { links } = await get(task);
    expect(links.contributesTo.ends).toMatchObject([{ id: other, weight: 100, plan: null }]);
    const linkId = links.contributesTo.ends[0]?.linkId ?? "";
    expect((await post(task, { intent: "unlink", elementId: task, linkId })).status).toBe(303);
    expect(await linksOf(task)).toEqual([]);
  });

  it("another department's task can't be linked, and nothing is stored", async () => {
    expect((await post(task, linking(), stranger)).status).toBe(403);
    expect(await linksOf(task)).toEqual([]);
  });

  it.each([
    [{ goalIds: "" }, "goalIds"],
    [{ weight: "0" }, "weight"],
    [{ taskId: "../x" }, "taskId"],
    [{ intent: "drop" }, "intent"],
  ])("%j stands by its field", async (fields, field) => {
    const response = await post(task, { ...linking(), ...fields });
    expect(response.status).toBe(422);
    const { problem } = await response.json();
    const fieldsNamed = "fields" in problem ? Object.keys(problem.fields) : [];
    expect(fieldsNamed[0]?.startsWith(field)).toBe(true);
  });

  it("a dependency on itself is a circle", async () => {
    const response = await post(task, { intent: "depend-on", elementId: task, onId: task });
    expect([response.status, (await response.json()).problem.code]).toEqual([422, "cycle"]);
  });
});

describe("succession", () => {
  const succession = (share: string) => ({
    intent: "record-succession",
    goalId: old,
    "successors[0].goalId": goal,
    "successors[0].share": share,
    "successors[1].goalId": other,
    "successors[1].share": "",
  });

  it("takes shares in percent and leaves out what has none", async () => {
    expect((await post(old, succession("100"), council)).status).toBe(303);
    expect(await linksOf(old)).toMatchObject([{ type: "succeeds", toId: goal, shareBp: 10_000 }]);
  });

  it.each([
    ["60.5", "share-sum"],
    ["half", "invalid"],
    ["100.001", "invalid"],
  ])("a share of %s is refused as %s", async (share, code) => {
    const response = await post(old, succession(share), council);
    expect([response.status, (await response.json()).problem.code]).toEqual([422, code]);
  });

  it("is the council's alone", async () => {
    expect((await post(old, succession("100"))).status).toBe(403);
  });
});

it("the history tells in what capacity somebody acted, and their name while there is one", async () => {
  const { history } = await get(old);
  expect(history.entries[0]).toMatchObject({ role: "council", author: "理事甲" });
  expect(history.entries[0]?.changes[0]).toMatchObject({ what: "create", entity: "link" });
});

it("a past day changes nothing", async () => {
  const request = aRequest(`/elements/${task}?asOf=2026-01-05`, {
    cookie: department,
    form: { commandId: randomUUID(), ...linking() },
  });
  expect((await action({ request, params: { elementId: task }, context })).status).toBe(409);
});

it("what can't be an id is a page that isn't there", async () => {
  await expect(get("..%2Fetc")).rejects.toMatchObject({ status: 404 });
});
