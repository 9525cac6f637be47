import { beforeAll, describe, expect, it } from "vitest";
import { aFramework, anIdea, aTier } from "#tests/domain/frameworks";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { created } from "~/domain/change";
import { LinkIdea } from "~/domain/idea-commands";
import { FrameworkId, IdeaId } from "~/domain/ids";
import { enterFacts } from "~/services/enter-facts.server";
import { linkIdea } from "~/services/link-idea.server";
import { loadFramework } from "~/services/load-framework.server";
import { loadFrameworks } from "~/services/load-frameworks.server";

const clock = aClock("2026-03-10");
const reader = anActor("reader");

const open = aFramework("1456", { sortKey: "a0" });
const full = aFramework("3", { predecessorId: open.id, sortKey: "a1" });
const themes = aTier(full, 1, "ideas", 3);
const ideas = ["a", "b", "c"].map((name, index) => anIdea(themes, name, `a${index}`));

async function load(id: FrameworkId, moreOf: string | null = null) {
  return loadFramework(reader, id, { moreOf: moreOf === null ? null : IdeaId.parse(moreOf), link: null }, clock.now());
}

beforeAll(async () => {
  await aWorld();
  const facts = [
    ...[open, full].map((framework) => created("framework", framework)),
    ...[aTier(open, 1, "open", 1), aTier(open, 2, "open", 4), themes].map((tier) => created("tier", tier)),
    ...ideas.map((idea) => created("idea", idea)),
  ];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
  for (let n = 0; n < 6; n += 1) {
    const elementId = await addElement({ titleZh: `目标${n}`, leadUnitId: academic });
    const command = { intent: "link-idea", commandId: aCommandId(), elementId, ideaId: "idea-a" };
    expectOk(await linkIdea(council, LinkIdea.parse(command), clock));
  }
});

describe("frameworks", () => {
  it("are listed with their tiers, digit by digit", async () => {
    const { frameworks, tiers } = expectOk(await loadFrameworks(reader, clock.now()));
    expect(frameworks.map(({ code }) => code)).toEqual(["1456", "3"]);
    expect(tiers.filter(({ frameworkId }) => frameworkId === open.id).map(({ declared }) => declared)).toEqual([1, 4]);
  });

  it("an open one has tiers and no ideas", async () => {
    const facts = expectOk(await load(open.id));
    expect([facts.tiers.map(({ kind }) => kind), facts.ideas]).toEqual([["open", "open"], []]);
  });

  it("an idea shows the first elements that implement it and counts them all; more of them when asked", async () => {
    const facts = expectOk(await load(full.id));
    expect(facts.predecessor?.code).toBe("1456");
    expect([facts.implementing.length, facts.counts.get(IdeaId.parse("idea-a"))]).toEqual([4, 6]);
    expect(facts.implementing[0]?.standing).not.toBeNull();
    expect(expectOk(await load(full.id, "idea-a")).implementing.length).toBe(6);
  });

  it("one that isn't there is not found", async () => {
    expect(await load(FrameworkId.parse("framework-none"))).toMatchObject({ problem: { code: "not-found" } });
  });
});
