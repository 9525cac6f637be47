import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formOn } from "#tests/matrix/form-on-page";
import { aMatrixWorld } from "#tests/matrix/matrix-world";
import { type Answered, logHead, modes, type Site, startSite } from "#tests/matrix/site";
import type { Form } from "#tests/matrix/writing-table";

let site: Site;

beforeAll(async () => {
  await aMatrixWorld();
  site = await startSite();
});
afterAll(() => site?.stop());

const editing = {
  route: "routes/plans.$planId.outline",
  at: "/plans/plan-now/outline?edit=goal-further",
  by: "council",
  mode: "document",
} as const;
const reporting = { route: "routes/work", at: "/work", by: "own", mode: "document" } as const;

async function formOfGoal(): Promise<Form> {
  return formOn((await site.ask(editing)).text, "edit-element").values;
}

function edit(form: Form): Promise<Answered> {
  return site.ask({ ...editing, method: "POST", form });
}

describe("a form sent from an old page", () => {
  it("is answered with what was typed beside what stands there now, and offers to save again", async () => {
    const [first, second] = [await formOfGoal(), await formOfGoal()];
    expect((await edit({ ...first, titleZh: "馆藏先保存" })).outcome).toBe("done");
    const before = await logHead();
    const late = await edit({ ...second, titleZh: "馆藏后保存", statementZh: "只有这边" });
    expect(late.outcome).toBe("409");
    expect(await logHead()).toBe(before);
    const disputes = late.text.match(/<fieldset\b[\s\S]*?<\/fieldset>/g) ?? [];
    const [disputed = "", ...others] = disputes.filter((dispute) => dispute.includes("先保存"));
    expect(others).toEqual([]);
    expect(disputed).toContain("中文名称");
    expect(disputed).toContain("馆藏先保存");
    expect(disputed).toContain("馆藏后保存");
    const again = formOn(late.text, "edit-element").values;
    expect(again).toMatchObject({ titleZh: "馆藏后保存", statementZh: "只有这边" });
    expect((await edit(again)).outcome).toBe("done");
    expect(await formOfGoal()).toMatchObject({ titleZh: "馆藏后保存", statementZh: "只有这边" });
  });
});

describe("two forms that changed different fields", () => {
  it("are merged field by field, for their sender to look over before it is saved", async () => {
    const [first, second] = [await formOfGoal(), await formOfGoal()];
    expect((await edit({ ...first, titleEn: "Only theirs" })).outcome).toBe("done");
    const late = await edit({ ...second, statementZh: "只有我的" });
    expect(late.outcome).toBe("409");
    const merged = formOn(late.text, "edit-element").values;
    expect(merged).toMatchObject({ titleEn: "Only theirs", statementZh: "只有我的" });
    expect((await edit(merged)).outcome).toBe("done");
    expect(await formOfGoal()).toMatchObject({ titleEn: "Only theirs", statementZh: "只有我的" });
  });

  it.each(["", "{", "[]", '{"titleZh":1}', "null"])(
    "are shown as typed where what was seen makes no sense: %s",
    async (seen) => {
      const [first, second] = [await formOfGoal(), await formOfGoal()];
      expect((await edit({ ...first, titleEn: `Theirs ${randomUUID()}` })).outcome).toBe("done");
      const late = await edit({ ...second, statementZh: "我的说明", seen });
      expect(late.outcome).toBe("409");
      expect(formOn(late.text, "edit-element").values).toMatchObject({ statementZh: "我的说明" });
    },
  );
});

describe("a command sent again", () => {
  it("has one effect and the same answer, and with other content none at all", async () => {
    const form: Form = { ...(await formOfGoal()), titleZh: "馆藏一次" };
    expect((await edit(form)).outcome).toBe("done");
    const before = await logHead();
    expect((await edit(form)).outcome).toBe("done");
    for (const mode of modes) {
      const other = { ...form, titleZh: "馆藏两次" };
      expect((await site.ask({ ...editing, mode, method: "POST", form: other })).outcome).toBe("409");
    }
    expect((await site.ask({ ...editing, by: "other", method: "POST", form })).outcome).toMatch(/40[39]/);
    expect(await logHead()).toBe(before);
    expect(await formOfGoal()).toMatchObject({ titleZh: "馆藏一次" });
  });

  it("is one report, however often the page is sent", async () => {
    const { values } = formOn((await site.ask(reporting)).text, "report-progress");
    const form = { ...values, "rows.task-own.percent": "40", "rows.task-own.done": "馆藏完成" };
    const before = await logHead();
    const answers = Array.from({ length: 5 }, () => site.ask({ ...reporting, method: "POST", form }));
    expect((await Promise.all(answers)).map(({ outcome }) => outcome)).toEqual(Array(5).fill("done"));
    expect(Number((await logHead()) - before)).toBe(1);
  });
});

