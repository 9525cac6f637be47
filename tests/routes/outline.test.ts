import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { academic, addElement, aWorld } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { ElementId } from "~/domain/ids";
import { action, loader } from "~/routes/plans.$planId.outline/route";
import { action as undoAction, loader as undoLoader } from "~/routes/undo/route";

const context = { nonce: "", clientAddress: "203.0.113.3" };
const params = { planId: "plan-next" };
const path = "/plans/plan-next/outline";
let council = "";
let department = "";
let goal: ElementId;

beforeAll(async () => {
  await aWorld();
  goal = await addElement({ titleZh: "人才发展" });
  council = (await aMember("council")).cookie;
  department = (await aMember("department", academic)).cookie;
}, 60_000);

function addition(fields: Record<string, string> = {}) {
  return {
    intent: "add-element",
    form: "add",
    commandId: randomUUID(),
    planId: "plan-next",
    kind: "measure",
    parentId: goal,
    titleZh: "青年人才库",
    startsOn: "2026-01-01",
    endsOn: "2027-12-31",
    weight: "100",
    ...fields,
  };
}

function rename(revision: number, fields: Record<string, string> = {}) {
  return {
    intent: "edit-element",
    form: "edit",
    commandId: randomUUID(),
    elementId: goal,
    revision: String(revision),
    titleZh: "人才队伍",
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
    measuredBy: "percent",
    ...fields,
  };
}

function post(form: Record<string, string>, { cookie = council, search = "" } = {}) {
  return action({ request: aRequest(`${path}${search}`, { cookie, form }), params, context });
}

async function view() {
  return presentView((await currentStore()).reader);
}

async function goalNow() {
  const found = await (await view()).first("element", { id: goal });
  if (!found) throw new Error("the goal is gone");
  return found;
}

const countElements = async () => (await view()).count("element", {});

describe("reading the outline", () => {
  it("shows the council its tree and the panel asked for", async () => {
    const request = aRequest(`${path}?open=${goal}&edit=${goal}`, { cookie: council });
    const page = await (await loader({ request, params, context })).json();
    expect(page).toMatchObject({ mayEdit: true, panel: { kind: "edit-element" } });
    expect(page.groups.at(-1)?.goals.rows[0]).toMatchObject({ code: "1", titleZh: "人才发展" });
  });

  it("shows a department the same tree without a panel", async () => {
    const request = aRequest(`${path}?edit=${goal}`, { cookie: department });
    expect(await (await loader({ request, params, context })).json()).toMatchObject({ mayEdit: false, panel: null });
  });

  it("leaves out what an address says wrongly", async () => {
    const search = `?open=../x,${goal}&from=${goal}~nonsense&add=plan&edit=%00`;
    const page = await (
      await loader({ request: aRequest(path + search, { cookie: council }), params, context })
    ).json();
    expect(page.panel).toBeNull();
  });

  it("sends whoever isn't signed in away", async () => {
    await expect(loader({ request: aRequest(path), params, context })).rejects.toMatchObject({ status: 302 });
  });
});

describe("changing the outline", () => {
  it("an added measure is opened, in sight and can be taken back", async () => {
    const response = await post(addition(), { search: `?add=measure&under=${goal}` });
    const to = response.headers.get("Location") ?? "";
    expect(response.status).toBe(303);
    expect(to).toMatch(new RegExp(`^/plans/plan-next/outline\\?open=${goal}&saved=[0-9a-f-]{36}#`));
    const id = ElementId.parse(to.split("#")[1]);
    expect(await (await view()).first("element", { id })).toMatchObject({ parentId: goal, titleZh: "青年人才库" });
  });

  it.each([
    ["titleZh", "", "title-missing"],
    ["titleZh", "长".repeat(201), "text-too-long"],
    ["endsOn", "2025-02-30", "date-invalid"],
    ["weight", "1.5", "weight-invalid"],
    ["weight", "-3", "weight-invalid"],
  ])("%s of %j stands by its field, what was typed comes back and nothing is stored", async (field, value, code) => {
    const before = await countElements();
    const response = await post(addition({ [field]: value }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      problem: { code: "invalid", fields: { [field]: [code] } },
      values: { form: "add", [field]: value },
    });
    expect(await countElements()).toBe(before);
  });

  it.each([
    [{ endsOn: "2025-06-30" }, "dates-reversed"],
    [{ endsOn: "2040-12-31" }, "outside-plan"],
    [{ parentId: "nobody" }, "not-found"],
    [{ leadUnitId: "unit-none" }, "not-found"],
  ])("%j is refused as %s", async (fields, code) => {
    const response = await post(addition(fields));
    expect([response.status, (await response.json()).problem.code]).toEqual([422, code]);
  });

  it("a department may not, and an address of a past day may not", async () => {
    expect((await post(addition(), { cookie: department })).status).toBe(403);
    expect((await post(addition(), { search: "?asOf=2026-01-05" })).status).toBe(409);
  });

  it("HTML in a title is text", async () => {
    const response = await post(addition({ titleZh: "<script>alert(1)</script>" }));
    expect(response.status).toBe(303);
  });

  it("a stale revision answers 409 with what stands there now beside what was typed", async () => {
    const { contentRevision } = await goalNow();
    expect((await post(rename(contentRevision, { titleZh: "先到" }))).status).toBe(303);
    const late = await post(rename(contentRevision, { titleZh: "后到" }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      problem: { code: "stale", current: { titleZh: "先到" } },
      values: { titleZh: "后到", form: "edit" },
    });
    expect((await post(rename((await goalNow()).contentRevision, { titleZh: "后到" }))).status).toBe(303);
    expect((await goalNow()).titleZh).toBe("后到");
  });

  it("the same command sent twice adds one element, with another payload it is refused", async () => {
    const form = addition();
    await post(form);
    const before = await countElements();
    expect((await post(form)).status).toBe(303);
    expect(await countElements()).toBe(before);
    expect((await post({ ...form, titleZh: "别的" })).status).toBe(409);
  });
});

describe("taking back", () => {
  async function undo(form: Record<string, string>, cookie = council) {
    return undoAction({ request: aRequest("/undo", { cookie, form }), params: {}, context });
  }

  it("goes back to the page without the bar, the change undone", async () => {
    const { contentRevision } = await goalNow();
    const form = rename(contentRevision, { titleZh: "改错了" });
    await post(form);
    const backTo = `${path}?open=${goal}&saved=${form.commandId}`;
    const response = await undo({ commandId: randomUUID(), undoes: form.commandId, backTo });
    expect([response.status, response.headers.get("Location")]).toEqual([303, `${path}?open=${goal}&undone=1`]);
    expect((await goalNow()).titleZh).not.toBe("改错了");
  });

  it("never leads to another site", async () => {
    const { contentRevision } = await goalNow();
    await post(rename(contentRevision, { titleZh: "再改" }));
    const response = await undo({ commandId: randomUUID(), backTo: "//elsewhere.example/" });
    expect(response.headers.get("Location")).toBe("/?undone=1");
  });

  it("answers 409 with the way back where there is nothing of one's own", async () => {
    const response = await undo({ commandId: randomUUID(), backTo: path }, department);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ problem: { code: "nothing-to-undo" }, values: { backTo: path } });
  });

  it("is for posting only", async () => {
    const response = await undoLoader({ request: aRequest("/undo", { cookie: council }), params: {}, context });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});
