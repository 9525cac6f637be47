import { beforeAll, describe, expect, it } from "vitest";
import { aMember } from "#tests/auth/accounts";
import {
  aCommandId,
  addElement,
  administrator,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { created } from "~/domain/change";
import { FrameworkId, IdeaId, PlanId, TierId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { findAnything } from "~/services/find-anything.server";

const reader = anActor("reader");
const framework = {
  id: FrameworkId.parse("framework-1456"),
  ...{ code: "1456", issuerZh: "", issuerEn: "", documentZh: "工作思路", documentEn: "", source: "", noteZh: "" },
  ...{ noteEn: "", validFrom: null, validTo: null, predecessorId: null, parentId: null, sortKey: "a0" },
  contentRevision: 1,
};

async function found(words: string, by: Actor = council) {
  const { plans, elements, frameworks, ideas } = expectOk(await findAnything(by, words));
  return {
    plans: plans.map(({ titleZh }) => titleZh),
    elements: elements.map(({ element }) => element.titleZh),
    frameworks: frameworks.map(({ code }) => code),
    ideas: ideas.map(({ idea }) => idea.titleZh),
  };
}

beforeAll(async () => {
  const draft = aPlan({
    id: PlanId.parse("plan-draft"),
    titleZh: "人才专项规划（草案）",
    titleEn: "",
    status: "draft",
  });
  await aWorld([aPlan(), draft]);
  const goal = await addElement({ titleZh: "人才发展体系", titleEn: "Talent development" });
  await addElement({ kind: "measure", parentId: goal, titleZh: "组建技术推广服务队", titleEn: "" });
  await addElement({ planId: draft.id, titleZh: "人才引进", titleEn: "" });
  const tier = {
    id: TierId.parse("tier-1"),
    frameworkId: framework.id,
    position: 1,
    kind: "ideas",
    declared: 1,
    contentRevision: 1,
  } as const;
  const idea = {
    id: IdeaId.parse("idea-talent"),
    frameworkId: framework.id,
    tierId: tier.id,
    sortKey: "a0",
    clauseZh: "",
    clauseEn: "",
    contentRevision: 1,
  };
  const facts = [
    created("framework", framework),
    created("tier", { ...tier, labelZh: "目标", labelEn: "" }),
    created("idea", { ...idea, titleZh: "人才强会", titleEn: "" }),
  ];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts));
});

describe("a search through everything", () => {
  it("finds plans, elements and ideas by a part of their names", async () => {
    const { plans, elements, ideas } = await found("人才");
    expect(plans).toEqual(["人才专项规划（草案）"]);
    expect(elements.sort()).toEqual(["人才发展体系", "人才引进"].sort());
    expect(ideas).toEqual(["人才强会"]);
  });

  it("keeps drafts from readers", async () => {
    expect(await found("人才", reader)).toMatchObject({ plans: [], elements: ["人才发展体系"] });
  });

  it("finds goals and plans by the initials of their pinyin", async () => {
    expect((await found("rcfz")).elements).toEqual(["人才发展体系"]);
    expect((await found("zcqfz")).plans).toEqual(["中长期发展规划"]);
  });

  it("finds an element by its code, and a framework by its number", async () => {
    expect((await found("1.1")).elements).toContain("组建技术推广服务队");
    expect((await found("1456")).frameworks).toEqual(["1456"]);
  });

  it("finds English names in any case", async () => {
    expect((await found("talent")).elements).toEqual(["人才发展体系"]);
  });

  it("finds nothing for no words, and nothing where nothing answers", async () => {
    const nothing = { plans: [], elements: [], frameworks: [], ideas: [] };
    expect(await found("")).toEqual(nothing);
    expect(await found("没有这样的名称")).toEqual(nothing);
  });

  it("takes what a database would take for a pattern as it is written", async () => {
    expect((await found("%")).elements).toEqual([]);
    expect((await found("_")).elements).toEqual([]);
  });
});

describe("what else a search finds", () => {
  beforeAll(async () => {
    const own = { commandId: aCommandId(), planId: "plan-next", reason: "先行实施" };
    const phase = { intent: "add-phase", titleZh: "起步阶段", startsOn: "2026-01-01", endsOn: "2028-12-31" };
    expectOk(await editOutline(council, OutlineCommand.parse({ ...own, ...phase })));
    const direction = { intent: "add-direction", commandId: aCommandId(), titleZh: "学术品牌" };
    expectOk(await editOutline(council, OutlineCommand.parse({ ...own, ...direction })));
    await aMember("office", undefined, { displayName: "示例学术秘书" });
  });

  it("is key directions, phases and departments by their names or as they sound", async () => {
    const { directions, phases, units } = expectOk(await findAnything(council, "xspp", Date.parse("2027-03-01")));
    expect(directions.map(({ direction, plan }) => [direction.titleZh, plan.id])).toEqual([["学术品牌", "plan-next"]]);
    expect([...phases, ...units]).toEqual([]);
    const sounding = expectOk(await findAnything(council, "起步", Date.parse("2027-03-01")));
    expect(sounding.phases.map(({ phase }) => phase.titleZh)).toEqual(["起步阶段"]);
    const named = expectOk(await findAnything(council, "学术活动", Date.parse("2027-03-01")));
    expect(named.units.map(({ unit, year }) => [unit.id, year])).toEqual([["unit-academic", 2027]]);
  });

  it("is members for those who manage them, departments for those who read their letters, and neither for readers", async () => {
    const names = async (by: Actor, words: string) => expectOk(await findAnything(by, words)).members.length;
    expect(await names(administrator, "学术秘书")).toBe(1);
    expect(await names(council, "学术秘书")).toBe(0);
    expect(expectOk(await findAnything(reader, "学术活动")).units).toEqual([]);
  });
});

describe("plans to do something with", () => {
  async function openTo(by: Actor) {
    const { open } = expectOk(await findAnything(by, "导入"));
    return Object.fromEntries(open.map(({ plan, takesIn }) => [plan.id, takesIn]));
  }

  it("are those in sight; a document is taken in where the actor may edit and the plan's status lets them", async () => {
    expect(await openTo(council)).toMatchObject({ "plan-draft": true });
    const [draftOnly] = [{ role: "council", scopeKind: "plan", scopeId: "plan-draft" } as const];
    const own = await openTo({ ...council, grants: [draftOnly] });
    expect(Object.entries(own).filter(([, takesIn]) => takesIn)).toEqual([["plan-draft", true]]);
    expect(Object.values(await openTo(anActor("leadership")))).not.toContain(true);
    expect(await openTo(reader)).not.toHaveProperty("plan-draft");
  });
});
