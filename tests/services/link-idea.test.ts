import { beforeAll, describe, expect, it } from "vitest";
import { aFramework, anIdea, aTier } from "#tests/domain/frameworks";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { created } from "~/domain/change";
import { IdeaCommand } from "~/domain/idea-commands";
import { BodyId, type ElementId, IdeaId, PlanId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { SetPlanStatus } from "~/domain/plan-commands";
import { setPlanStatus } from "~/services/change-plan.server";
import { enterFacts } from "~/services/enter-facts.server";
import { linkIdea } from "~/services/link-idea.server";
import { loadElement } from "~/services/load-element.server";
import { loadFramework } from "~/services/load-framework.server";
import { undo } from "~/services/undo.server";

const clock = aClock("2026-01-05");
const department = anActor("department", academic);
const framework = aFramework("3");
const tier = aTier(framework, 1, "ideas", 3);
const [first, second, third] = [anIdea(tier, "a", "a0", "基层建设"), anIdea(tier, "b", "a1"), anIdea(tier, "c", "a2")];
let goal: ElementId;
let task: ElementId;
let draftTask: ElementId;
let closedTask: ElementId;

function tie(actor: Actor, elementId: ElementId, ideaId: IdeaId, intent = "link-idea") {
  return linkIdea(actor, IdeaCommand.parse({ intent, commandId: aCommandId(), elementId, ideaId }), clock);
}

async function links(ideaId: IdeaId): Promise<number> {
  return (await currentStore()).reader.link.count({ where: { type: "implements", toId: ideaId } });
}

beforeAll(async () => {
  const plans = ["plan-next", "plan-draft", "plan-closing"];
  await aWorld(
    plans.map((id) => aPlan({ id: PlanId.parse(id), status: id === "plan-draft" ? "draft" : "provisional" })),
  );
  const body = {
    id: BodyId.parse("body-council"),
    kind: "council",
    nameZh: "理事会",
    nameEn: "Council",
    sortKey: "a0",
  };
  const facts = [
    created("framework", framework),
    created("tier", tier),
    ...[first, second, third].map((idea) => created("idea", idea)),
    created("body", body),
  ];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
  goal = await addElement({ titleZh: "基层目标" });
  task = await addElement({ kind: "task", parentId: goal, titleZh: "基层培训任务" });
  const homes = [await addElement({ planId: "plan-draft" }), await addElement({ planId: "plan-closing" })];
  draftTask = await addElement({ planId: "plan-draft", kind: "task", parentId: homes[0], titleZh: "草案任务" });
  closedTask = await addElement({ planId: "plan-closing", kind: "task", parentId: homes[1], titleZh: "旧任务" });
  expectOk(await tie(council, closedTask, third.id));
  for (const status of ["adopted", "closing", "closed"]) {
    const decided = { bodyId: body.id, resolutionTitleZh: "决议", adoptedOn: "2026-01-05" };
    const fields = { intent: "set-plan-status", commandId: aCommandId(), planId: "plan-closing", status, ...decided };
    expectOk(await setPlanStatus(council, SetPlanStatus.parse(fields), clock));
  }
});

describe("saying what implements an idea", () => {
  it("the council does it for goals, measures and tasks, each pair once", async () => {
    expectOk(await tie(council, goal, first.id));
    expect(await tie(council, goal, first.id)).toMatchObject({ problem: { code: "link-exists", field: "ideaId" } });
    expectOk(await tie(council, draftTask, second.id));
  });

  it("a department does it for its own tasks, and for nothing else", async () => {
    expectOk(await tie(department, task, first.id));
    const refused = { problem: { code: "forbidden", action: "link-idea" } };
    expect(await tie(department, goal, second.id)).toMatchObject(refused);
    expect(await tie(anActor("department", quality), task, second.id)).toMatchObject(refused);
    expect(await tie(leadership, task, second.id)).toMatchObject(refused);
  });

  it("a department doesn't while its plan is a draft; nobody does once a plan has closed", async () => {
    expect(await tie(department, draftTask, first.id)).toMatchObject({
      problem: { code: "plan-status", status: "draft" },
    });
    expect(await tie(council, closedTask, first.id)).toMatchObject({
      problem: { code: "plan-status", status: "closed" },
    });
    expect(await tie(council, closedTask, third.id, "unlink-idea")).toMatchObject({ problem: { code: "plan-status" } });
  });

  it("what isn't there can't be tied", async () => {
    expect(await tie(council, goal, IdeaId.parse("idea-none"))).toMatchObject({ problem: { code: "not-found" } });
    expect(await tie(council, goal, second.id, "unlink-idea")).toMatchObject({ problem: { entity: "link" } });
  });

  it("is taken back by whoever said it", async () => {
    const before = await links(second.id);
    expectOk(await tie(department, task, second.id));
    expectOk(await undo(department, { intent: "undo", commandId: aCommandId() }, clock));
    expect(await links(second.id)).toBe(before);
    expectOk(await tie(department, task, first.id, "unlink-idea"));
    expectOk(await undo(department, { intent: "undo", commandId: aCommandId() }, clock));
    expect(await links(first.id)).toBe(2);
  });
});

describe("searching from either side", () => {
  const link = (words: string) => ({ moreOf: null, link: { ideaId: second.id, words } });
  const query = { reportPage: 1, historyPage: 1, search: null };

  it("an idea finds what the actor may link, by words in any plan and by code", async () => {
    const found = async (actor: Actor, words: string) =>
      expectOk(await loadFramework(actor, framework.id, link(words), clock.now())).found?.elements.map(
        ({ element }) => element.titleZh,
      );
    expect(await found(council, "基层")).toEqual(["基层目标", "基层培训任务"]);
    expect(await found(department, "基层")).toEqual(["基层培训任务"]);
    expect(await found(council, "1.1")).toEqual(["基层培训任务"]);
    expect(await found(council, "旧任务")).toEqual([]);
    expect(await found(leadership, "基层")).toBeUndefined();
  });

  it("an element finds the ideas it doesn't implement yet, by their words or their framework's code", async () => {
    const found = async (actor: Actor, ideaWords: string) => {
      const facts = expectOk(await loadElement(actor, task, { ...query, ideaWords }, null, clock.now()));
      return facts.foundIdeas?.ideas.map(({ idea }) => idea.id) ?? null;
    };
    expect(await found(council, "3")).toEqual([second.id, third.id]);
    expect(await found(council, "基层")).toEqual([]);
    expect(await found(department, "")).toEqual([second.id, third.id]);
    expect(await found(leadership, "")).toBeNull();
  });
});
