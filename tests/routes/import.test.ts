import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { sheetOf, workbookOf } from "#tests/formats/zipped";
import { addElement, aWorld, council as councilActor } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { PlanId } from "~/domain/ids";
import type { Problem } from "~/domain/problem";
import { readFile } from "~/formats/read-document";
import type { ImportAnswer, ReviewStep } from "~/routes/plans.$planId.import/present-import";
import { action, loader } from "~/routes/plans.$planId.import/route";
import { loader as csvLoader } from "~/routes/plans.$planId.outline[.]csv/route";
import { loader as xlsxLoader } from "~/routes/plans.$planId.outline[.]xlsx/route";

const params = { planId: "plan-next" };
const context = { nonce: "", clientAddress: "203.0.113.3" };
const path = "/plans/plan-next/import";
const table =
  "任务\t牵头单位\t配合单位\t完成时限\n建库\t学术活动与服务部\t质控部\t2026年6月底前\n扩容\t市科技局\t\t年度";
let council = "";
let reader = "";

beforeAll(async () => {
  await aWorld();
  council = (await aMember("council")).cookie;
  reader = (await aMember("reader")).cookie;
});

type Fields = Readonly<Record<string, string>>;

function post(form: Fields, cookie = council) {
  return action({ request: aRequest(path, { cookie, form: { commandId: randomUUID(), ...form } }), params, context });
}

async function answered(form: Fields): Promise<ImportAnswer & { status: number }> {
  const response = await post(form);
  return { ...((await response.json()) as ImportAnswer), status: response.status };
}

async function upload(name: string, bytes: Uint8Array) {
  const body = new FormData();
  body.set("intent", "understand");
  body.set("file", new File([new Uint8Array(bytes)], name));
  const headers = { Cookie: council, Origin: "http://localhost" };
  const request = new Request(`http://localhost${path}`, { method: "POST", headers, body });
  return (await (await action({ request, params, context })).json()) as ImportAnswer;
}

function stepOf({ step }: ImportAnswer): ReviewStep {
  if (!step) throw new Error("no step");
  return step;
}

// The form as a browser without JavaScript sends it back: everything carried, every field that was shown.
function sentBack(step: ReviewStep, changed: Fields = {}): Fields {
  const rows = step.rows.flatMap(({ key, fields }) =>
    Object.entries(fields).map(([name, value]) => [`rows.${key}.${name}`, value] as const),
  );
  const names = step.names.flatMap(({ name, choice }, index) => [
    [`names.n${index}.name`, name] as const,
    [`names.n${index}.choice`, choice] as const,
  ]);
  const { source, mends, was, settings, show } = step;
  const { place, firstLevel, year, startsOn } = settings;
  const carried = { source, mends, was, show, place, firstLevel, year: String(year), startsOn };
  return { intent: "mend", ...carried, ...Object.fromEntries([...rows, ...names]), ...changed };
}

async function understood(text = table): Promise<ReviewStep> {
  return stepOf(await answered({ intent: "understand", text }));
}

const faultsOf = (step: ReviewStep) => step.rows.map(({ faults }) => faults.join());

async function thrownStatus(promise: Promise<unknown>): Promise<number> {
  return promise.then(
    () => 200,
    (response: Response) => response.status,
  );
}

async function countElements(): Promise<number> {
  return presentView((await currentStore()).reader).count("element", { planId: PlanId.parse("plan-next") });
}

describe("the page", () => {
  it("is for those who may edit the outline", async () => {
    const page = await loader({ request: aRequest(path, { cookie: council }), params, context });
    expect(await page.json()).toMatchObject({ place: "top", mayAddUnit: true });
    expect(await thrownStatus(loader({ request: aRequest(path, { cookie: reader }), params, context }))).toBe(403);
    expect(await thrownStatus(post({ intent: "understand", text: "一、甲" }, reader))).toBe(403);
  });

  it("shows the place it was asked for among the places", async () => {
    const goal = await addElement({ titleZh: "原有目标" });
    const page = await loader({
      request: aRequest(`${path}?under=element:${goal}`, { cookie: council }),
      params,
      context,
    });
    expect(await page.json()).toMatchObject({
      place: `element:${goal}`,
      places: [{ value: `element:${goal}`, depth: 1 }],
    });
  });
});

