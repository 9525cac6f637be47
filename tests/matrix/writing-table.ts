import { randomUUID } from "node:crypto";
import type { Columns } from "#tests/matrix/columns";
import { aWelcomeForm } from "#tests/matrix/people";
import { titles } from "#tests/matrix/secrets";
import type { Mode } from "#tests/matrix/site";

/** What a form sends, beside a fresh `commandId` where it has none. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/**
 * One form of a route, sent. A cell is the status; `in` where one is led to the sign-in page; `done` where it was taken
 * though nothing is stored in the log; `saved` where the log has moved. In every other cell it hasn't.
 */
export interface WritingRow {
  readonly route: string;
  readonly at: string;
  readonly what: string;
  form(mode: Mode): Form;
  readonly document: Columns;
  /** Answers to `?_data`; like those to documents unless given. */
  readonly data?: Columns;
  /** A session of its own is given away. */
  readonly ends?: true;
}

const outline = { route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline" };
const rows = { route: "routes/plans.$planId.outline_.rows", at: "/plans/plan-now/outline/rows" };
const timeline = { route: "routes/plans.$planId.timeline", at: "/plans/plan-now/timeline" };
const planPage = { route: "routes/plans.$planId._index", at: "/plans/plan-now?index" };
const element = { route: "routes/elements.$elementId", at: "/elements/task-own" };
const work = { route: "routes/work", at: "/work" };

const ownDates = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
const dates = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
const unchanged = {
  titleZh: titles.plan,
  titleEn: "Medium- and long-term plan",
  startsOn: "2026-01-01",
  endsOn: "2035-12-31",
};
const resolution = { bodyId: "body-council", resolutionTitleZh: "决议", adoptedOn: "2026-01-05" };
const progress = {
  intent: "report-progress",
  month: "2026-01",
  "rows.task-own.method": "percent",
  "rows.task-own.percent": "60",
};

function nothing(): Form {
  return {};
}

let weight = 1;

// A link that is there already changes by its weight.
function anotherWeight(): string {
  weight += 1;
  return String(weight);
}

/** The secret of a fresh sign-in link takes the place of `:fresh`. */
export const writing: readonly WritingRow[] = [
  //                              administrator council leadership office own other reader nobody
  {
    ...{ route: "root", at: "/nowhere", what: "nothing", form: nothing },
    document: "404 404 404 404 404 404 404 404",
    data: "    405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/$", at: "/nowhere", what: "nothing", form: nothing },
    document: "404 404 404 404 404 404 404 404",
  },
  {
    ...{ route: "routes/_index", at: "/?index", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/plans._index", at: "/plans?index", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/frameworks._index", at: "/frameworks?index", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-now", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.print",
      at: "/plans/plan-now/timeline/print",
      what: "nothing",
      form: nothing,
    },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.svg",
      at: "/plans/plan-now/timeline/svg",
      what: "nothing",
      form: nothing,
    },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.rows", at: "/plans/plan-now/timeline/rows", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/plans.new", at: "/plans/new", what: "a plan" },
    form: () => ({ intent: "create-plan", titleZh: "密稿馆藏新规划", ...dates }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...planPage, what: "the plan's own words" },
    form: () => ({ intent: "edit-plan", planId: "plan-now", revision: "1", ...unchanged }),
    document: "403 done 403 403 403 403 403 in ",
  },
  {
    ...{ route: planPage.route, at: "/plans/plan-spare-:mode?index", what: "a status" },
    form: (mode) => ({ intent: "set-plan-status", planId: `plan-spare-${mode}`, status: "adopted", ...resolution }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...planPage, what: "the words of another plan than the address's" },
    form: () => ({ intent: "edit-plan", planId: "plan-draft", revision: "1", titleZh: "改", ...dates }),
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: planPage.route, at: "/plans/plan-draft?index", what: "the words of a draft" },
    form: () => ({ intent: "edit-plan", planId: "plan-draft", revision: "9", ...unchanged }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ route: planPage.route, at: "/plans/plan-now?index&asOf=2026-01-20", what: "the past" },
    form: () => ({ intent: "set-plan-status", planId: "plan-now", status: "adopted", ...resolution }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...outline, what: "a phase" },
    form: () => ({ intent: "add-phase", planId: "plan-now", titleZh: "馆藏阶段乙", ...dates }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a phase in the past" },
    at: "/plans/plan-now/outline?asOf=2026-01-20",
    form: () => ({ intent: "add-phase", planId: "plan-now", titleZh: "馆藏阶段丙", ...dates }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...outline, what: "a goal of a closed plan" },
    at: "/plans/plan-closed/outline",
    form: () => ({
      ...{ intent: "add-element", planId: "plan-closed", kind: "goal", titleZh: "馆藏迟到目标" },
      ...{ startsOn: "2021-01-01", endsOn: "2025-12-31" },
    }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a direction" },
    form: () => ({ intent: "add-direction", planId: "plan-now", titleZh: "馆藏方向乙" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a task under a department's own measure" },
    form: () => ({
      ...{ intent: "add-element", planId: "plan-now", kind: "task", parentId: "measure-now" },
      ...{ titleZh: "馆藏任务丙", leadUnitId: "unit-academic", ...dates },
    }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "the words of a department's own task, unchanged" },
    form: () => ({
      ...{ intent: "edit-element", elementId: "task-own", revision: "1", titleZh: titles.ownTask },
      ...{ startsOn: "2026-01-01", endsOn: "2030-12-31", leadUnitId: "unit-academic" },
    }),
    document: "403 done 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "the words of a department's own task, from an old revision" },
    form: () => ({
      ...{ intent: "edit-element", elementId: "task-own", revision: "0", titleZh: "改" },
      ...{ startsOn: "2026-01-01", endsOn: "2030-12-31", leadUnitId: "unit-academic" },
    }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...timeline, what: "the dates of a department's own task, unchanged" },
    form: () => ({ intent: "re-date-element", elementId: "task-own", revision: "1", ...ownDates }),
    document: "403 done 403 403 403 403 403 in ",
  },
  {
    ...{ ...timeline, what: "the dates of a department's own task, from an old revision" },
    form: () => ({ intent: "re-date-element", elementId: "task-own", revision: "0", ...ownDates }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...timeline, what: "dates in the past" },
    at: "/plans/plan-now/timeline?asOf=2026-01-20",
    form: () => ({ intent: "re-date-element", elementId: "task-own", revision: "1", ...ownDates }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...outline, what: "a weight" },
    form: () => ({ intent: "weigh-element", elementId: "task-own", childrenRevision: "0", weight: "2" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a place in the order" },
    form: () => ({ intent: "move-element", elementId: "task-own", parentId: "measure-now", childrenRevision: "0" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a cancellation" },
    form: () => ({
      ...{ intent: "set-lifecycle", elementId: "task-own", revision: "0" },
      ...{ lifecycle: "cancelled", lifecycleReason: "不再需要" },
    }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a milestone" },
    form: () => ({ intent: "add-milestone", elementId: "task-other", titleZh: "馆藏里程碑", dueOn: "2026-06-30" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...outline, what: "a direction that is in use, removed" },
    form: () => ({ intent: "remove-direction", directionId: "direction-now" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a measure behind another" },
    form: () => ({
      ...{ intent: "add-element", planId: "plan-now", kind: "measure", parentId: "goal-further" },
      ...{ afterId: "measure-now", titleZh: "馆藏又一举措", ...dates },
    }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a field that is so already" },
    form: () => ({
      ...{ intent: "set-fields", planId: "plan-now", "entries[0].elementId": "goal-now" },
      ...{ "entries[0].field": "weight", "entries[0].seen": "1", "entries[0].wanted": "100" },
    }),
    document: "403 done 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a field as somebody else saw it" },
    form: () => ({
      ...{ intent: "set-fields", planId: "plan-now", "entries[0].elementId": "goal-now" },
      ...{ "entries[0].field": "titleZh", "entries[0].seen": "馆藏旧名", "entries[0].wanted": "馆藏新名" },
    }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a field of a draft by way of another plan" },
    form: () => ({
      ...{ intent: "set-fields", planId: "plan-now", "entries[0].elementId": "goal-draft" },
      ...{ "entries[0].field": "weight", "entries[0].seen": "100", "entries[0].wanted": "1" },
    }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a field in the past" },
    at: "/plans/plan-now/outline/rows?asOf=2026-01-20",
    form: () => ({
      ...{ intent: "set-fields", planId: "plan-now", "entries[0].elementId": "goal-now" },
      ...{ "entries[0].field": "weight", "entries[0].seen": "100", "entries[0].wanted": "1" },
    }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...rows, what: "a branch below itself" },
    form: () => ({
      ...{ intent: "move-elements", planId: "plan-now", "elements[0].elementId": "measure-now" },
      ...{ "elements[0].seenParentId": "goal-now", parentId: "task-own" },
    }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ ...rows, what: "a step back that nobody took" },
    form: () => ({ intent: "undo", undoes: randomUUID() }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...rows, what: "a forged intent" },
    form: () => ({ intent: "grant-role", role: "administrator" }),
    document: "422 422 422 422 422 422 422 in ",
  },
  {
    ...{ ...outline, what: "a forged intent" },
    form: () => ({ intent: "grant-role", role: "administrator" }),
    document: "422 422 422 422 422 422 422 in ",
  },
  {
    ...{ ...element, what: "the own department's task counted in a further goal" },
    form: () => ({ intent: "link-task", taskId: "task-own", goalIds: "goal-further", weight: anotherWeight() }),
    document: "403 saved 403 403 saved 403 403 in ",
  },
  {
    ...{ ...element, what: "a prerequisite that isn't there" },
    form: () => ({ intent: "depend-on", elementId: "task-own", onId: "task-of-nobody" }),
    document: "403 422 403 403 422 403 403 in ",
  },
  {
    ...{ ...element, what: "a prerequisite in a closed plan" },
    form: () => ({ intent: "depend-on", elementId: "goal-closed", onId: "goal-now" }),
    document: "403 422 403 403 422 403 403 in ",
  },
  {
    ...{ ...element, what: "a succession of the own department's goal, as if it were a link" },
    form: () => ({ intent: "unlink", elementId: "goal-now", linkId: "link-succeeds-goal-now" }),
    document: "403 404 403 403 404 403 403 in ",
  },
  {
    ...{ ...element, what: "an idea of another department's task" },
    form: () => ({ intent: "link-idea", elementId: "task-other", ideaId: "idea-now" }),
    document: "403 saved 403 403 403 422 403 in ",
    data: "    403 422 403 403 403 422 403 in ",
  },
  {
    ...{ ...element, what: "what becomes of a goal" },
    form: () => ({
      ...{ intent: "record-succession", goalId: "goal-now", succession: "carried-over" },
      ...{ "successors[0].goalId": "goal-draft", "successors[0].share": "100" },
    }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...element, what: "the past" },
    at: "/elements/task-own?asOf=2026-01-20",
    form: () => ({ intent: "depend-on", elementId: "task-own", onId: "goal-further" }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...work, what: "the progress of the own department's task" },
    form: () => ({ ...progress, "rows.task-own.done": "完成" }),
    document: "403 403 403 403 saved 403 403 in ",
  },
  {
    ...{ ...work, what: "the own department's task counted in a further goal" },
    form: () => ({ intent: "link-task", taskId: "task-own", goalIds: "goal-further", weight: anotherWeight() }),
    document: "403 saved 403 403 saved 403 403 in ",
  },
  {
    ...{ ...work, what: "a link of a task of the own department undone" },
    form: () => ({ intent: "unlink", elementId: "task-own", linkId: "link-of-nobody" }),
    document: "403 404 403 403 404 403 403 in ",
  },
  {
    ...{ ...work, what: "the past" },
    at: "/work?asOf=2026-01-20",
    form: () => ({ intent: "link-task", taskId: "task-own", goalIds: "goal-further", weight: "7" }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ route: "routes/undo", at: "/undo", what: "a change of nobody's" },
    form: () => ({ undoes: randomUUID() }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ route: "routes/sign-in", at: "/sign-in", what: "a wrong password" },
    form: () => ({ email: `${randomUUID()}@nowhere.example`, password: "not-the-password" }),
    document: "home home home home home home home 401",
    data: "    401 401 401 401 401 401 401 401",
  },
  {
    ...{ route: "routes/welcome.$secret", at: "/welcome/no-such-secret", what: "a link that doesn't work" },
    form: aWelcomeForm,
    document: "410 410 410 410 410 410 410 410",
  },
  {
    ...{ route: "routes/welcome.$secret", at: "/welcome/:fresh", what: "a link without a password" },
    form: () => ({ ...aWelcomeForm(), password: "" }),
    document: "422 422 422 422 422 422 422 422",
  },
  {
    ...{ route: "routes/welcome.$secret", at: "/welcome/:fresh", what: "a link that works", ends: true },
    form: aWelcomeForm,
    document: "saved saved saved saved saved saved saved saved",
  },
  {
    ...{ route: "routes/preferences", at: "/preferences", what: "a language" },
    form: () => ({ locale: "en", backTo: "/plans" }),
    document: "done done done done done done done done",
  },
  {
    ...{ route: "routes/sign-out", at: "/sign-out", what: "the end of a session", ends: true },
    form: nothing,
    document: "done done done done done done done done",
  },
];
