import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "#tests/e2e/axe-findings";
import { anOwnDatabase } from "#tests/e2e/own-database";
import { aPersonAt } from "#tests/e2e/person";
import { aCouncilMember, allSaved, openGrid, rowOf, shownRows } from "#tests/e2e/treegrid-people";
import { aCommandId, addElement, aPlan, aWorld, council, expectOk, quality } from "#tests/services/world";
import { chromium as executable } from "#tests/setup/chromium";
import { type RunningServer, startServer } from "#tests/setup/program";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { DirectionId, ElementId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";

const [typedPlan, shared] = [PlanId.parse("plan-typed"), PlanId.parse("plan-next")];
let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let browser: Browser;
let server: RunningServer;
let member: BrowserContext;
const ids: Record<string, ElementId> = {};

beforeAll(async () => {
  database = await anOwnDatabase();
  await aWorld([aPlan(), aPlan({ id: typedPlan, status: "draft", statusReason: null })]);
  for (const titleZh of ["人才", "学术"]) await edit({ intent: "add-direction", planId: shared, titleZh });
  const directions = await view().then((seen) => seen.find("keyDirection", { planId: shared }));
  for (const [index, direction] of directions.entries()) {
    for (const n of [1, 2, 3]) {
      const title = `${direction.titleZh}目标${n}`;
      ids[title] = await addElement({ titleZh: title, directionId: direction.id });
      for (const m of [1, 2]) {
        const measure = `${title}举措${m}`;
        ids[measure] = await addElement({ kind: "measure", parentId: ids[title], titleZh: measure });
      }
    }
    expect(index).toBeLessThan(2);
  }
  server = await startServer({ DATABASE_URL: database.url });
  browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
  member = await aCouncilMember(browser, server.url);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.remove();
});

async function view() {
  return presentView((await currentStore()).reader);
}

async function edit(fields: Record<string, unknown>): Promise<void> {
  expectOk(await editOutline(council, OutlineCommand.parse({ commandId: aCommandId(), ...fields })));
}

async function stored(title: string) {
  const element = await (await view()).first("element", { id: ids[title] ?? ElementId.parse("none") });
  if (!element) throw new Error(`no element ${title}`);
  return element;
}

const outline = (planId: string, search = "") => `${server.url}/plans/${planId}/outline${search}`;

/** Puts the keys on a cell of a row by a click, as anybody would. */
async function at(page: Page, title: string, column: string): Promise<void> {
  // Beside grip, box and toggle, where there are such.
  const x = { code: 84, title: 120 }[column] ?? 30;
  await rowOf(page, title)
    .locator(`[data-column=${column}]`)
    .click({ position: { x, y: 20 } });
}

describe("a plan typed by keyboard alone", () => {
  const phases = [
    ["夯实基础", "2027-12-31"],
    ["全面提升", "20301231"],
    ["跨越发展", "2035年12月31日"],
  ] as const;
  const goals = ["建立人才梯队", "培育骨干队伍", "深化协同创新", "建成转化平台", "形成品牌活动", "扩大区域影响"];
  const measures = goals.flatMap((goal) => [`${goal}之制度`, `${goal}之项目`]);

  it("holds three phases, six goals and twelve measures, in their order", async () => {
    const page = await openGrid(member, outline(typedPlan));
    const person = aPersonAt(page);
    const begun = performance.now();
    await page.getByRole("button", { name: "添加阶段" }).focus();
    await person.press("Enter");
    for (const [title, endsOn] of phases) {
      await person.write(title);
      for (const key of ["Tab", "Tab"]) await person.press(key);
      await person.write(endsOn);
      await person.press("Enter");
      await page.locator("[data-phase]", { hasText: title }).waitFor();
    }
    await page.locator(".grid-draft input").focus();
    for (const [index, goal] of goals.entries()) {
      await person.write(goal);
      await person.press("Enter");
      await person.press("Alt+ArrowRight");
      for (const measure of measures.slice(index * 2, index * 2 + 2)) {
        await person.write(measure);
        await person.press("Enter");
      }
      if (index < goals.length - 1) await person.press("Alt+ArrowLeft");
    }
    await person.press("Escape");
    await allSaved(page);
    const { keystrokes, clicks, seconds } = person.effort();
    const browserSeconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(
      `A plan of 3 phases, 6 goals, 12 measures: ${keystrokes} keystrokes, ${clicks} clicks, about ${seconds} s of a person's time; ${browserSeconds} s in the browser.\n`,
    );
    expect(clicks).toBe(0);
    const expected = goals.flatMap((goal, index) => [
      `${index + 1} ${goal}`,
      ...[1, 2].map((n) => `${index + 1}.${n} ${measures[index * 2 + n - 1]}`),
    ]);
    expect(await shownRows(page)).toEqual(expected);
    await page.close();
  });

  it("is stored as it was typed", async () => {
    const seen = await view();
    const elements = await seen.find("element", { planId: typedPlan }, { orderBy: ["sortKey"] });
    const own = (parentId: string) => elements.filter((element) => element.parentId === parentId);
    expect(own(typedPlan).map(({ titleZh, kind }) => [titleZh, kind])).toEqual(goals.map((title) => [title, "goal"]));
    const below = own(typedPlan).flatMap(({ id }) => own(id).map(({ titleZh, kind }) => [titleZh, kind]));
    expect(below).toEqual(measures.map((title) => [title, "measure"]));
    const dated = await seen.find("phase", { planId: typedPlan }, { orderBy: ["startsOn"] });
    expect(dated.map(({ titleZh, startsOn, endsOn }) => [titleZh, startsOn, endsOn])).toEqual([
      ["夯实基础", "2026-01-01", "2027-12-31"],
      ["全面提升", "2028-01-01", "2030-12-31"],
      ["跨越发展", "2031-01-01", "2035-12-31"],
    ]);
  });
});

describe("two people at one goal", () => {
  it("who set different fields both land, and neither is disturbed", async () => {
    const [one, other] = [await openGrid(member, outline(shared)), await openGrid(member, outline(shared))];
    await at(one, "人才目标1", "startsOn");
    await one.keyboard.type("20270301");
    await at(other, "人才目标1", "weight");
    await other.keyboard.type("70");
    await one.keyboard.press("Enter");
    await other.keyboard.press("Enter");
    await Promise.all([allSaved(one), allSaved(other)]);
    expect(await stored("人才目标1")).toMatchObject({ startsOn: "2027-03-01", weight: 70 });
    await expect
      .poll(() => rowOf(other, "人才目标1").locator("[data-column=startsOn]").textContent())
      .toContain("2027");
    await Promise.all([one.close(), other.close()]);
  });

  it("who set the same field are shown both versions, and settle it by keyboard", async () => {
    const page = await openGrid(member, outline(shared));
    await at(page, "人才目标2", "title");
    const entry = { elementId: ids.人才目标2, field: "titleZh", seen: "人才目标2", wanted: "人才目标2他人所改" };
    await edit({ intent: "set-fields", planId: shared, entries: [entry] });
    await page.keyboard.type("人才目标2本人所改");
    await page.keyboard.press("Enter");
    await page.locator(".grid-cell-conflict").waitFor();
    await page.keyboard.press("ArrowUp");
    const note = page.locator("#grid-note");
    await expect.poll(() => note.innerText()).toContain("人才目标2他人所改");
    await expect.poll(() => note.innerText()).toContain("人才目标2本人所改");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await allSaved(page);
    await page.waitForFunction(() => !document.querySelector(".grid-cell-conflict"));
    expect((await stored("人才目标2")).titleZh).toBe("人才目标2本人所改");
    await page.close();
  });
});

describe("what others do", () => {
  it("shows in an open outline within a second, and leaves the cell alone that is being written in", async () => {
    const page = await openGrid(member, outline(shared));
    await at(page, "学术目标1", "title");
    await page.keyboard.press("F2");
    await page.keyboard.type("正在写");
    const other = await openGrid(member, outline(shared));
    await at(other, "学术目标2", "weight");
    await other.keyboard.type("61");
    await other.keyboard.press("Enter");
    await allSaved(other);
    const saved = performance.now();
    await rowOf(page, "学术目标2").locator("[data-column=weight]", { hasText: "61" }).waitFor();
    expect(performance.now() - saved).toBeLessThan(1000);
    await expect.poll(() => page.locator(".grid-input:focus").inputValue()).toContain("正在写");
    await page.keyboard.press("Escape");
    await Promise.all([page.close(), other.close()]);
  });
});

describe("what doesn't arrive", () => {
  it("stays in its cell as it was typed, and is saved once the server is there again", async () => {
    const page = await openGrid(member, outline(shared));
    await page.route("**/outline/rows**", (route) => route.abort());
    await at(page, "人才目标3", "endsOn");
    await page.keyboard.type("2029.6.30");
    await page.keyboard.press("Enter");
    await page.locator(".grid-stuck").waitFor();
    await expect.poll(() => rowOf(page, "人才目标3").locator(".grid-cell-failed").textContent()).toContain("2029");
    await page.unroute("**/outline/rows**");
    await page.locator(".grid-stuck").getByRole("button", { name: "重试" }).click();
    await allSaved(page);
    expect((await stored("人才目标3")).endsOn).toBe("2029-06-30");
    await page.close();
  });

  it("is mended in its cell: what was refused there doesn't count as seen", async () => {
    const page = await openGrid(member, outline(shared));
    await at(page, "人才目标3", "startsOn");
    await page.keyboard.type("2035-12-31");
    await page.keyboard.press("Tab");
    await page.locator(".grid-cell-refused").waitFor();
    await expect.poll(() => page.locator(".grid-bar [role=status]").innerText()).toContain("1.3 开始未保存");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("20260401");
    await page.keyboard.press("Tab");
    await allSaved(page);
    await expect.poll(() => page.locator(".grid-cell-conflict").count()).toBe(0);
    expect((await stored("人才目标3")).startsOn).toBe("2026-04-01");
    await page.close();
  });

  it("says in words what can't be, by its cell, and keeps it there", async () => {
    const page = await openGrid(member, outline(shared));
    await at(page, "人才目标3", "startsOn");
    await page.keyboard.type("2035-12-31");
    await page.keyboard.press("Tab");
    await page.locator(".grid-cell-refused").waitFor();
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => page.locator("#grid-note").innerText()).toContain("结束日期不能早于开始日期");
    await page.keyboard.press("F2");
    await expect.poll(() => page.locator(".grid-input").inputValue()).toBe("2035-12-31");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".grid-cell-refused").count()).toBe(0);
    await page.close();
  });
});

