import { randomUUID } from "node:crypto";
import type { Columns } from "#tests/matrix/columns";
import { letterFor, sealedHash } from "#tests/matrix/letters-world";
import { aWelcomeForm } from "#tests/matrix/people";
import { titles } from "#tests/matrix/secrets";
import type { Mode } from "#tests/matrix/site";
import { presetTemplate } from "~/domain/letter-template";

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
  /** What was made is shown once, in the answer itself: `saved` where the log has moved and the page says 200. */
  readonly shows?: true;
}

const outline = { route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline" };
// What a script sends is answered where it was sent.
const rows = {
  ...{ route: "routes/plans.$planId.outline_.rows", at: "/plans/plan-now/outline/rows" },
  ...{ shows: true as const },
};
const timeline = { route: "routes/plans.$planId.timeline", at: "/plans/plan-now/timeline" };
const takingIn = { route: "routes/plans.$planId.import", at: "/plans/plan-now/import" };
const planPage = { route: "routes/plans.$planId._index", at: "/plans/plan-now?index" };
const element = { route: "routes/elements.$elementId", at: "/elements/task-own" };
const work = { route: "routes/work", at: "/work" };
const year = { route: "routes/plans.$planId.years.($year)", at: "/plans/plan-now/years/2026" };
const letter = { route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2026" };

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

const roles = { intent: "change-roles", memberId: "member-known" };
const period = { intent: "add-period", startsOn: "2100-01-01", endsOn: "2104-12-31" };
const rules = { intent: "set-health-rules", behindBeyond: "30", staleAfterDays: "45", measuredFrom: "50" };
const retention = { intent: "set-backup-rules", at: "03:00", keepWeeks: "4" };

function nothing(): Form {
  return {};
}

// A document as the page carries it on, with everything settled that a person has to settle.
function carriedDocument(text: string): Form {
  return {
    intent: "take-in",
    source: JSON.stringify({ blocks: [{ kind: "line", text: `一、${text}`, indent: 0, heading: null }] }),
    was: JSON.stringify({ place: "top", firstLevel: "goal", year: 2026, startsOn: "2026-01-01" }),
    mends: JSON.stringify({ rows: { b0l0: { startsOn: "2026-01-01", endsOn: "2026-12-31" } }, units: {} }),
    firstLevel: "goal",
  };
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
    ...{ route: "routes/plans.$planId.alignment", at: "/plans/plan-now/alignment", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{
      route: "routes/frameworks.$frameworkId",
      at: "/frameworks/framework-now",
      what: "an idea it implements no more",
    },
    form: () => ({ intent: "unlink-idea", elementId: "task-own", ideaId: "idea-now" }),
    // Whoever comes second finds it untied; the next row ties it again.
    document: "403 saved 403 403 404 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-now", what: "an idea for its own task" },
    form: () => ({ intent: "link-idea", elementId: "task-own", ideaId: "idea-now" }),
    document: "403 saved 403 403 422 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.new", at: "/frameworks/new", what: "a framework" },
    form: () => ({ intent: "create-framework", code: "1456" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.paste", at: "/frameworks/paste", what: "a text to be read" },
    form: () => ({ intent: "understand", text: "一个目标：示范" }),
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.paste", at: "/frameworks/paste", what: "lines to be looked at" },
    form: () => ({ intent: "check-framework", "lines[0].role": "tier", "lines[0].text": "个目标" }),
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.paste", at: "/frameworks/paste", what: "a framework as it was understood" },
    form: () => ({ intent: "store-framework", code: "1", "lines[0].role": "tier", "lines[0].text": "个目标" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId_.edit", at: "/frameworks/framework-now/edit", what: "a tier" },
    form: () => ({ intent: "add-tier", frameworkId: "framework-now", declared: "1", labelZh: "思路" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId_.edit", at: "/frameworks/framework-now/edit", what: "old particulars" },
    form: () => ({ intent: "edit-framework", frameworkId: "framework-now", revision: "0", code: "2" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId_.edit", at: "/frameworks/framework-now/edit", what: "what is in use" },
    form: () => ({ intent: "remove-framework", frameworkId: "framework-now" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId_.edit", at: "/frameworks/framework-now/edit", what: "an idea" },
    form: () => ({ intent: "add-idea", tierId: "tier-now", titleZh: "馆藏条目" }),
    document: "403 saved 403 403 403 403 403 in ",
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
    ...takingIn,
    what: "a text to be read",
    form: () => ({ intent: "understand", text: "一、馆藏导入" }),
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...takingIn,
    what: "a document to be stored",
    form: () => carriedDocument("馆藏导入"),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-draft/import", what: "a document for a draft" },
    form: () => carriedDocument("密稿导入"),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-closed/import", what: "a document for a closed plan" },
    form: () => carriedDocument("馆藏导入"),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...takingIn,
    what: "a document under another plan's goal",
    form: () => ({ ...carriedDocument("馆藏导入"), place: "element:goal-draft" }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]xlsx", at: "/plans/plan-now/outline.xlsx", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]csv", at: "/plans/plan-now/outline.csv", what: "nothing" },
    form: nothing,
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
    ...{ route: "routes/sign-in_.second-factor", at: "/sign-in/second-factor", what: "a code nobody asked for" },
    form: () => ({ code: "123456" }),
    document: "422 422 422 422 422 422 422 422",
  },
  {
    ...{ route: "routes/sign-in_.provider", at: "/sign-in/provider", what: "the wish to sign in where no provider is" },
    form: nothing,
    document: "404 404 404 404 404 404 404 404",
  },
  {
    ...{ route: "routes/sign-in_.provider_.callback", at: "/sign-in/provider/callback", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/account_.sign-in", at: "/account/sign-in", what: "the end of a tie that isn't there" },
    form: () => ({ intent: "untie" }),
    document: "done done done done done done done in ",
  },
  {
    ...{ route: "routes/find", at: "/find", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/handbook._index", at: "/handbook?index", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/handbook.$chapter", at: "/handbook/start", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/news", at: "/news", what: "nothing" },
    form: nothing,
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
    document: "403 200 403 403 403 403 403 in ",
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
    ...{ ...year, what: "a work point" },
    form: () => ({ intent: "add-work-point", planId: "plan-now", year: "2026", titleZh: "馆藏要点乙" }),
    document: "403 saved 403 403 403 403 403 in ",
  },
  {
    ...{ ...year, what: "a work point of a closed plan" },
    at: "/plans/plan-closed/years/2025",
    form: () => ({ intent: "add-work-point", planId: "plan-closed", year: "2025", titleZh: "馆藏迟到" }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ ...year, what: "a work point, from an old revision" },
    form: () => ({ intent: "edit-work-point", workPointId: "point-now", revision: "0", titleZh: "改" }),
    document: "403 409 403 403 403 403 403 in ",
  },
  {
    ...{ ...year, what: "what carries a work point out, in a draft" },
    form: () => ({ intent: "link-work-point", workPointId: "point-now", elementIds: "goal-draft" }),
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ ...year, what: "the past" },
    at: "/plans/plan-now/years/2026?asOf=2026-01-20",
    form: () => ({ intent: "remove-work-point", workPointId: "point-now", revision: "1" }),
    document: "409 409 409 409 409 409 409 in ",
  },
  {
    ...{ ...element, what: "the own department's task as what carries a work point out" },
    form: () => ({ intent: "link-work-point", workPointId: "point-now", elementIds: "task-own" }),
    document: "403 saved 403 403 403 403 403 in ",
    data: "    403 done  403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/letters._index", at: "/letters?index", what: "nothing", form: nothing },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/letters.$unitId.$year_.docx", at: "/letters/unit-academic/2039/docx", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/letters.template", at: "/letters/template", what: "the template as it is" },
    form: () => ({
      ...{ intent: "edit-letter-template", revision: "0" },
      ...{ assessmentZh: presetTemplate.assessmentZh, assessmentEn: presetTemplate.assessmentEn },
    }),
    document: "403 403 403 done 403 403 403 in ",
  },
  {
    ...{ route: "routes/letters.template", at: "/letters/template", what: "the template, from an old revision" },
    form: () => ({ intent: "edit-letter-template", revision: "9", assessmentZh: "改" }),
    document: "403 403 403 409 403 403 403 in ",
  },
  {
    ...{ ...letter, what: "a letter of another department" },
    at: "/letters/unit-quality/2026",
    form: () => ({ intent: "draft-letter", unitId: "unit-quality", year: "2026" }),
    document: "403 403 403 saved 403 403 403 in ",
    data: "    403 403 403 409   403 403 403 in ",
  },
  {
    ...{ ...letter, what: "a letter of another department than the address's" },
    form: () => ({ intent: "draft-letter", unitId: "unit-quality", year: "2026" }),
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ ...letter, what: "the own department's signature" },
    form: (mode) => ({
      ...{ intent: "sign-letter", party: "unit", letterId: letterFor("sign", mode), contentHash: sealedHash },
    }),
    document: "403 403 403 403 saved 403 403 in ",
  },
  {
    ...{ ...letter, what: "the own department's signature under another text" },
    form: () => ({
      ...{ intent: "sign-letter", party: "unit", letterId: "letter-read", contentHash: "0".repeat(64) },
    }),
    document: "403 403 403 403 409 403 403 in ",
  },
  {
    ...{ ...letter, what: "the association's signature" },
    form: (mode) => ({
      ...{ intent: "sign-letter", party: "association", letterId: letterFor("agree", mode), contentHash: sealedHash },
    }),
    document: "403 403 saved 403 403 403 403 in ",
  },
  {
    ...{ ...letter, what: "the association's signature before the department's" },
    form: () => ({
      ...{ intent: "sign-letter", party: "association", letterId: "letter-read", contentHash: sealedHash },
    }),
    document: "403 403 409 403 403 403 403 in ",
  },
  {
    ...{ ...letter, what: "the own department's signature taken back" },
    form: (mode) => ({ intent: "withdraw-signature", letterId: letterFor("regret", mode), reason: "更正" }),
    document: "403 403 403 403 saved 403 403 in ",
  },
  {
    ...{ ...letter, what: "an issued letter taken back" },
    form: (mode) => ({ intent: "withdraw-letter", letterId: letterFor("recall", mode), reason: "更正" }),
    document: "403 403 403 saved 403 403 403 in ",
  },
  {
    ...{ ...letter, what: "an issued letter taken back without a reason" },
    form: () => ({ intent: "withdraw-letter", letterId: "letter-read", reason: " " }),
    document: "422 422 422 422 422 422 422 in ",
  },
  {
    ...{ ...letter, what: "an issued letter issued again" },
    form: () => ({ intent: "issue-letter", letterId: "letter-read", contentHash: sealedHash }),
    document: "403 403 403 409 403 403 403 in ",
  },
  {
    ...{ ...letter, what: "a letter in the past" },
    at: "/letters/unit-academic/2026?asOf=2026-01-20",
    form: () => ({ intent: "draft-letter", unitId: "unit-academic", year: "2026" }),
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
  {
    ...{ route: "routes/admin", at: "/admin", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/admin._index", at: "/admin?index", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/admin.log_.$form", at: "/admin/log/csv", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/admin.backup_.$name", at: "/admin/backup/chengqi-20260105-030000.backup", what: "nothing" },
    form: nothing,
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/admin.members", at: "/admin/members", what: "an invitation" },
    form: () => ({ intent: "invite", role: "reader" }),
    document: "saved 403 403 403 403 403 403 in ",
    shows: true,
  },
  {
    ...{ route: "routes/admin.members", at: "/admin/members", what: "an invitation to be an administrator" },
    form: () => ({ intent: "invite", role: "administrator" }),
    document: "saved 403 403 403 403 403 403 in ",
    shows: true,
  },
  {
    ...{ route: "routes/admin.members_.$memberId", at: "/admin/members/member-known", what: "roles" },
    form: (mode) => ({ ...roles, "grants[0].role": mode === "data" ? "reader" : "leadership" }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{
      route: "routes/admin.members_.$memberId",
      at: "/admin/members/member-known",
      what: "another member's roles than the page's",
    },
    form: () => ({ ...roles, memberId: "member-of-nobody", "grants[0].role": "administrator" }),
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/admin.units", at: "/admin/units", what: "a unit" },
    form: () => ({ intent: "add-unit", nameZh: `馆藏部门${randomUUID()}` }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.units", at: "/admin/units", what: "a merger of nothing" },
    form: () => ({ intent: "merge-units", unitId: "unit-quality", intoId: "unit-of-nobody" }),
    document: "422 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.calendar", at: "/admin/calendar", what: "a plan period" },
    form: (mode) => ({
      ...period,
      ...(mode === "data" ? { startsOn: "2110-01-01", endsOn: "2114-12-31" } : {}),
      nameZh: `馆藏期${mode}`,
    }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.rules", at: "/admin/rules", what: "health rules" },
    form: (mode) => ({ ...rules, watchFrom: mode === "data" ? "11" : "12" }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.rules", at: "/admin/rules", what: "the organisation's name" },
    form: (mode) => ({ intent: "name-organisation", nameZh: `学会${mode}`, nameEn: "" }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.delegation", at: "/admin/delegation", what: "what the office may do" },
    form: () => ({ intent: "delegate" }),
    document: "done 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.delegation", at: "/admin/delegation", what: "what nobody can give" },
    form: () => ({ intent: "delegate", delegated: "manage-administrators" }),
    document: "422 422 422 422 422 422 422 in ",
  },
  {
    ...{ route: "routes/admin.sessions", at: "/admin/sessions", what: "the end of a member's sessions" },
    form: () => ({ memberId: "member-known" }),
    document: "done 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.[log]", at: "/admin/log", what: "a check of the log called off" },
    form: () => ({ intent: "stop-verifying" }),
    document: "done 403 403 done 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.backup", at: "/admin/backup", what: "a schedule" },
    form: (mode) => ({ ...retention, keepDays: mode === "data" ? "8" : "9" }),
    document: "saved 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.backup", at: "/admin/backup", what: "a proof without a backup" },
    form: () => ({ intent: "prove-backup" }),
    document: "404 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/account", at: "/account", what: "the end of a session of nobody's" },
    form: () => ({ intent: "end-session", which: "no-such-session" }),
    document: "done done done done done done done in ",
  },
  {
    ...{ route: "routes/account", at: "/account", what: "a password that is too easy" },
    form: () => ({
      intent: "change-password",
      currentPassword: "not-the-password",
      newPassword: "qwertyuiopasdf",
    }),
    document: "422 422 422 422 422 422 422 in ",
  },
];
