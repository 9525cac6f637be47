import type { Page } from "playwright-core";
import { allSaved } from "#tests/e2e/treegrid-people";

/** What a council member adds to a plan's outline, by whichever way the page offers. */
export interface CouncilEdits {
  addPhase(title: string): Promise<void>;
  addGoal(title: string, direction: string, phase: string): Promise<void>;
  addMeasures(goal: string, titles: readonly string[]): Promise<void>;
  addTask(title: string, measure: string): Promise<void>;
}

const direction = "学术组织建设";

/** By forms in the panel, as before scripts run. */
export function filledIn(page: Page): CouncilEdits {
  const panel = (name: string) => page.getByRole("region", { name });
  return {
    async addPhase(title) {
      await page.getByRole("link", { name: "添加阶段" }).click();
      const form = panel("添加阶段");
      await form.getByLabel("中文名称").fill(title);
      await form.getByLabel("开始日期").fill("2026-01-01");
      await form.getByLabel("结束日期").fill("2028-06-30");
      await form.getByRole("button", { name: "添加" }).click();
      await page.getByRole("region", { name: "阶段", exact: true }).getByText(title).waitFor();
      await page.getByText("已保存").waitFor();
    },
    async addGoal(title, under, phase) {
      await page.getByRole("link", { name: `在“${under}”下添加目标` }).click();
      const form = panel("添加目标");
      await form.getByLabel("中文名称").fill(title);
      await form.getByLabel("开始日期").fill("2026-01-01");
      await form.getByLabel("结束日期").fill("2035-12-31");
      await form.getByLabel("牵头部门").selectOption({ label: "办公室" });
      await form.getByLabel(phase).check();
      await form.getByRole("button", { name: "添加" }).click();
      await page.getByRole("link", { name: title, exact: false }).first().waitFor();
    },
    async addMeasures(goal, titles) {
      for (const title of titles) {
        await page.getByRole("link", { name: `在“${goal}”下添加战略举措` }).click();
        const form = panel("添加战略举措");
        await form.getByLabel("中文名称").fill(title);
        await form.getByRole("button", { name: "添加" }).click();
        await panel(direction).getByText(title).waitFor();
      }
    },
    async addTask(title, measure) {
      await page.getByRole("link", { name: `在“${measure}”下添加任务` }).click();
      const form = panel("添加任务");
      await form.getByLabel("中文名称").fill(title);
      await form.getByLabel("牵头部门").selectOption({ label: "办公室" });
      await form.getByRole("button", { name: "添加" }).click();
      await panel(direction).getByRole("link", { name: title }).first().waitFor();
    },
  };
}

/** By keys in the treegrid. */
export function typedIn(page: Page): CouncilEdits {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const write = (text: string) => page.keyboard.insertText(text);
  const row = (title: string) => page.locator(`.grid-line:has-text("${title}")`).first();
  const inside = async (title: string) => {
    await row(title).focus();
    await press("Control+Shift+Enter");
    await page.locator(".grid-draft input").waitFor();
  };
  return {
    async addPhase(title) {
      await page.getByRole("button", { name: "添加阶段" }).click();
      await write(title);
      await press("Tab", "Control+a");
      await write("20260101");
      await press("Tab");
      await write("20280630");
      await press("Enter");
      await page.getByRole("region", { name: "阶段", exact: true }).getByText(title).waitFor();
    },
    async addGoal(title, under, phase) {
      await inside(under);
      await write(title);
      await press("Tab");
      await write(phase);
      await press("Tab");
      await write("办公室");
      await press("Tab", "Tab");
      await write("20260101");
      await press("Tab");
      await write("20351231");
      await press("Tab");
      await allSaved(page);
    },
    async addMeasures(goal, titles) {
      await inside(goal);
      for (const title of titles) {
        await write(title);
        await press("Enter");
      }
      await press("Escape");
      await allSaved(page);
    },
    async addTask(title, measure) {
      await inside(measure);
      await write(title);
      await press("Tab");
      await write("办公室");
      await press("Enter");
      await allSaved(page);
    },
  };
}