describe("reading what is handed in", () => {
  it("a pasted table is shown as understood, and nothing is stored", async () => {
    const before = await countElements();
    const step = await understood();
    expect(step.counts).toMatchObject({ taken: 2, open: 1, openNames: 1, proposals: 1 });
    expect(step.names).toMatchObject([{ name: "市科技局", open: true }]);
    expect(step.rows[1]).toMatchObject({
      fields: { endsOn: "" },
      notes: [{ code: "became" }, { code: "deadline-open", reason: "whole-year", words: "年度" }],
    });
    expect(await countElements()).toBe(before);
  });

  it("what has no place in a direction is told, not dropped silently", async () => {
    const step = await understood("一、人才培养\n建设队伍。\n（一）引才\n1. 高端\n（1）名单");
    expect(step.rows[0]).toMatchObject({ fields: { kind: "direction" }, notes: [{ code: "direction-bare" }] });
  });

  it("markup that came with a paste is read in place of its text", async () => {
    const html =
      "<table><tr><td>任务</td><td>牵头单位</td></tr><tr><td>甲</td><td rowspan=2>质控部</td></tr><tr><td>乙</td></tr></table>";
    const step = stepOf(await answered({ intent: "understand", text: "任务 牵头单位 甲", html }));
    expect(step.rows.map(({ fields }) => fields.lead)).toEqual(["质控部", "质控部"]);
  });

  it("a workbook is read like a pasted table", async () => {
    const bytes = await workbookOf(
      sheetOf([
        ["任务", "牵头单位"],
        ["建库", "质控部"],
      ]),
    );
    expect(stepOf(await upload("分工.xlsx", bytes)).rows[0]?.fields).toMatchObject({ title: "建库", lead: "质控部" });
  });

  it("what can't be read is answered by its field, with what was pasted", async () => {
    expect(await answered({ intent: "understand", text: " " })).toMatchObject({
      status: 422,
      step: null,
      problem: { code: "document", why: "empty", field: "text" },
    });
    expect(await answered({ intent: "understand", text: "行\n".repeat(2001) })).toMatchObject({
      problem: { why: "too-many-rows" },
      values: { text: "行\n".repeat(2001) },
    });
    expect(await upload("a.pdf", new TextEncoder().encode("%PDF"))).toMatchObject({
      problem: { code: "document", why: "kind", field: "file" },
    });
    expect(await upload("a.xlsx", new TextEncoder().encode("x"))).toMatchObject({ problem: { why: "mismatch" } });
  });

  it("a form that carries no document of ours is refused", async () => {
    for (const source of ["", "{}", "[]", '{"blocks":[{"kind":"x"}]}', "{"]) {
      expect(await answered({ intent: "mend", source, was: "{}" })).toMatchObject({
        status: 415,
        problem: { code: "no-form" },
      });
    }
  });
});

describe("mending", () => {
  it("what is sent back unchanged is understood alike", async () => {
    const step = await understood();
    const again = stepOf(await answered(sentBack(step)));
    expect([again.rows, again.names, again.mends]).toEqual([step.rows, step.names, step.mends]);
  });

  it("another year moves what no one has touched", async () => {
    const step = await understood("任务\t单位\t时限\n甲\t质控部\t6月底");
    const moved = stepOf(await answered(sentBack(step, { year: "2028" })));
    expect(moved.rows[0]?.fields).toMatchObject({ startsOn: "2028-01-01", endsOn: "2028-06-30" });
    const directions = stepOf(await answered(sentBack(step, { firstLevel: "direction" })));
    expect(directions.rows[0]?.fields.kind).toBe("direction");
  });

  it("a mended field stays mended through further steps, a cleared one is empty", async () => {
    const step = await understood();
    const key = step.rows[0]?.key ?? "";
    const mended = stepOf(
      await answered(sentBack(step, { [`rows.${key}.title`]: "建人才库", [`rows.${key}.cooperating`]: "" })),
    );
    const later = stepOf(await answered(sentBack(mended, { year: "2027" })));
    expect(later.rows[0]?.fields).toMatchObject({ title: "建人才库", cooperating: "" });
  });

  it("a proposal is taken over by its button, all by theirs", async () => {
    const step = await understood();
    const one = stepOf(await answered(sentBack(step, { intent: `accept:${step.rows[1]?.key}` })));
    expect(one.rows[1]?.fields).toMatchObject({
      startsOn: expect.stringMatching(/-01-01$/),
      endsOn: expect.stringMatching(/-12-31$/),
    });
    const all = stepOf(await answered(sentBack(step, { intent: "accept-all" })));
    expect([faultsOf(all), all.counts.proposals]).toEqual([["", ""], 0]);
  });

  it("long lists come page by page, and what was typed on one page is kept on the next", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `任务${index}\t质控部`);
    const step = await understood(["任务\t牵头单位", ...rows].join("\n"));
    expect([step.rows.length, step.rowsTotal]).toEqual([50, 120]);
    const next = stepOf(
      await answered(sentBack(step, { intent: "rows:50", [`rows.${step.rows[0]?.key}.title`]: "改名" })),
    );
    expect([next.rowsFrom, next.rows[0]?.fields.title]).toEqual([50, "任务50"]);
    const back = stepOf(await answered(sentBack(next, { intent: "rows:0" })));
    expect(back.rows[0]?.fields.title).toBe("改名");
    expect(stepOf(await answered(sentBack(step, { show: "open", intent: "rows:100" }))).rowsFrom).toBe(100);
  });
});

