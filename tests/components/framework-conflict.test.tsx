import { describe, expect, it } from "vitest";
import { aFramework, anIdea, aTier } from "#tests/domain/frameworks";
import type { Problem } from "~/domain/problem";
import { EditorContext } from "~/routes/frameworks.$frameworkId_.edit/editor-context";
import { EditorPanel } from "~/routes/frameworks.$frameworkId_.edit/editor-panel";
import { IdeaForm } from "~/routes/frameworks.$frameworkId_.edit/idea-form";
import { presentEditor } from "~/routes/frameworks.$frameworkId_.edit/present-editor";
import { TierForm } from "~/routes/frameworks.$frameworkId_.edit/tier-form";
import { readable, rendered } from "./rendered";

const [city, province] = [
  aFramework("1269", { documentZh: "市级文件" }),
  aFramework("1310", { documentZh: "省级文件" }),
];
const own = aFramework("1456");
const tiers = [aTier(own, 1, "ideas", 4, "大主题"), aTier(own, 2, "ideas", 5, "化建设")] as const;
const idea = anIdea(tiers[0], "first");
const visit = { commandId: "command-0001", saved: null, undone: false, done: false };
const facts = { framework: own, tiers, ideas: [idea], counts: new Map(), warnings: [], others: [city, province] };

/** What is read in a form whose save met what somebody else had saved: `theirs` against `mine`. */
function conflict(form: string, children: React.ReactElement, current: object, mine: Record<string, string>): string {
  const problem: Problem = { code: "stale", entity: "framework", id: own.id, current: { ...current } };
  const here = { page: presentEditor(facts, null, visit), answer: { problem, values: { form, ...mine } } };
  const html = rendered(<EditorContext.Provider value={here}>{children}</EditorContext.Provider>);
  // The choices below name everything; both versions stand side by side above them.
  return readable([...html.matchAll(/<fieldset class="grid gap-2">.*?<\/fieldset>/gs)].map(([one]) => one).join(" "));
}

describe("what two people did to a framework at once", () => {
  it("names the framework above and the one before, in both versions", () => {
    const text = conflict(
      "particulars",
      <EditorPanel panel={{ kind: "particulars" }} />,
      { ...own, parentId: city.id, predecessorId: null },
      { code: own.code, parentId: province.id, predecessorId: city.id },
    );
    expect(text).toMatch(/上级工作思路 .*1310 省级文件 .*1269 市级文件/);
    expect(text).toMatch(/前一工作思路 .*1269 市级文件 .*未填/);
  });

  it("names the tier an idea was put into", () => {
    const text = conflict(
      "idea",
      <IdeaForm idea={idea} tier={null} />,
      { ...idea, tierId: tiers[1].id },
      { titleZh: idea.titleZh, tierId: tiers[0].id },
    );
    expect(text).toMatch(/所属层级 .*4大主题 .*5化建设/);
  });

  it("says in words what kind of tier it is", () => {
    const text = conflict("tier", <TierForm tier={tiers[0]} />, { ...tiers[0], kind: "value" }, { kind: "open" });
    expect(text).toMatch(/层级类型 .*待填写 .*目标值/);
  });
});