describe("what was typed and not saved", () => {
  const left = (page: Page, count: number) => page.getByText(`上次有${count}处内容尚未保存`);
  const later = (page: Page) => page.getByRole("button", { name: "现在保存" });

  it("is offered again after the tab was killed: cells, new rows, and what stood in an input", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline(shared));
    await page.route("**/outline/rows**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await at(page, "学术目标1", "weight");
    await page.keyboard.type("55");
    await page.keyboard.press("Enter");
    await rowOf(page, "学术目标3").focus();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type("断线时加的目标");
    await page.keyboard.press("Enter");
    await page.keyboard.type("写到一半");
    await page.waitForTimeout(400);
    await page.close();
    const again = await openGrid(context, outline(shared));
    await left(again, 3).waitFor();
    const told = await again.locator(".notice", { hasText: "上次有" }).innerText();
    for (const words of ["“学术目标1”的权重：55", "断线时加的目标", "写到一半"]) expect(told).toContain(words);
    await later(again).click();
    await allSaved(again);
    expect((await stored("学术目标1")).weight).toBe(55);
    const titles = (await (await view()).find("element", { planId: shared })).map(({ titleZh }) => titleZh);
    expect(titles.filter((title) => ["断线时加的目标", "写到一半"].includes(title)).sort()).toEqual(
      ["写到一半", "断线时加的目标"].sort(),
    );
    await again.reload({ waitUntil: "networkidle" });
    await expect.poll(() => left(again, 3).count()).toBe(0);
    await context.close();
  });

  /** Lets nothing of what is changed out. */
  const cutOff = (page: Page) =>
    page.route("**/outline/rows**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
  const directionRow = (page: Page, title: string) => page.locator(".grid-line-direction", { hasText: title });
  async function rename(page: Page, title: string, typed: string): Promise<void> {
    await directionRow(page, title).locator("[data-column=title]").click();
    await page.keyboard.press("F2");
    await page.keyboard.type(typed);
  }

  it("is offered again for key directions: a title that was confirmed, and one that was half typed", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline(shared));
    await cutOff(page);
    await rename(page, "人才", "人才队伍");
    await page.keyboard.press("Enter");
    await page.locator(".grid-stuck").waitFor();
    await expect.poll(() => directionRow(page, "人才队伍").locator(".grid-cell-failed").count()).toBe(1);
    await rename(page, "学术", "学术写到一半");
    await page.waitForTimeout(400);
    await page.close();
    const again = await openGrid(context, outline(shared));
    await left(again, 2).waitFor();
    const told = await again.locator(".notice", { hasText: "上次有" }).innerText();
    for (const words of ["“人才”的名称：人才队伍", "“学术”的名称：学术写到一半"]) expect(told).toContain(words);
    await later(again).click();
    await allSaved(again);
    await directionRow(again, "人才队伍").waitFor();
    const titles = async () =>
      (await (await view()).find("keyDirection", { planId: shared })).map(({ titleZh }) => titleZh);
    expect((await titles()).sort()).toEqual(["人才队伍", "学术写到一半"].sort());
    await rename(again, "人才队伍", "人才");
    await again.keyboard.press("Enter");
    await rename(again, "学术写到一半", "学术");
    await again.keyboard.press("Enter");
    await allSaved(again);
    expect((await titles()).sort()).toEqual(["人才", "学术"].sort());
    await context.close();
  });

  it("shows both titles of a key direction that somebody else has named meanwhile", async () => {
    const page = await openGrid(member, outline(shared));
    await page.route("**/outline**", (route) =>
      route.request().method() === "GET" ? route.abort() : route.continue(),
    );
    const [direction] = await (await view()).find("keyDirection", { planId: shared, titleZh: "学术" });
    const {
      id: directionId,
      contentRevision: revision,
      titleEn,
    } = direction ?? { id: "", contentRevision: 0, titleEn: "" };
    await edit({ intent: "edit-direction", directionId, revision, titleZh: "他人所改", titleEn });
    await rename(page, "学术", "本人所改");
    await page.keyboard.press("Enter");
    await page.locator(".grid-cell-conflict").waitFor();
    await directionRow(page, "本人所改").locator("[data-column=title]").click();
    const note = page.locator("#grid-note");
    for (const words of ["学术", "本人所改", "他人所改"]) await expect.poll(() => note.innerText()).toContain(words);
    await note.getByRole("button", { name: "保存我填写的" }).click();
    await allSaved(page);
    const now = await (await view()).first("keyDirection", { id: direction?.id ?? DirectionId.parse("none") });
    expect(now?.titleZh).toBe("本人所改");
    await edit({
      intent: "edit-direction",
      directionId,
      revision: now?.contentRevision ?? 0,
      titleZh: "学术",
      titleEn,
    });
    await page.close();
  });

  it("is offered again for moves, which are carried out once", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline(shared));
    await cutOff(page);
    await at(page, "人才目标3", "code");
    await page.keyboard.press("Alt+ArrowUp");
    await page.locator(".grid-stuck").waitFor();
    await page.close();
    const again = await openGrid(context, outline(shared));
    await left(again, 1).waitFor();
    await expect
      .poll(() => again.locator(".notice", { hasText: "上次有" }).innerText())
      .toContain("“人才目标3”在“人才”内调整次序");
    await later(again).click();
    await allSaved(again);
    expect((await shownRows(again)).slice(0, 3)).toEqual(
      ["1.1 人才目标1", "1.2 人才目标3", "1.3 人才目标2"].map((row) => expect.stringContaining(row)),
    );
    await again.reload({ waitUntil: "networkidle" });
    await expect.poll(() => again.getByText("尚未保存").count()).toBe(0);
    await at(again, "人才目标3", "code");
    await again.keyboard.press("Alt+ArrowDown");
    await allSaved(again);
    await context.close();
  });

  it("stays each in its own tab while that is open: what one saves takes nothing from the other", async () => {
    const context = await aCouncilMember(browser, server.url);
    const one = await openGrid(context, outline(shared));
    await cutOff(one);
    await at(one, "学术目标1", "weight");
    await one.keyboard.type("41");
    await one.keyboard.press("Enter");
    await one.locator(".grid-stuck").waitFor();
    const other = await openGrid(context, outline(shared));
    await at(other, "学术目标2", "weight");
    await other.keyboard.type("42");
    await other.keyboard.press("Enter");
    await allSaved(other);
    // The first tab has it still, and will send it; nobody is asked about it here.
    await other.waitForTimeout(800);
    await expect.poll(() => other.getByText("尚未保存").count()).toBe(0);
    await cutOff(other);
    await at(other, "学术目标3", "weight");
    await other.keyboard.type("43");
    await other.keyboard.press("Enter");
    await other.locator(".grid-stuck").waitFor();
    await one.close();
    await other.close();
    const again = await openGrid(context, outline(shared));
    await left(again, 2).waitFor();
    await later(again).click();
    await allSaved(again);
    const weights = await Promise.all(["学术目标1", "学术目标2", "学术目标3"].map(stored));
    expect(weights.map(({ weight }) => weight)).toEqual([41, 42, 43]);
    await again.reload({ waitUntil: "networkidle" });
    await again.waitForTimeout(800);
    await expect.poll(() => again.getByText("尚未保存").count()).toBe(0);
    await context.close();
  });

  it("a row whose answer was lost has arrived all the same: it is there once, and not offered again", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline(shared));
    await page.route("**/outline/rows**", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      // It arrives, and nobody hears of it.
      await route.fetch();
      await route.abort();
    });
    await rowOf(page, "学术目标3").focus();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type("到达而未知的目标");
    await page.keyboard.press("Tab");
    await page.locator(".grid-stuck").waitFor();
    await page.close();
    const again = await openGrid(context, outline(shared));
    await rowOf(again, "到达而未知的目标").waitFor();
    await expect.poll(() => again.getByText("尚未保存").count()).toBe(0);
    const all = await (await view()).find("element", { planId: shared, titleZh: "到达而未知的目标" });
    expect(all).toHaveLength(1);
    await again.reload({ waitUntil: "networkidle" });
    expect((await shownRows(again)).filter((row) => row.includes("到达而未知"))).toHaveLength(1);
    await context.close();
  });

  it("waits for whoever was signed out meanwhile, and says where to sign in", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline(shared));
    const cookies = await context.cookies();
    await context.clearCookies({ name: /session_token/ });
    await at(page, "学术目标1", "weight");
    await page.keyboard.type("56");
    await page.keyboard.press("Enter");
    await page.locator(".grid-stuck", { hasText: "登录已失效" }).waitFor();
    expect(await page.locator(".grid-stuck").getByRole("link").getAttribute("href")).toBe("/sign-in");
    await context.addCookies(cookies);
    await page.locator(".grid-stuck").getByRole("button", { name: "重试" }).click();
    await allSaved(page);
    expect((await stored("学术目标1")).weight).toBe(56);
    await context.close();
  });
});