describe("a body that is too large", () => {
  it.each(modes)("is refused before it is read: %s", async (mode) => {
    const before = await logHead();
    const form = { ...(await formOfGoal()), statementZh: "a".repeat(2 * 1024 * 1024) };
    expect((await site.ask({ ...editing, mode, method: "POST", form })).outcome).toBe("413");
    expect(await logHead()).toBe(before);
  });
});

describe("HTML typed into a text", () => {
  const evil = `馆藏<script>alert(1)</script><img src=x onerror=alert(2)>"'></title></textarea>&amp;`;
  const pages = [
    ...["/", "/plans", "/plans/plan-now", "/plans/plan-now/outline?open=goal-further", "/work?unit=unit-academic"],
    ...[
      "/plans/plan-now/outline?edit=goal-further",
      "/elements/goal-further",
      "/elements/task-own",
      "/frameworks/framework-now",
    ],
    ...["/elements/task-own?link=goal", "/work?link=task-own"],
  ];

  async function send(route: string, at: string, form: Form): Promise<string> {
    const by = route === "routes/work" ? "own" : "council";
    const commanded = { commandId: randomUUID(), ...form };
    return (await site.ask({ route, at, by, mode: "data", method: "POST", form: commanded })).outcome;
  }

  beforeAll(async () => {
    const outline = editing.route;
    const { values: goal } = formOn((await site.ask(editing)).text, "edit-element");
    const plan = formOn((await site.ask({ ...editing, at: "/plans/plan-now" })).text, "edit-plan").values;
    const task = { ...editing, at: "/plans/plan-now/outline?edit=task-own" };
    const { values: edited } = formOn((await site.ask(task)).text, "edit-element");
    const dates = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
    const report = { "rows.task-own.method": "percent", "rows.task-own.percent": "50", "rows.task-own.again": "1" };
    const words = { "rows.task-own.done": evil, "rows.task-own.problem": evil, "rows.task-own.needsDecision": evil };
    expect([
      await send(outline, editing.at, { ...goal, titleZh: evil, titleEn: evil, statementZh: evil, reason: evil }),
      await send(outline, task.at, { ...edited, titleZh: evil }),
      await send(outline, editing.at, { intent: "add-phase", planId: "plan-now", titleZh: evil, ...dates }),
      await send(outline, editing.at, { intent: "add-direction", planId: "plan-now", titleZh: evil }),
      await send("routes/plans.$planId._index", "/plans/plan-now?index", { ...plan, titleZh: evil, missionZh: evil }),
      await send("routes/work", "/work", { intent: "report-progress", month: thisMonth(), ...report, ...words }),
    ]).toEqual(Array(6).fill("done"));
  });

  it("is kept as it was typed", async () => {
    expect(await formOfGoal()).toMatchObject({ titleZh: evil, titleEn: evil, statementZh: evil });
  });

  it.each(pages)("is text on %s", async (at) => {
    const by = at.includes("link=") ? "own" : "council";
    const { outcome, text } = await site.ask({ ...editing, at, by });
    expect(outcome).toBe("200");
    expect(text).toContain("馆藏&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toContain("<script>alert(1)");
    expect(text).not.toMatch(/<img[^>]*onerror/);
  });

  it("is text in what an address asks for, and in what a form sends back", async () => {
    const search = encodeURIComponent("<script>alert(1)</script>");
    const found = await site.ask({ ...editing, at: `${editing.at}&q=${search}` });
    const refused = await edit({ ...(await formOfGoal()), titleZh: evil, startsOn: "<script>alert(1)</script>" });
    const lost = await site.ask({ ...editing, at: `/nowhere/${search}` });
    expect([found.outcome, refused.outcome, lost.outcome]).toEqual(["200", "422", "404"]);
    for (const { text } of [found, refused, lost]) expect(text).not.toContain("<script>alert(1)");
  });
});

// In the organisation's own time zone.
function thisMonth(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(Date.now()).slice(0, 7);
}