describe("storing", () => {
  it("is refused while anything is open, and says how much", async () => {
    const before = await countElements();
    const answer = await answered(sentBack(await understood(), { intent: "take-in" }));
    expect(answer).toMatchObject({
      status: 422,
      problem: { code: "doubts-open", rows: 1, units: 1 } satisfies Problem,
    });
    expect(answer.step?.rows).toHaveLength(2);
    expect(await countElements()).toBe(before);
  });

  it("once settled stores everything and leads to the outline, where it can be undone", async () => {
    const settled = stepOf(
      await answered(sentBack(await understood(), { intent: "accept-all", "names.n0.choice": "create" })),
    );
    const commandId = randomUUID();
    const response = await post({ ...sentBack(settled, { intent: "take-in" }), commandId });
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe(`/plans/plan-next/outline?saved=${commandId}`);
    const view = presentView((await currentStore()).reader);
    const element = await view.first("element", { titleZh: "扩容" });
    const unit = await view.first("unit", { nameZh: "市科技局" });
    expect(element).toMatchObject({ kind: "goal", leadUnitId: unit?.id });
    expect((await post({ ...sentBack(settled, { intent: "take-in" }), commandId })).status).toBe(303);
    expect(await view.count("element", { titleZh: "扩容" })).toBe(1);
  });
});

describe("the outline as a file", () => {
  const ask = (load: typeof csvLoader, search = "", cookie = council) =>
    load({ request: aRequest(`/plans/plan-next/outline${search}`, { cookie }), params, context });

  it("holds every entry, in both formats alike, in the reader's language", async () => {
    expect(councilActor.grants).toHaveLength(1);
    const csv = new Uint8Array(await (await ask(csvLoader)).arrayBuffer());
    const xlsx = new Uint8Array(await (await ask(xlsxLoader)).arrayBuffer());
    const [fromCsv, fromXlsx] = [await readFile("a.csv", csv), await readFile("a.xlsx", xlsx)];
    const rows = fromCsv.ok && fromCsv.value.blocks[0]?.kind === "table" ? fromCsv.value.blocks[0].rows : [];
    expect(rows[0]?.slice(0, 4)).toEqual(["序号", "重点方向", "层级", "名称"]);
    expect(rows.map((row) => row[3])).toContain("建库");
    const other = fromXlsx.ok && fromXlsx.value.blocks[0]?.kind === "table" ? fromXlsx.value.blocks[0].rows : [];
    expect(other.map((row) => row.slice(0, 9))).toEqual(
      rows.filter((row) => row.join("") !== "").map((row) => row.slice(0, 9)),
    );
    const english = await (await ask(csvLoader, "", `${council}; locale=en`)).text();
    expect(english).toContain("No.,Key direction,Level,Title");
  });

  it("is named after the plan and the day", async () => {
    const headers = (await ask(xlsxLoader)).headers;
    expect(headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="outline\.xlsx"; filename\*=UTF-8''%E4%B8%AD/,
    );
    expect(headers.get("Cache-Control")).toBe("no-store");
  });

  it("a direction that isn't the plan's is not found", async () => {
    expect(await thrownStatus(ask(csvLoader, "?direction=direction-none"))).toBe(404);
  });
});