describe("several rows at once", () => {
  it("get another lead in one command, which is taken back and done again as a whole", async () => {
    const page = await openGrid(member, outline(shared));
    const goals = ["学术目标1", "学术目标2", "学术目标3"];
    await at(page, "学术目标1", "code");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByRole("button", { name: "设牵头部门" }).click();
    await page.locator(".grid-bulk select").selectOption({ label: "质控部" });
    await page.getByRole("button", { name: "应用" }).click();
    await allSaved(page);
    const leads = async () => (await Promise.all(goals.map(stored))).map(({ leadUnitId }) => leadUnitId);
    const before = ["unit-academic", "unit-academic", "unit-academic"];
    expect(await leads()).toEqual([quality, quality, quality]);
    await rowOf(page, "学术目标1").focus();
    await page.keyboard.press("Control+z");
    await page.locator("[role=status]", { hasText: "已撤销" }).waitFor({ state: "attached" });
    expect(await leads()).toEqual(before);
    await page.keyboard.press("Control+y");
    await page.locator("[role=status]", { hasText: "已恢复" }).waitFor({ state: "attached" });
    expect(await leads()).toEqual([quality, quality, quality]);
    await page.close();
  });

  it("change only by what was chosen: applied unchosen, each deed says what is missing and saves nothing", async () => {
    const page = await openGrid(member, outline(shared));
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.url());
    });
    await at(page, "学术目标1", "code");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    for (const deed of ["设牵头部门", "增配合部门", "减配合部门", "调整日期", "设权重", "设阶段"]) {
      await page.getByRole("button", { name: deed, exact: true }).click();
      await page.getByRole("button", { name: "应用" }).click();
      await page.locator(".grid-bulk .field-error").waitFor();
      // The keys are where something is missing.
      expect(
        await page.evaluate(() => document.activeElement?.closest(".field")?.querySelector(".field-error") != null),
      ).toBe(true);
      await page.getByRole("button", { name: deed, exact: true }).click();
    }
    expect(sent).toEqual([]);
    await page.close();
  });

  it("say how many of them were left out, and why", async () => {
    const page = await openGrid(member, outline(shared, `?open=${ids.学术目标1}`));
    await at(page, "学术目标1", "code");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByRole("button", { name: "设阶段", exact: true }).click();
    await expect.poll(() => page.locator(".grid-bulk").innerText()).toContain("所选2项中有1项目标");
    await page.getByLabel("不设阶段").check();
    await page.getByRole("button", { name: "应用" }).click();
    await page.locator(".grid-selection", { hasText: "1项不是目标，不设阶段" }).waitFor();
    // Whoever has filled in such a form is told of news as before: it simply appears.
    const other = await openGrid(member, outline(shared));
    await at(other, "学术目标3", "weight");
    await other.keyboard.type("17");
    await other.keyboard.press("Enter");
    await allSaved(other);
    await other.close();
    await rowOf(page, "学术目标3").locator("[data-column=weight]", { hasText: /^17$/ }).waitFor();
    await expect.poll(() => page.getByText("他人刚刚更新了数据").count()).toBe(0);
    await page.close();
  });

  /** Selects the first three goals of a direction, and sets their dates or weight. */
  async function setThree(page: Page, deed: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await at(page, "学术目标1", "code");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByRole("button", { name: deed, exact: true }).click();
    for (const [name, value] of Object.entries(fields)) await page.locator(`.grid-bulk [name=${name}]`).fill(value);
    await page.getByRole("button", { name: "应用" }).click();
  }

  it("of which one can't be saved say which, keep what was wanted, and go together once that one is mended", async () => {
    const endsOn = (await stored("学术目标2")).endsOn;
    const goal = ids.学术目标2;
    const end = { elementId: goal, field: "endsOn", seen: endsOn, wanted: "2027-06-30" };
    await edit({ intent: "set-fields", planId: shared, entries: [end] });
    const page = await openGrid(member, outline(shared));
    await setThree(page, "调整日期", { startsOn: "20280101" });
    const bar = page.locator(".grid-stuck");
    await bar.waitFor();
    await expect.poll(() => bar.innerText()).toContain("2.2 开始未保存");
    await expect.poll(() => bar.innerText()).toContain("同批3处均未保存");
    await expect.poll(() => page.locator(".grid-cell-held").count()).toBe(2);
    await expect.poll(() => rowOf(page, "学术目标1").locator(".grid-cell-held").textContent()).toContain("2028");
    // The keys are in the cell that stands in the way.
    expect(await page.evaluate(() => document.activeElement?.closest("[data-line]")?.getAttribute("data-line"))).toBe(
      goal,
    );
    await page.keyboard.type("20270101");
    await page.keyboard.press("Enter");
    await allSaved(page);
    await bar.waitFor({ state: "detached" });
    const starts = async () =>
      (await Promise.all([stored("学术目标1"), stored("学术目标2"), stored("学术目标3")])).map((one) => one.startsOn);
    expect(await starts()).toEqual(["2028-01-01", "2027-01-01", "2028-01-01"]);
    await page.close();
  });

  it("of which somebody else has changed one keep the others, and go together once that is settled", async () => {
    const page = await openGrid(member, outline(shared));
    // News is kept away: this page doesn't know yet.
    await page.route("**/outline/rows**", (route) =>
      route.request().method() === "GET" ? route.abort() : route.continue(),
    );
    const seen = (await stored("学术目标3")).weight;
    const theirs = { elementId: ids.学术目标3, field: "weight", seen, wanted: 13 };
    await edit({ intent: "set-fields", planId: shared, entries: [theirs] });
    await setThree(page, "设权重", { weight: "77" });
    await page.locator(".grid-cell-conflict").waitFor();
    await expect.poll(() => page.locator(".grid-cell-held").count()).toBe(2);
    await page.locator("#grid-note").getByRole("button", { name: "采用现在保存的" }).click();
    await allSaved(page);
    await page.waitForFunction(() => !document.querySelector(".grid-cell-held"));
    const weights = await Promise.all(["学术目标1", "学术目标2", "学术目标3"].map(stored));
    expect(weights.map(({ weight }) => weight)).toEqual([77, 77, 13]);
    await page.close();
  });

  it("are cancelled with a reason", async () => {
    const page = await openGrid(member, outline(shared, `?open=${ids.学术目标3}`));
    await at(page, "学术目标3举措2", "code");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.locator("dialog textarea").fill("不再需要");
    await page.locator("dialog").getByRole("button", { name: "取消此事项" }).click();
    await allSaved(page);
    await page.waitForFunction(() => document.querySelector(".grid-line-cancelled"));
    expect(await stored("学术目标3举措2")).toMatchObject({ lifecycle: "cancelled", lifecycleReason: "不再需要" });
    await page.close();
  });
});

