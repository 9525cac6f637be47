import { beforeAll, describe, expect, it } from "vitest";
import { aClock, aCommandId, academic, addElement, anActor, aWorld, expectOk, quality } from "#tests/services/world";
import type { ElementId } from "~/domain/ids";
import { LinkTask } from "~/domain/link-commands";
import { previewContribution } from "~/domain/preview-contribution";
import { ReportProgress } from "~/domain/report-commands";
import { linkElements } from "~/services/link-elements.server";
import { loadTaskLinks } from "~/services/load-task-links.server";
import { reportProgress } from "~/services/report-progress.server";

const clock = aClock("2026-03-10");
const department = anActor("department", academic);
let home: ElementId;
let other: ElementId;
let task: ElementId;

async function load(words = "", actor = department) {
  return loadTaskLinks(actor, { taskId: task, words, weight: null }, clock.now());
}

beforeAll(async () => {
  await aWorld();
  home = await addElement({ titleZh: "人才发展", titleEn: "Talent" });
  other = await addElement({ titleZh: "学术品牌", titleEn: "Academic brand" });
  await addElement({ titleZh: "转化平台", titleEn: "Transfer" });
  const measure = await addElement({ kind: "measure", parentId: home });
  task = await addElement({ kind: "task", parentId: measure, weight: 30 });
  const elsewhere = await addElement({ kind: "measure", parentId: other, weight: 70 });
  const theirs = await addElement({ kind: "task", parentId: elsewhere });
  const reports = [task, theirs].map((taskId, index) => {
    return { taskId, month: "2026-03", method: "percent", valueBp: index === 0 ? 8000 : 2000 };
  });
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(department, command, clock));
});

describe("the goals a task may come to count in", () => {
  it("are those of its own plan until words are given, without the goal it belongs to", async () => {
    const { found, home: own, weight } = expectOk(await load());
    expect(found.map(({ goal }) => goal.titleZh).sort()).toEqual(["学术品牌", "转化平台"].sort());
    expect([own?.id, weight]).toEqual([home, 30]);
  });

  it("are found by words in either language, whatever their case", async () => {
    const titles = async (words: string) => expectOk(await load(words)).found.map(({ goal }) => goal.id);
    expect([await titles("品牌"), await titles("academic"), await titles("BRAND X")]).toEqual([[other], [other], []]);
  });

  it("show beforehand exactly what the link then does", async () => {
    const { found, standing, weight } = expectOk(await load("品牌"));
    const goal = found[0];
    if (!goal) throw new Error("expected the goal to be found");
    const { before, after } = previewContribution(goal.standing, standing, weight);
    expect([before.progressBp, after.progressBp]).toEqual([2000, 3800]);
    const link = { intent: "link-task", commandId: aCommandId(), taskId: task, goalIds: [other], weight };
    expectOk(await linkElements(department, LinkTask.parse(link), clock));
    const { present, found: left } = expectOk(await load("品牌"));
    expect(present[0]?.standing).toMatchObject(after);
    expect(left).toEqual([]);
  });
});

describe("linking", () => {
  it("is for the unit that leads the task", async () => {
    const refused = { ok: false, problem: { code: "forbidden", action: "link-task" } };
    expect(await load("", anActor("department", quality))).toEqual(refused);
    expect(await load("", anActor("leadership"))).toEqual(refused);
  });

  it("starts from a task that exists", async () => {
    const asked = { taskId: home, words: "", weight: null };
    expect(await loadTaskLinks(department, asked, clock.now())).toMatchObject({ problem: { code: "not-found" } });
  });
});
