import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anInvitation, goodPassword } from "#tests/auth/accounts";
import { anOwnDatabase } from "#tests/e2e/own-database";
import { aPersonAt, type Person } from "#tests/e2e/person";
import { aCommandId, academic, addElement, anActor, aWorld, council, expectOk } from "#tests/services/world";
import { chromium as executable } from "#tests/setup/chromium";
import { type RunningServer, startServer } from "#tests/setup/program";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { CalendarMonth } from "~/domain/calendar-date";
import { addMonths, dayAt, monthOf } from "~/domain/calendar-days";
import type { ElementId } from "~/domain/ids";
import { AddMilestone } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { reportProgress } from "~/services/report-progress.server";

const thisMonth = monthOf(dayAt(Date.now(), "Asia/Shanghai"));
let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let browser: Browser;
let server: RunningServer;
let page: Page;
const tasks: ElementId[] = [];

beforeAll(async () => {
  database = await anOwnDatabase();
  await aWorld();
  const goal = await addElement({ titleZh: "形成品牌学术活动与专项培训体系" });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "专项培训" });
  const task = (titleZh: string, fields: object) =>
    addElement({ kind: "task", parentId: measure, titleZh, endsOn: "2035-12-31", ...fields });
  for (let n = 1; n <= 6; n += 1) tasks.push(await task(`专项培训第${n}期`, { measuredBy: "percent" }));
  for (const unit of ["场", "人次"]) {
    tasks.push(await task(`学术活动（${unit}）`, { measuredBy: "quantity", plannedQuantity: 200, quantityUnit: unit }));
  }
  for (const title of ["编制教材", "建立师资库"]) {
    const id = await task(title, { measuredBy: "milestones" });
    for (const step of ["完成初稿", "完成评审"]) await addMilestone(id, step);
    tasks.push(id);
  }
  await reportLastMonth(tasks.slice(0, 6));
  server = await startServer({ DATABASE_URL: database.url });
  browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
  page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  await signIn();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.remove();
});

async function reportLastMonth(ids: readonly ElementId[]): Promise<void> {
  const month = addMonths(thisMonth, -1);
  // The first month of the plan has none before it.
  if (month < "2026-01") return;
  const reports = ids.map((taskId) => ({ taskId, month, method: "percent", valueBp: 3000, nextStep: "按期开班" }));
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(anActor("department", academic), command));
}

async function addMilestone(elementId: ElementId, titleZh: string): Promise<void> {
  const fields = { intent: "add-milestone", commandId: aCommandId(), elementId, titleZh, dueOn: "2030-06-30" };
  expectOk(await editOutline(council, AddMilestone.parse(fields)));
}

async function signIn(): Promise<void> {
  await page.goto(`${server.url}/welcome/${await anInvitation("department", academic)}`);
  await page.fill("[name=email]", "department@example.org");
  await page.fill("[name=displayName]", "示例人员");
  await page.fill("[name=password]", goodPassword);
  await page.click("main [type=submit]");
  await page.waitForURL((url) => !url.pathname.startsWith("/welcome"));
}

/** Ten tasks as a department head reports them: figures down the column, a sentence each, two of them unchanged. */
async function reportTen(person: Person): Promise<void> {
  const rows = page.locator(".work-row");
  await person.click(rows.first().locator("[data-cell]").first());
  for (let n = 0; n < 10; n += 1) {
    const method = await rows.nth(n).locator("[name$='.method']").inputValue();
    if (method === "milestones") await person.press("Space");
    else await person.write(method === "percent" ? String(40 + n) : String(100 + n));
    await person.press("Tab");
    if (method === "milestones") await person.press("Tab");
    await person.write("本月如期完成");
    if (n === 9) break;
    // Past what is folded away and the choice of no change, to the next task's figure.
    for (const key of ["Tab", "Tab", "Tab", "Tab"]) await person.press(key);
  }
  await person.press("Control+Enter");
}

it("a department reports ten tasks in one go, within two minutes of typing", async () => {
  await page.goto(`${server.url}/work`, { waitUntil: "networkidle" });
  await expect.poll(() => page.locator(".work-row").count()).toBe(10);
  const person = aPersonAt(page);
  const begun = performance.now();
  await reportTen(person);
  await page.getByText("已提交10项填报").waitFor();
  const { keystrokes, clicks, seconds } = person.effort();
  const browserSeconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `Ten reports: ${keystrokes} keystrokes, ${clicks} clicks, about ${seconds} s of a person's time; ${browserSeconds} s in the browser.\n`,
  );
  expect(seconds).toBeLessThanOrEqual(120);
  await expect.poll(() => page.locator(".work-row").count()).toBe(0);
});

it("every value is stored as it was typed, in one command", async () => {
  const view = presentView((await currentStore()).reader);
  const reports = await view.find("report", { month: thisMonth as CalendarMonth, taskId: { in: tasks } });
  const typed = (method: string) => reports.filter((report) => report.method === method);
  expect(reports.every(({ done }) => done === "本月如期完成")).toBe(true);
  expect(typed("percent").every(({ valueBp }) => valueBp >= 4000 && valueBp <= 4900 && valueBp % 100 === 0)).toBe(true);
  expect(typed("quantity").every(({ quantityDone }) => (quantityDone ?? 0) >= 100)).toBe(true);
  expect(typed("milestones").map(({ valueBp, reached }) => [valueBp, JSON.parse(reached).length])).toEqual([
    [5000, 1],
    [5000, 1],
  ]);
  expect([typed("percent").length, typed("quantity").length, reports.length]).toEqual([6, 2, 10]);
  expect(new Set(reports.map(({ id }) => id.replace(/-\d+$/, ""))).size).toBe(1);
});

it("the page says how its tasks stand now, and offers to correct what was reported", async () => {
  await expect.poll(() => page.locator("#reported tbody tr").count()).toBe(10);
  await page.locator("#reported a", { hasText: "更正" }).first().click();
  await page.getByText("提交更正").waitFor();
  await page.locator(".work-row [name$='.done']").fill("更正：本月完成两期");
  await page.locator(".work-bar [type=submit]").click();
  await page.getByText("已提交1项填报").waitFor();
  await expect.poll(() => page.locator("#reported").getByText("更正：本月完成两期").count()).toBe(1);
});
