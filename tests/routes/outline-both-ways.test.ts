import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  aPlan,
  aWorld,
  council,
  expectOk,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { DirectionId, PhaseId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { placesOf } from "~/domain/placements";
import { TakeInOutline } from "~/domain/take-in-commands";
import { readFile } from "~/formats/read-document";
import { firstSettings, reviewImport } from "~/formats/understanding/import-session";
import { noMends } from "~/formats/understanding/mends";
import { documentOf } from "~/formats/understanding/review";
import { takenEntries } from "~/formats/understanding/taken-entries";
import { loader as csvLoader } from "~/routes/plans.$planId.outline[.]csv/route";
import { loader as xlsxLoader } from "~/routes/plans.$planId.outline[.]xlsx/route";
import { editOutline } from "~/services/edit-outline.server";
import { surroundingsOf } from "~/services/import-surroundings";
import { loadImport } from "~/services/load-import.server";
import { takeInOutline } from "~/services/take-in-outline.server";

const source = PlanId.parse("plan-next");
const copies = ["zh-CN.xlsx", "zh-CN.csv", "en.xlsx", "en.csv"].map((name) => ({
  name,
  plan: PlanId.parse(`plan-${name.toLowerCase().replace(".", "-")}`),
}));
const clock = aClock("2026-03-10");
let cookie = "";

beforeAll(async () => {
  await aWorld([aPlan(), ...copies.map(({ plan }) => aPlan({ id: plan }))]);
  cookie = (await aMember("council")).cookie;
  for (const planId of [source, ...copies.map(({ plan }) => plan)]) {
    await edit({ intent: "add-phase", planId, titleZh: "起步、打基础", startsOn: "2026-01-01", endsOn: "2028-12-31" });
    await edit({ intent: "add-phase", planId, titleEn: "Second phase", startsOn: "2029-01-01", endsOn: "2035-12-31" });
  }
  await fillPlan();
});

async function edit(fields: object): Promise<string> {
  const command = OutlineCommand.parse({ commandId: aCommandId(), reason: "先行实施", ...fields });
  return expectOk(await editOutline(council, command, clock)).created[0] ?? "";
}

async function fillPlan(): Promise<void> {
  const view = presentView((await currentStore()).reader);
  const phases = await view.find("phase", { planId: source }, { orderBy: ["startsOn"] });
  const phaseIds = phases.map(({ id }) => PhaseId.parse(id));
  const talent = DirectionId.parse(await edit({ intent: "add-direction", planId: source, titleZh: "人才培养" }));
  const also = DirectionId.parse(
    await edit({ intent: "add-direction", planId: source, titleZh: "学术品牌", titleEn: "Academic brand" }),
  );
  const goal = await addElement({
    ...{ titleZh: "人才发展", titleEn: "People", statementZh: "一、培养\n二、引进", statementEn: "Train, then hire" },
    ...{ directionId: talent, alsoDirectionIds: [also], phaseIds, cooperatingUnitIds: [quality], weight: 250 },
  });
  const measure = await addElement({ kind: "measure", parentId: goal, titleEn: "Pool of the young", titleZh: "" });
  const visits = { measuredBy: "quantity", plannedQuantity: 1200, quantityUnit: "人次" };
  await addElement({ kind: "task", parentId: measure, titleZh: "=培训", ...visits, leadUnitId: null });
  const dated = await addElement({ kind: "task", parentId: measure, titleZh: "建库", leadUnitId: academic });
  for (const [titleZh, titleEn, dueOn, weight] of [
    ["方案", "", "2026-06-30", 100],
    ["验收", "Acceptance", "2027-12-31", 300],
  ] as const) {
    await edit({ intent: "add-milestone", elementId: dated, titleZh, titleEn, dueOn, weight });
  }
  await turn(
    await addElement({ kind: "task", parentId: measure, titleZh: "暂缓的任务" }),
    "suspended",
    "等待批复：二季度",
  );
  const gone = await addElement({ titleZh: "取消的目标", directionId: also, phaseIds: phaseIds.slice(1) });
  await addElement({ kind: "measure", parentId: gone, titleZh: "随之取消" });
  await turn(gone, "cancelled", "并入人才发展");
  await addElement({ titleZh: "方向之外的目标" });
}

function turn(elementId: string, lifecycle: string, lifecycleReason: string): Promise<string> {
  return edit({ intent: "set-lifecycle", elementId, revision: 1, lifecycle, lifecycleReason });
}

/** Everything a plan's outline says, without ids, order keys and revisions. */
async function told(planId: PlanId): Promise<object[]> {
  const view = presentView((await currentStore()).reader);
  const titles = new Map<string, string>();
  const [directions, phases, elements] = [
    await view.find("keyDirection", { planId }, { orderBy: ["sortKey"] }),
    await view.find("phase", { planId }, { orderBy: ["startsOn"] }),
    await view.find("element", { planId }, { orderBy: ["sortKey"] }),
  ];
  for (const row of [...directions, ...phases, ...elements]) titles.set(row.id, `${row.titleZh}|${row.titleEn}`);
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id)).toSorted();
  const rows = elements.map(async ({ id, parentId, directionId, ...row }) => {
    const places = placesOf({ directionId }, await view.find("placement", { elementId: id }));
    const milestones = await view.find("milestone", { elementId: id }, { orderBy: ["sortKey"] });
    const helping = await view.find("cooperation", { elementId: id });
    const { sortKey: _, planId: __, contentRevision: ___, childrenRevision: ____, ...content } = row;
    return {
      ...content,
      under: titles.get(parentId) ?? null,
      direction: directionId && titles.get(directionId),
      also: named(places.alsoDirectionIds),
      phases: named(places.phaseIds),
      helping: helping.map(({ unitId }) => unitId).toSorted(),
      milestones: milestones.map(({ titleZh, titleEn, dueOn, weight }) => [titleZh, titleEn, dueOn, weight]),
    };
  });
  return [...directions.map(({ titleZh, titleEn }) => ({ titleZh, titleEn })), ...(await Promise.all(rows))];
}