describe("structure", () => {
  async function drag(page: Page, title: string, by: { x: number; y: number }): Promise<void> {
    await rowOf(page, title).hover();
    const grip = await rowOf(page, title).locator(".grid-grip").boundingBox();
    if (!grip) throw new Error(`no grip on ${title}`);
    const start = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + by.x / 2, start.y + by.y / 2, { steps: 4 });
    await page.mouse.move(start.x + by.x, start.y + by.y, { steps: 4 });
    await page.locator(".grid-drop").waitFor();
    await page.mouse.up();
  }

  it("a goal is dragged into another direction, and back by one undo", async () => {
    const page = await openGrid(member, outline(shared));
    const [from, to] = [await rowOf(page, "人才目标1").boundingBox(), await rowOf(page, "学术目标2").boundingBox()];
    const home = (await stored("人才目标1")).directionId;
    await drag(page, "人才目标1", { x: 0, y: (to?.y ?? 0) - (from?.y ?? 0) - 20 });
    await allSaved(page);
    const away = (await stored("学术目标1")).directionId;
    expect((await stored("人才目标1")).directionId).toBe(away);
    await rowOf(page, "学术目标1").focus();
    await page.keyboard.press("Control+z");
    await page.locator("[role=status]", { hasText: "已撤销" }).waitFor({ state: "attached" });
    expect((await stored("人才目标1")).directionId).toBe(home);
    await page.close();
  });

  it("Alt with the arrows takes a goal in below the one before it and out again, as what its depth says", async () => {
    const page = await openGrid(member, outline(shared));
    await at(page, "学术目标2", "code");
    await page.keyboard.press("Alt+ArrowRight");
    await allSaved(page);
    expect(await stored("学术目标2")).toMatchObject({ kind: "measure", parentId: ids.学术目标1 });
    expect((await stored("学术目标2举措1")).kind).toBe("task");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-line"))).toBe(ids.学术目标2);
    await page.keyboard.press("Alt+ArrowLeft");
    await allSaved(page);
    expect(await stored("学术目标2")).toMatchObject({ kind: "goal", parentId: shared });
    await page.keyboard.press("Alt+ArrowDown");
    await allSaved(page);
    const rows = await shownRows(page);
    expect(rows.filter((row) => /学术目标\d$/.test(row))).toEqual(["2.1 学术目标1", "2.2 学术目标3", "2.3 学术目标2"]);
    await page.close();
  });
});

