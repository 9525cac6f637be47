import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anOwnDatabase } from "#tests/e2e/own-database";
import { charactersIn, pageSizes } from "#tests/e2e/pdf-text";
import { aCouncilMember, allSaved, openGrid, rowOf, shownRows } from "#tests/e2e/treegrid-people";
import { aCommandId, addElement, aPlan, aWorld, council, expectOk, quality } from "#tests/services/world";
import { chromium as executable } from "#tests/setup/chromium";
import { type RunningServer, startServer } from "#tests/setup/program";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { type ElementId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";

const [long, empty] = [PlanId.parse("plan-next"), PlanId.parse("plan-empty")];
const goals = 90;
let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let browser: Browser;
let server: RunningServer;
let member: BrowserContext;
let first: ElementId;

beforeAll(async () => {
  database = await anOwnDatabase();
  await aWorld([aPlan(), aPlan({ id: empty, status: "draft", statusReason: null })]);
  for (const [n, titleZh] of ["夯实基础阶段", "全面提升阶段", "跨越发展阶段"].entries()) {
    const dates = { startsOn: `${2026 + n}-01-01`, endsOn: `${2026 + n}-12-31` };
    const command = { commandId: aCommandId(), intent: "add-phase", planId: long, titleZh, ...dates };
    expectOk(await editOutline(council, OutlineCommand.parse(command)));
  }
  first = await addElement({ titleZh: "首项目标" });
  for (let n = 2; n < goals; n += 1) await addElement({ titleZh: `目标${n}` });
  await addElement({ titleZh: "鑫鑫收官" });
  server = await startServer({ DATABASE_URL: database.url });
  browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
  member = await aCouncilMember(browser, server.url);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.remove();
});

const outline = (planId: string) => `${server.url}/plans/${planId}/outline`;

async function stored() {
  return presentView((await currentStore()).reader).first("element", { id: first });
}

async function onAPhone(): Promise<BrowserContext> {
  const storageState = await member.storageState();
  return browser.newContext({
    ...{ storageState, locale: "zh-CN", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
}

describe("by mouse alone", () => {
  it("the second click on a cell edits it, text and list alike", async () => {
    const page = await openGrid(member, outline(long));
    const weight = rowOf(page, "首项目标").locator("[data-column=weight]");
    await weight.click();
    await weight.click();
    const input = weight.locator("input.grid-input:not(.grid-input-waiting)");
    await input.fill("42");
    const lead = rowOf(page, "首项目标").locator("[data-column=lead]");
    await lead.click();
    await allSaved(page);
    await lead.click();
    await lead.getByRole("option", { name: "质控部" }).click();
    await allSaved(page);
    expect(await stored()).toMatchObject({ weight: 42, leadUnitId: quality });
    await page.close();
  });

  it("says to everybody what was saved, and why a row can't go where it was sent", async () => {
    const page = await openGrid(member, outline(long));
    const status = page.locator(".grid-bar [role=status]");
    await rowOf(page, "首项目标")
      .locator("[data-column=code]")
      .click({ position: { x: 84, y: 20 } });
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(() => status.innerText()).toBe("上方没有可作上级的同级事项。");
    await expect.poll(() => status.isVisible()).toBe(true);
    await page.close();
  });
});

describe("while the server can't be reached", () => {
  it("what can't be sent is offered again to whoever goes elsewhere and comes back", async () => {
    const page = await openGrid(member, outline(long));
    await page.route("**/outline/rows**", (route) => route.abort());
    const weight = rowOf(page, "目标2").locator("[data-column=weight]");
    await weight.click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.locator(".grid-stuck").waitFor();
    await page.getByRole("link", { name: "总览" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await page.unroute("**/outline/rows**");
    await page.goBack();
    await page.getByText("上次有1处内容尚未保存").waitFor();
    await page.getByRole("button", { name: "现在保存" }).click();
    await allSaved(page);
    await weight.filter({ hasText: /^5$/ }).waitFor();
    await page.close();
  });
});

describe("the keys", () => {
  it("are shown in one dialog: those of the outline and those of every page", async () => {
    const page = await openGrid(member, outline(long));
    await rowOf(page, "首项目标").focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "键盘操作" });
    await dialog.getByText("在下方添加一行").waitFor();
    await dialog.getByText("查找与前往").waitFor();
    await expect.poll(() => dialog.getByText("前往两个规划期的衔接处").count()).toBe(0);
    await expect.poll(() => page.locator("dialog").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.locator(".grid-bar").getByRole("button", { name: "键盘操作" }).click();
    await dialog.waitFor();
    await page.close();
  });
});

describe("by finger alone", () => {
  it("a row's lead, dates and weight are changed in a sheet whose button is in reach", async () => {
    const phone = await onAPhone();
    const page = await openGrid(phone, outline(long));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await rowOf(page, "首项目标").locator(".grid-words").first().tap();
    const sheet = page.locator("dialog.grid-sheet");
    await sheet.locator("[name=endsOn]").fill("2029-06-30");
    await sheet.locator("[name=weight]").fill("7");
    const save = sheet.getByRole("button", { name: "保存" });
    expect((await save.boundingBox())?.y ?? 900).toBeLessThan(844);
    await save.tap();
    await allSaved(page);
    expect(await stored()).toMatchObject({ endsOn: "2029-06-30", weight: 7 });
    await phone.close();
  });

  it("rows are added one after the other, without a key for Enter or Escape", async () => {
    const phone = await onAPhone();
    const page = await openGrid(phone, outline(empty));
    for (const title of ["甲目标", "乙目标"]) {
      await page.locator(".grid-draft input").fill(title);
      await page.locator(".grid-draft").getByRole("button", { name: "保存" }).tap();
    }
    await page.locator(".grid-draft").getByRole("button", { name: "放弃" }).tap();
    await allSaved(page);
    expect(await shownRows(page)).toEqual(["1 甲目标", "2 乙目标"]);
    await phone.close();
  });
});

describe("on paper", () => {
  it("every line is there, across the sheet, and not only those in view", async () => {
    const page = await openGrid(member, outline(long));
    await expect.poll(() => page.locator(".grid-line-element").count()).toBeLessThan(goals);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(charactersIn(pdf)).toContain("鑫");
    for (const [width, height] of pageSizes(pdf)) expect(width).toBeGreaterThan(height);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1046, height: 700 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await page.close();
  });
});