async function exported(name: string): Promise<Uint8Array> {
  const [locale = "", ending = ""] = name.split(".");
  const request = aRequest(`/plans/plan-next/outline.${ending}`, { cookie: `${cookie}; locale=${locale}` });
  const args = { request, params: { planId: source }, context: { nonce: "", clientAddress: "203.0.113.3" } };
  const response = await (ending === "xlsx" ? xlsxLoader(args) : csvLoader(args));
  return new Uint8Array(await response.arrayBuffer());
}

describe("a whole outline that is exported and taken into an empty plan with the same phases", () => {
  it.each(copies)("is the same outline: $name", async ({ name, plan }) => {
    const read = await readFile(`outline.${name.split(".")[1]}`, await exported(name));
    if (!read.ok) throw new Error(read.fault);
    const facts = expectOk(await loadImport(council, plan, "top", Date.parse("2026-03-10T06:00:00Z")));
    const surroundings = surroundingsOf(facts);
    const settings = firstSettings(read.value, "top", facts.today, surroundings);
    const { rows, names } = reviewImport(read.value, settings, noMends, surroundings);
    expect(
      rows.flatMap(({ key, faults, told: { notes } }) => [...faults, ...notes].map((what) => [key, what])),
    ).toEqual([]);
    const header = { intent: "take-in-outline", commandId: aCommandId(), reason: "先行实施", planId: plan };
    const entries = takenEntries(documentOf(rows), names, surroundings);
    const command = TakeInOutline.parse({ ...header, parentId: null, directionId: null, ...entries });
    expectOk(await takeInOutline(council, command, clock));
    expect(await told(plan)).toEqual(await told(source));
    expect(JSON.stringify(await told(plan))).toContain("暂缓的任务");
  });
});
