import { beforeAll, describe, expect, it } from "vitest";
import { first, present, second, superseded } from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor, aWorld, expectOk, leadership } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { FrameworkCommand } from "~/domain/framework-commands";
import { LinkIdea, UnlinkIdea } from "~/domain/idea-commands";
import { FrameworkId, IdeaId, TierId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import type { Framework, Idea, Tier } from "~/domain/rows";
import { editFrameworks } from "~/services/edit-frameworks.server";
import { linkIdea } from "~/services/link-idea.server";
import { undo } from "~/services/undo.server";
import { verifyLog } from "~/services/verify-log.server";

type Fields = { intent: string } & Record<string, unknown>;

function asked(actor: Actor, fields: Fields) {
  return editFrameworks(actor, FrameworkCommand.parse({ commandId: aCommandId(), ...fields }));
}

async function done(actor: Actor, fields: Fields): Promise<readonly string[]> {
  return expectOk(await asked(actor, fields)).created;
}

function takenBack(actor: Actor) {
  return undo(actor, { intent: "undo", commandId: aCommandId() });
}

/** A new framework of this code, with its tiers in order. */
async function made(code: string, fields = {}): Promise<{ framework: Framework; tiers: Tier[] }> {
  const [id] = await done(first, { intent: "create-framework", code, ...fields });
  const frameworkId = FrameworkId.parse(id);
  return { framework: await frameworkOf(frameworkId), tiers: await tiersOf(frameworkId) };
}

async function frameworkOf(id: FrameworkId): Promise<Framework> {
  const framework = await (await present()).first("framework", { id });
  if (!framework) throw new Error(`no framework ${id}`);
  return framework;
}

async function tiersOf(frameworkId: FrameworkId): Promise<Tier[]> {
  return (await present()).find("tier", { frameworkId }, { orderBy: ["position", "id"] });
}

async function ideasOf(frameworkId: FrameworkId): Promise<Idea[]> {
  return (await present()).find("idea", { frameworkId }, { orderBy: ["sortKey", "id"] });
}

async function anIdeaIn(tier: Tier | undefined, titleZh: string, actor = first): Promise<IdeaId> {
  return IdeaId.parse((await done(actor, { intent: "add-idea", tierId: tier?.id, titleZh }))[0]);
}

beforeAll(() => aWorld());

describe("who may edit frameworks", () => {
  it("the council, and nobody else", async () => {
    for (const actor of [leadership, anActor("office"), anActor("department", academic), anActor("reader")]) {
      expect(await asked(actor, { intent: "create-framework", code: "7" })).toEqual({
        ok: false,
        problem: { code: "forbidden", action: "edit-frameworks" },
      });
    }
  });
});

describe("a framework", () => {
  it("is made, filled in and read back, its log whole", async () => {
    const { framework, tiers } = await made("12", { documentZh: "工作思路" });
    const tierId = tiers[1]?.id;
    await done(first, { intent: "edit-tier", tierId, revision: 1, kind: "ideas", declared: 2, labelZh: "个环境" });
    await anIdeaIn(tiers[1], "国内");
    await done(first, { intent: "add-idea", tierId, titleZh: "国际", clauseZh: "优化国际环境" });
    expect((await tiersOf(framework.id)).map(({ kind, labelZh }) => [kind, labelZh])).toEqual([
      ["open", ""],
      ["ideas", "个环境"],
    ]);
    expect((await ideasOf(framework.id)).map(({ titleZh, clauseZh }) => [titleZh, clauseZh])).toEqual([
      ["国内", ""],
      ["国际", "优化国际环境"],
    ]);
    expect(await verifyLog()).toMatchObject({ whole: true });
  });

  it("saved by two at once: the later one sees both versions", async () => {
    const { framework } = await made("3");
    const edit = { intent: "edit-framework", frameworkId: framework.id, revision: 1 };
    await done(first, { ...edit, code: "3", source: "甲" });
    expect(await asked(second, { ...edit, code: "3", source: "乙" })).toMatchObject({
      problem: { code: "stale", current: { source: "甲" } },
    });
  });

  it("can't come to stand above itself by way of another", async () => {
    const { framework: city } = await made("21");
    const { framework: province } = await made("22", { parentId: city.id });
    const edit = { intent: "edit-framework", frameworkId: city.id, revision: 1, code: "21", parentId: province.id };
    expect(await asked(first, edit)).toMatchObject({ problem: { code: "framework-circle", field: "parentId" } });
  });

  it("stays while an idea of it is implemented or another names it, and says how many", async () => {
    const { framework, tiers } = await made("31");
    const ideaId = await anIdeaIn(tiers[0], "甲");
    const elements = [await addElement({ titleZh: "目标甲" }), await addElement({ titleZh: "目标乙" })];
    const ends = (elementId: unknown) => ({ commandId: aCommandId(), elementId, ideaId });
    for (const id of elements) expectOk(await linkIdea(first, LinkIdea.parse({ intent: "link-idea", ...ends(id) })));
    const removals = [
      { intent: "remove-idea", ideaId },
      { intent: "remove-tier", tierId: tiers[0]?.id },
      { intent: "remove-framework", frameworkId: framework.id },
    ];
    for (const removal of removals) {
      expect(await asked(first, removal)).toMatchObject({ problem: { code: "implemented", count: 2 } });
    }
    for (const id of elements) {
      expectOk(await linkIdea(first, UnlinkIdea.parse({ intent: "unlink-idea", ...ends(id) })));
    }
    const { framework: later } = await made("32", { predecessorId: framework.id });
    const removal = { intent: "remove-framework", frameworkId: framework.id };
    expect(await asked(first, removal)).toMatchObject({
      problem: { code: "framework-named", count: 1 },
    });
    await done(first, { intent: "remove-framework", frameworkId: later.id });
    await done(first, removal);
    expect(await ideasOf(framework.id)).toEqual([]);
  });

  it("that isn't there is not found, nor are its tiers and ideas", async () => {
    for (const fields of [
      { intent: "remove-framework", frameworkId: "framework-none" },
      { intent: "remove-tier", tierId: "tier-none" },
      { intent: "remove-idea", ideaId: "idea-none" },
    ]) {
      expect(await asked(first, fields)).toMatchObject({ problem: { code: "not-found" } });
    }
  });
});

describe("a pasted framework", () => {
  const lines = [
    { role: "tier", text: "个目标", declared: 1 },
    { role: "idea", text: "建设中心" },
    { role: "tier", text: "大主题", declared: 2 },
    { role: "idea", text: "甲" },
    { role: "idea", text: "乙" },
  ];

  it("is one command: stored whole, and taken back whole", async () => {
    const created = await done(first, { intent: "store-framework", code: "12", lines });
    const id = FrameworkId.parse(created[0]);
    expect([(await tiersOf(id)).length, (await ideasOf(id)).length, created.length]).toEqual([2, 3, 6]);
    expectOk(await takenBack(first));
    expect([await tiersOf(id), await ideasOf(id)]).toEqual([[], []]);
  });

  it("fills in an open one; taken back, its open tiers are there again", async () => {
    const { framework, tiers } = await made("12");
    const fill = { intent: "store-framework", frameworkId: framework.id, revision: 1, code: "12", lines };
    await done(first, fill);
    expect((await tiersOf(framework.id)).map(({ kind }) => kind)).toEqual(["ideas", "ideas"]);
    expect(await asked(first, { ...fill, revision: 2 })).toMatchObject({
      problem: { code: "framework-filled", count: 3 },
    });
    expectOk(await takenBack(first));
    expect(await tiersOf(framework.id)).toEqual(tiers);
  });

  it("with one line that can't be stored stores nothing", async () => {
    const count = async () => (await currentStore()).reader.framework.count();
    const before = await count();
    const stray = [{ role: "idea", text: "无层级" }, ...lines];
    expect(await asked(first, { intent: "store-framework", code: "12", lines: stray })).toMatchObject({
      problem: { code: "idea-without-tier", field: "lines[0].role" },
    });
    expect(await count()).toBe(before);
  });
});

describe("taking back", () => {
  it("an idea opens its tier again, an order is as it was", async () => {
    const { framework, tiers } = await made("23");
    await anIdeaIn(tiers[0], "甲");
    expectOk(await takenBack(first));
    expect((await tiersOf(framework.id))[0]?.kind).toBe("open");
    await done(first, { intent: "move-tier", tierId: tiers[1]?.id, step: "up" });
    expectOk(await takenBack(first));
    expect((await tiersOf(framework.id)).map(({ declared }) => declared)).toEqual([2, 3]);
  });

  it("the first idea is refused once another stands beside it: its tier would be open with an idea in it", async () => {
    const { tiers } = await made("24");
    await anIdeaIn(tiers[0], "甲");
    await anIdeaIn(tiers[0], "乙", second);
    expect(await takenBack(first)).toEqual(superseded);
  });

  it("a removed idea doesn't come back into a tier that has been opened or has gone", async () => {
    const { tiers } = await made("25");
    const [kept, gone] = [await anIdeaIn(tiers[0], "甲"), await anIdeaIn(tiers[0], "乙")];
    await done(first, { intent: "remove-idea", ideaId: gone });
    await done(second, { intent: "remove-idea", ideaId: kept });
    expect(await takenBack(first)).toEqual(superseded);
    await done(second, { intent: "remove-tier", tierId: tiers[0]?.id });
    expect(await takenBack(first)).toEqual(superseded);
  });

  it("a tier that has been built upon, or a framework that is named, stays", async () => {
    const { framework } = await made("26");
    const [tierId] = await done(first, { intent: "add-tier", frameworkId: framework.id, declared: 2, labelZh: "新" });
    await done(second, { intent: "add-idea", tierId: TierId.parse(tierId), titleZh: "甲" });
    expect(await takenBack(first)).toEqual(superseded);
    const { framework: named } = await made("27");
    await done(second, { intent: "create-framework", code: "28", parentId: named.id });
    expect(await takenBack(first)).toEqual(superseded);
  });

  it("leads into no circle", async () => {
    const { framework: a } = await made("291");
    const { framework: b } = await made("292", { parentId: a.id });
    await done(first, { intent: "edit-framework", frameworkId: b.id, revision: 1, code: "292" });
    await done(second, { intent: "edit-framework", frameworkId: a.id, revision: 1, code: "291", parentId: b.id });
    expect(await takenBack(first)).toEqual(superseded);
  });

  it("a removed framework comes back with everything in it", async () => {
    const { framework, tiers } = await made("30");
    const ideaId = await anIdeaIn(tiers[0], "甲");
    await done(first, { intent: "remove-framework", frameworkId: framework.id });
    expectOk(await takenBack(first));
    expect([(await tiersOf(framework.id)).length, (await ideasOf(framework.id))[0]?.id]).toEqual([1, ideaId]);
  });

  it("is the council's alone: whoever has lost that role takes nothing back", async () => {
    await made("33");
    const former = { ...anActor("department", academic), memberId: first.memberId };
    expect(await takenBack(former)).toMatchObject({ problem: { code: "forbidden" } });
  });
});
