import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { filledIn, typedIn } from "#tests/e2e/council-edits";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

const plan = "成都高新医学会中长期发展规划（2026—2035年）";
const phase = "示范点推进阶段";
const goal = "建成基层医疗技术推广示范点30个";
const measures = ["遴选并授牌基层示范点", "组建技术推广服务队"] as const;
const task = "制定示范点遴选标准";
const further = ["试点内部创业机制并形成制度", "基层骨干规范化培训1,200人次"] as const;
const done = "遴选标准已征求各成员单位意见";
const yesterday = dayInShanghai(Date.now() - 86_400_000);

// The whole journey, and once more as it is before any script has run.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
] as const)("the main job on a real plan, %s", (_, javaScriptEnabled) => {
  let server: DemonstrationServer;
  let browser: Browser;
  let council: Page;
  let department: Page;
  let leadership: Page;
  let otherDepartment: Page;
  let taskPath = "";
  const travellers: Traveller[] = [];
  const before = new Map<string, Standing>();

  async function sendIn(link: string | undefined, name: string): Promise<Page> {
    const traveller = await arrive(browser, link ?? "", name, javaScriptEnabled);
    travellers.push(traveller);
    return traveller.page;
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(({ onTestFailed, task: test }) => {
    onTestFailed(() => keepPictures(travellers, `${test.name}-${javaScriptEnabled ? "script" : "plain"}`));
  });

  it("the leadership sees how the goals stand before", async () => {
    leadership = await sendIn(server.links.leadership, "示例领导");
    expect(new URL(leadership.url()).pathname).toBe("/");
    for (const title of further) {
      const standing = await standingOf(leadership, title, javaScriptEnabled);
      expect(standing.progress).toBeTypeOf("number");
      before.set(title, standing);
    }
    await expect.poll(() => leadership.getByText(goal).count()).toBe(0);
  });

  it("a council member signs in by the link and finds the plan's outline", async () => {
    council = await sendIn(server.links.council, "示例理事");
    await council.getByRole("navigation").getByRole("link", { name: "规划", exact: true }).click();
    await council.getByRole("heading", { name: plan }).getByRole("link").click();
    await council.getByRole("link", { name: "规划大纲" }).first().click();
    await council.getByRole("heading", { name: "规划大纲", level: 1 }).waitFor();
  });

  const edits = () => (javaScriptEnabled ? typedIn(council) : filledIn(council));

  it("adds a phase", () => edits().addPhase(phase));

  it("adds a goal in that phase, with two measures", async () => {
    await edits().addGoal(goal, "学术组织建设", phase);
    await edits().addMeasures(goal, measures);
    for (const measure of measures) await expect.poll(() => council.getByText(measure).count()).toBeGreaterThan(0);
  });

  it("adds a task under one of them, led by a department", async () => {
    await edits().addTask(task, measures[0] ?? "");
    await council.goto(`${server.url}/plans/plan-2026-2035`);
    await expect.poll(() => council.getByRole("main").innerText()).toContain(phase);
    await expect.poll(() => council.getByRole("main").innerText()).toContain(goal);
  });

  it("the department links its task to two goals it searches for, and sees what that does to them", async () => {
    department = await sendIn(server.links.department, "示例经办人");
    expect(new URL(department.url()).pathname).toBe("/work");
    for (const [title, words] of [
      [further[0], "创业"],
      [further[1], "骨干"],
    ] as const) {
      await department.getByRole("link", { name: `关联目标 · ${task}` }).click();
      const panel = department.getByRole("region", { name: `“${task}”支撑的目标` });
      await panel.getByRole("searchbox", { name: "查找目标" }).fill(words);
      await panel.getByRole("button", { name: "查找并试算" }).click();
      const choice = panel.getByRole("checkbox", { name: title });
      await expect
        .poll(() => panel.locator("label").filter({ hasText: title }).innerText())
        .toMatch(/已计量[\d.]+%→[\d.]+%/);
      await choice.check();
      await panel.getByRole("button", { name: "关联所选目标" }).click();
      await panel.getByRole("button", { name: `取消关联 · ${title}` }).waitFor();
    }
  });

  it("the department reports 60 % on it", async () => {
    await department.goto(`${server.url}/work`);
    await department.getByRole("textbox", { name: `${task} · 完成百分比` }).fill("60");
    await department.getByRole("textbox", { name: `${task} · 已完成工作` }).fill(done);
    await department.getByRole("button", { name: "提交填报" }).click();
    await department.getByText("已提交1项填报").waitFor();
    await expect.poll(() => department.getByRole("textbox", { name: `${task} · 完成百分比` }).count()).toBe(0);
  });

  it("the leadership's cockpit shows the changed goals, their health, and who reported", async () => {
    await leadership.goto(server.url);
    const added = await standingOf(leadership, goal, javaScriptEnabled);
    expect(added).toEqual({ health: "正常", progress: 60 });
    for (const title of further) {
      const now = await standingOf(leadership, title, javaScriptEnabled);
      expect(now.progress).not.toBe(before.get(title)?.progress);
      expect(now.health).toMatch(/^(正常|需关注|滞后|未更新)$/);
    }
    const report = leadership
      .getByRole("region", { name: "最新工作汇报" })
      .getByRole("listitem")
      .filter({ hasText: task });
    const told = await report.innerText();
    expect(told).toContain("办公室");
    expect(told).toContain(done);
    await expect.poll(() => report.getByRole("img", { name: "60%" }).count()).toBe(1);
    taskPath = (await report.getByRole("link", { name: task }).getAttribute("href")) ?? "";
  });

  it("a reload shows the same", async () => {
    const shown = await leadership.getByRole("main").innerText();
    await leadership.reload();
    await expect.poll(() => leadership.getByRole("main").innerText()).toBe(shown);
  });

  it("another department sees the task, without any way to change it", async () => {
    otherDepartment = await sendIn(await server.inviteDepartment("质控"), "示例他部门人员");
    await expect.poll(() => otherDepartment.getByText(task).count()).toBe(0);
    await otherDepartment.goto(server.url + taskPath);
    await otherDepartment.getByRole("heading", { name: task, level: 1 }).waitFor();
    await expect.poll(() => otherDepartment.getByRole("main").getByText(done).first().isVisible()).toBe(true);
    expect(await formsThatSend(otherDepartment)).toBe(0);
    await department.goto(server.url + taskPath);
    await department.getByRole("heading", { name: task, level: 1 }).waitFor();
    expect(await formsThatSend(department)).toBeGreaterThan(0);
  });

  it("what another department forges is refused, and nothing is stored", async () => {
    const taskId = taskPath.replace("/elements/", "");
    const commandId = crypto.randomUUID();
    const month = dayInShanghai(Date.now()).slice(0, 7);
    const row = {
      [`rows.${taskId}.method`]: "percent",
      [`rows.${taskId}.percent`]: "5",
      [`rows.${taskId}.done`]: "伪造",
    };
    const edited = { elementId: taskId, revision: "1", titleZh: "伪造", startsOn: "2026-01-01", endsOn: "2027-12-31" };
    const forged = [
      ["/work", { intent: "report-progress", commandId, month, ...row }],
      ["/work", { intent: "link-task", commandId, taskId, goalIds: "goal-influence-west", weight: "1" }],
      [taskPath, { intent: "link-task", commandId, taskId, goalIds: "goal-influence-west", weight: "1" }],
      ["/plans/plan-2026-2035/outline", { intent: "edit-element", commandId, ...edited }],
    ] as const;
    for (const [path, form] of forged) {
      const headers = { Origin: server.url };
      const answer = await otherDepartment.request.post(server.url + path, { form: { ...form }, headers });
      expect([path, answer.status()]).toEqual([path, 403]);
    }
    await leadership.goto(server.url + taskPath);
    await leadership.getByRole("heading", { name: task, level: 1 }).waitFor();
    await expect.poll(() => leadership.getByText("伪造").count()).toBe(0);
  });

  it("yesterday's cockpit shows the old state, with its banner and nothing to send", async () => {
    await leadership.goto(server.url);
    await leadership.getByText("查看历史").click();
    await leadership.getByLabel("查看某日的情况").fill(yesterday);
    await leadership.getByRole("button", { name: "查看", exact: true }).click();
    await leadership.getByText("已知的情况").waitFor();
    expect(new URL(leadership.url()).searchParams.get("asOf")).toBe(yesterday);
    await expect.poll(() => leadership.getByText("历史情况只供查看，不能修改。").isVisible()).toBe(true);
    // The stage follows the page a moment later.
    for (const gone of [goal, task])
      await expect.poll(() => leadership.getByRole("main").getByText(gone).count()).toBe(0);
    for (const title of further) {
      const progress = async () => (await standingOf(leadership, title, javaScriptEnabled)).progress;
      await expect.poll(progress).toBe(before.get(title)?.progress);
    }
    expect(await formsThatSend(leadership)).toBe(0);
  });

  it("the outline of yesterday gives the council nothing to edit either", async () => {
    await council.goto(`${server.url}/plans/plan-2026-2035/outline?asOf=${yesterday}`);
    await council.getByText("历史情况只供查看，不能修改。").waitFor();
    const shown = await council.getByRole("main").innerText();
    for (const gone of [phase, goal, "添加目标", "添加阶段"]) expect(shown).not.toContain(gone);
    expect(await formsThatSend(council)).toBe(0);
    await council.goto(`${server.url}${taskPath}?asOf=${yesterday}`);
    await expect.poll(() => council.getByRole("main").getByText(task).count()).toBe(0);
  });
});

interface Standing {
  readonly health: string;
  /** In percent. */
  readonly progress: number | null;
}

/** How a goal stands on the cockpit's timeline, as it is read out: by the picture's link, or by the treegrid over the stage. */
async function standingOf(page: Page, title: string, scripted: boolean): Promise<Standing> {
  const timeline = page.getByRole("region", { name: "规划时间轴" });
  const told = scripted
    ? timeline.locator(".stage-row").filter({ has: page.locator("span:first-child", { hasText: title }) })
    : timeline.getByRole("link", { name: new RegExp(`^[\\d.]+ ${title}`) });
  await told.first().waitFor({ state: "attached" });
  const words = scripted
    ? (await told.first().locator("span").allTextContents()).join("，")
    : ((await told.first().getAttribute("aria-label")) ?? "");
  const [, health = "", progress] =
    /，(正常|需关注|滞后|未更新|未启动|已完成)[，、；·\s]+(?:(?:进度)?([\d.]+)%|未计量)/.exec(words) ?? [];
  return { health, progress: progress === undefined ? null : Number(progress) };
}

function formsThatSend(page: Page): Promise<number> {
  return page.getByRole("main").locator("form[method=post]").count();
}

// The organisation's day, whatever the machine's zone.
function dayInShanghai(instant: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(instant);
}
