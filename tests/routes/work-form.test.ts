import { expect, it } from "vitest";
import { parseForm } from "~/http/parse-form.server";
import { basisPointsOf } from "~/routes/work/reported-row.server";
import { WorkForm } from "~/routes/work/work-form.server";

type Fields = Readonly<Record<string, string | readonly string[]>>;

function sent(fields: Fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return parseForm(new Request("http://local/work", { method: "POST", body }), WorkForm);
}

function grid(fields: Fields) {
  return sent({ intent: "report-progress", commandId: "command-00001", month: "2026-03", ...fields });
}

function row(taskId: string, fields: Fields): Fields {
  const named = Object.entries(fields).map(([name, value]) => [`rows.${taskId}.${name}`, value]);
  return Object.fromEntries(named);
}

const percent = { method: "percent", percent: "", done: "", seen: "4500", seenDecision: "", needsDecision: "" };
const ticks = { method: "milestones", seen: "m1 m2", needsDecision: "", seenDecision: "" };

async function reportsOf(fields: Fields) {
  const form = await grid(fields);
  if (!form.ok || form.value.intent !== "report-progress") throw new Error(JSON.stringify(form));
  return form.value.reports;
}

async function mistakesIn(fields: Fields) {
  const form = await grid(fields);
  return form.ok ? null : form.problem;
}

it("rows left blank are no reports", async () => {
  const reports = await reportsOf({ ...row("task-a", percent), ...row("task-b", { ...percent, percent: "60" }) });
  expect(reports).toMatchObject([{ taskId: "task-b", month: "2026-03", method: "percent", valueBp: 6000 }]);
});

it("words alone report the value that stood there", async () => {
  expect(await reportsOf(row("task-a", { ...percent, done: "完成调研" }))).toMatchObject([
    { valueBp: 4500, done: "完成调研" },
  ]);
});

it("words alone on a task never reported ask for a value", async () => {
  expect(await mistakesIn(row("task-a", { ...percent, seen: "", done: "完成调研" }))).toEqual({
    code: "invalid",
    fields: { "rows.task-a.percent": ["percent-invalid"] },
  });
});

it("a percentage has one decimal at most and may come full-width", () => {
  expect(["62.5", "62.5%", "６２．５％", "100", "0", " 7 "].map(basisPointsOf)).toEqual([
    6250, 6250, 6250, 10000, 0, 700,
  ]);
  expect(["62.55", "101", "-1", "1e1", "六十", ""].map(basisPointsOf)).toEqual([null, null, null, null, null, null]);
});

it("milestones left as they were are no report, and one ticked more is", async () => {
  const same = row("task-a", { ...ticks, reached: ["m2", "m1"] });
  const more = row("task-b", { ...ticks, reached: ["m1", "m2", "m3"] });
  expect(await reportsOf({ ...same, ...more })).toMatchObject([{ taskId: "task-b", reached: ["m1", "m2", "m3"] }]);
});

it("a single milestone ticked is read as one", async () => {
  expect(await reportsOf(row("task-a", { ...ticks, seen: "", reached: "m1" }))).toMatchObject([{ reached: ["m1"] }]);
});

it("quantities may be grouped by thousands", async () => {
  const fields = { method: "quantity", quantity: "1,200", seen: "" };
  expect(await reportsOf(row("task-a", fields))).toMatchObject([{ method: "quantity", quantityDone: 1200 }]);
});

it("no change needs a reason, and no new value beside it", async () => {
  const blank = row("task-a", { ...percent, noChange: "1" });
  const both = row("task-b", { ...percent, percent: "50", noChangeReason: "等待批复" });
  const fine = row("task-c", { ...percent, noChangeReason: "等待批复" });
  expect(await mistakesIn({ ...blank, ...both, ...fine })).toEqual({
    code: "invalid",
    fields: {
      "rows.task-a.noChangeReason": ["reason-missing"],
      "rows.task-b.noChangeReason": ["no-change-contradicted"],
    },
  });
  expect(await reportsOf(fine)).toMatchObject([{ method: "no-change", noChangeReason: "等待批复" }]);
});

it("an open decision goes on until it is cleared, and clearing it is a report", async () => {
  const open = { ...percent, needsDecision: "一\r\n二", seenDecision: "一\n二" };
  expect(await mistakesIn(row("task-a", open))).toMatchObject({ fields: { month: ["nothing-reported"] } });
  expect(await reportsOf(row("task-a", { ...open, needsDecision: "" }))).toMatchObject([
    { valueBp: 4500, needsDecision: "", decisionBy: null },
  ]);
});

it("the body that an open decision waits for is no report by itself, and goes when the decision is cleared", async () => {
  const open = {
    ...percent,
    needsDecision: "定预算",
    seenDecision: "定预算",
    decisionBy: "body-a",
    seenBody: "body-a",
  };
  expect(await mistakesIn(row("task-a", open))).toMatchObject({ fields: { month: ["nothing-reported"] } });
  expect(await reportsOf(row("task-a", { ...open, percent: "50" }))).toMatchObject([{ decisionBy: "body-a" }]);
  expect(await reportsOf(row("task-a", { ...open, needsDecision: "" }))).toMatchObject([{ decisionBy: null }]);
});

it("whose decision it is needs the decision itself", async () => {
  expect(await mistakesIn(row("task-a", { ...percent, decisionBy: "body-council" }))).toEqual({
    code: "invalid",
    fields: { "rows.task-a.needsDecision": ["text-missing"] },
  });
});

it("mistakes of the report itself are named by row and field", async () => {
  const fields = row("task-a", { ...percent, percent: "50", done: "长".repeat(4001) });
  expect(await mistakesIn(fields)).toEqual({
    code: "invalid",
    fields: { "rows.task-a.done": ["text-too-long"] },
  });
});

it("what is typed comes back", async () => {
  const form = await grid(row("task-a", { ...percent, percent: "abc", done: "<b>粗</b>" }));
  expect(form.typed).toMatchObject({ "rows.task-a.percent": "abc", "rows.task-a.done": "<b>粗</b>" });
});

it("forged rows and intents are refused", async () => {
  expect((await sent({ intent: "report-everything", commandId: "command-00001" })).ok).toBe(false);
  expect((await grid({ "rows.Not an id.percent": "50" })).ok).toBe(false);
  expect((await grid({})).ok).toBe(false);
  expect((await grid(row("task-a", { ...percent, method: "guess", percent: "50" }))).ok).toBe(false);
});

it("a task is linked to all goals that were ticked", async () => {
  const fields = { intent: "link-task", commandId: "command-00001", taskId: "task-a", weight: "50" };
  const form = await sent({ ...fields, goalIds: ["goal-a", "goal-b"] });
  expect(form).toMatchObject({ ok: true, value: { goalIds: ["goal-a", "goal-b"], weight: 50 } });
  expect(await sent(fields)).toMatchObject({ ok: false });
});
