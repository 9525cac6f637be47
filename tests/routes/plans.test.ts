import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { aCommandId, administrator, aWorld, expectOk } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { created } from "~/domain/change";
import { BodyId, PlanId } from "~/domain/ids";
import { loader as plansLoader } from "~/routes/plans._index/route";
import { action as planAction, loader as planLoader } from "~/routes/plans.$planId._index/route";
import { action as newAction, loader as newLoader } from "~/routes/plans.new/route";
import { enterFacts } from "~/services/enter-facts.server";

const context = { nonce: "", clientAddress: "203.0.113.2" };
const params = { planId: "plan-next" };
let council = "";
let leadership = "";

beforeAll(async () => {
  await aWorld();
  const body = {
    id: BodyId.parse("body-council"),
    kind: "council",
    nameZh: "理事会",
    nameEn: "Council",
    sortKey: "a0",
  };
  const facts = [created("body", body)];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts));
  council = (await aMember("council")).cookie;
  leadership = (await aMember("leadership")).cookie;
});

async function planNow() {
  const plan = await presentView((await currentStore()).reader).first("plan", { id: PlanId.parse("plan-next") });
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

async function countPlans() {
  return presentView((await currentStore()).reader).count("plan", {});
}

function edit(fields: Record<string, string> = {}) {
  return {
    intent: "edit-plan",
    commandId: randomUUID(),
    planId: "plan-next",
    revision: "1",
    titleZh: "中长期规划",
    startsOn: "2026-01-01",
    endsOn: "2035-12-31",
    ...fields,
  };
}

function post(form: Record<string, string>, cookie = council, path = "/plans/plan-next") {
  return planAction({ request: aRequest(path, { cookie, form }), params, context });
}

describe("a new plan", () => {
  const form = { intent: "create-plan", titleZh: "新规划", startsOn: "2036-01-01", endsOn: "2040-12-31" };
  const create = (fields: Record<string, string>, cookie = council) =>
    newAction({
      request: aRequest("/plans/new", { cookie, form: { ...form, commandId: randomUUID(), ...fields } }),
      params: {},
      context,
    });

  it("leads to its outline", async () => {
    const response = await create({});
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toMatch(/^\/plans\/[a-z0-9-]+\/outline\?saved=/);
  });

  it.each([
    ["titleZh", { titleZh: "" }, "title-missing"],
    ["titleZh", { titleZh: "长".repeat(201) }, "text-too-long"],
    ["startsOn", { startsOn: "2036-02-30" }, "date-invalid"],
    ["startsOn", { startsOn: "" }, "date-missing"],
  ])("is refused by its field %s", async (field, fields, code) => {
    const before = await countPlans();
    const response = await create(fields);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problem: { code: "invalid", fields: { [field]: [code] } } });
    expect(await countPlans()).toBe(before);
  });

  it("can't end before it starts", async () => {
    const response = await create({ endsOn: "2035-12-31" });
    expect(await response.json()).toMatchObject({ problem: { code: "dates-reversed", field: "endsOn" } });
  });

  it("is the council's alone, form and all", async () => {
    const before = await countPlans();
    expect((await create({}, leadership)).status).toBe(403);
    expect(await countPlans()).toBe(before);
    const asked = newLoader({ request: aRequest("/plans/new", { cookie: leadership }), params: {}, context });
    await expect(asked).rejects.toMatchObject({ status: 403 });
  });
});

describe("the plan on a page", () => {
  it("shows the plan with its forms to the council alone", async () => {
    const load = async (cookie: string) =>
      (await planLoader({ request: aRequest("/plans/plan-next", { cookie }), params, context })).json();
    expect(await load(council)).toMatchObject({
      title: "中长期发展规划",
      mayEdit: true,
      nextStatuses: ["adopted", "draft"],
    });
    expect(await load(leadership)).toMatchObject({ mayEdit: false, nextStatuses: [] });
  });

  it("a plan that isn't there is not found, whatever its id looks like", async () => {
    for (const planId of ["plan-gone", "../etc", "计划"]) {
      const asked = planLoader({ request: aRequest("/plans/x", { cookie: council }), params: { planId }, context });
      await expect(asked).rejects.toMatchObject({ status: 404 });
    }
  });

  it("an edit is refused on a past day, for another plan than the page's and under a forged intent", async () => {
    expect((await post(edit(), council, "/plans/plan-next?asOf=2026-01-05")).status).toBe(409);
    expect((await post(edit({ planId: "plan-other" }))).status).toBe(404);
    expect((await post(edit({ intent: "remove-plan" }))).status).toBe(422);
    expect((await post(edit(), leadership)).status).toBe(403);
    expect(await planNow()).toMatchObject({ titleZh: "中长期发展规划", contentRevision: 1 });
  });

  it("an edit is saved and can be taken back; one on an older revision shows both versions", async () => {
    const response = await post(edit());
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toMatch(/^\/plans\/plan-next\?saved=/);
    const late = await post(edit({ titleZh: "另一个名称" }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      problem: { code: "stale", current: { titleZh: "中长期规划" } },
      values: { titleZh: "另一个名称", intent: "edit-plan" },
    });
  });

  it("a status changes by a resolution, only into a next status, and that can't be taken back", async () => {
    const form = {
      intent: "set-plan-status",
      commandId: randomUUID(),
      planId: "plan-next",
      status: "adopted",
      bodyId: "body-council",
      resolutionTitleZh: "关于审议通过的决议",
      adoptedOn: "2026-01-05",
    };
    const nameless = await post({ ...form, resolutionTitleZh: "", bodyId: "" });
    expect(await nameless.json()).toMatchObject({ problem: { code: "invalid", fields: { bodyId: ["id-missing"] } } });
    const jump = await post({ ...form, commandId: randomUUID(), status: "closed" });
    expect(await jump.json()).toMatchObject({ problem: { code: "status-step", field: "status" } });
    expect((await planNow()).status).toBe("provisional");
    const response = await post({ ...form, commandId: randomUUID() });
    expect(response.headers.get("Location")).toBe("/plans/plan-next");
    expect((await planNow()).status).toBe("adopted");
  });
});

it("the plans are for whoever is signed in", async () => {
  const page = await plansLoader({ request: aRequest("/plans", { cookie: leadership }), params: {}, context });
  expect((await page.json()).plans.length).toBeGreaterThan(0);
  const asked = plansLoader({ request: aRequest("/plans"), params: {}, context });
  await expect(asked).rejects.toMatchObject({ status: 302 });
});