describe("a search", () => {
  it("keeps the tree: what is found, marked, with everything above it", async () => {
    const page = await openGrid(member, outline(shared, "?q=举措2"));
    const rows = await shownRows(page);
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 2)).toEqual(["1.1 人才目标1", "1.1.2 人才目标1举措2"]);
    await expect.poll(() => page.locator(".grid-line-matched").count()).toBe(6);
    await at(page, "人才目标1举措2", "weight");
    await page.keyboard.type("33");
    await page.keyboard.press("Enter");
    await allSaved(page);
    expect((await stored("人才目标1举措2")).weight).toBe(33);
    expect(await shownRows(page)).toHaveLength(12);
    await page.close();
  });
});

describe("before JavaScript", () => {
  it("is the page it was, with its panel", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: await member.storageState() });
    const page = await context.newPage();
    await page.goto(outline(shared, `?open=${ids.人才目标1}&edit=${ids.人才目标1}`));
    const goals = await (await view()).count("element", { planId: shared, kind: "goal" });
    await expect.poll(() => page.locator(".outline-row").count()).toBe(goals + 2);
    await expect.poll(() => page.locator("#panel").count()).toBe(1);
    await context.close();
  });
});

describe("for everybody", () => {
  it.each([
    ["zh-CN", "light"],
    ["zh-CN", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "axe finds nothing while a cell, a list, a new row and a dialog are open: %s, %s",
    async (locale, colorScheme) => {
      const storageState = await member.storageState();
      const context = await browser.newContext({
        locale,
        colorScheme,
        bypassCSP: true,
        storageState,
        viewport: { width: 1440, height: 900 },
      });
      const page = await openGrid(context, outline(shared, `?open=${ids.人才目标1}`));
      const found = [...(await axeFindings(page, ".plan-grid"))];
      await at(page, "人才目标1", "title");
      await page.keyboard.press("F2");
      found.push(...(await axeFindings(page, ".plan-grid")));
      for (const key of ["Tab", "Tab", "F2"]) await page.keyboard.press(key);
      await page.locator("[role=listbox]").waitFor();
      found.push(...(await axeFindings(page, ".plan-grid")));
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Enter");
      await page.locator(".grid-draft").waitFor();
      found.push(...(await axeFindings(page, ".plan-grid")));
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.locator("dialog").waitFor();
      found.push(...(await axeFindings(page, "dialog")));
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it("there is one tab stop, and Tab leads out again", async () => {
    const page = await openGrid(member, outline(shared));
    await expect.poll(() => page.locator('[role=treegrid] [tabindex="0"]').count()).toBe(1);
    await page.locator('[role=treegrid] [tabindex="0"]').focus();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => page.locator('[role=treegrid] [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=treegrid]"))).toBeNull();
    await page.close();
  });
});
