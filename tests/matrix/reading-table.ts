import type { Columns } from "#tests/matrix/columns";
import { titles } from "#tests/matrix/secrets";

/**
 * One address of a route, read. A cell is the status, or `in` and `home` where one is led to the sign-in page or to the
 * cockpit. `marker` stands in every answer with status 200, or where `sees` says yes, and in no other.
 */
export interface ReadingRow {
  readonly route: string;
  readonly at: string;
  readonly document: Columns;
  /** Answers to `?_data`; like those to documents unless given. */
  readonly data?: Columns;
  readonly marker?: string;
  readonly sees?: Columns;
}

/** The secret of a sign-in link that still works takes the place of `:open`. */
export const reading: readonly ReadingRow[] = [
  //                              administrator council leadership office own other reader nobody
  {
    ...{ route: "root", at: "/nowhere" },
    document: "404 404 404 404 404 404 404 404",
    data: "    200 200 200 200 200 200 200 200",
  },
  {
    ...{ route: "routes/$", at: "/nowhere" },
    document: "404 404 404 404 404 404 404 404",
  },
  {
    ...{ route: "routes/_index", at: "/", marker: titles.plan },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/_index", at: "/?list=decisions", marker: titles.report },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/_index", at: "/?asOf=2026-01-20", marker: titles.goal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/_index", at: "/?asOf=2025-01-01" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/_index", at: "/?asOf=2025-02-30" },
    document: "422 422 422 422 422 422 422 in ",
  },
  {
    ...{ route: "routes/news", at: "/news", marker: '{"head":"' },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/sign-in_.second-factor", at: "/sign-in/second-factor" },
    document: "200 200 200 200 200 200 200 200",
  },
  {
    ...{ route: "routes/sign-in_.provider", at: "/sign-in/provider" },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/sign-in_.provider_.callback", at: "/sign-in/provider/callback?code=x&state=y" },
    document: "done done done done done done done done",
    data: "    done done done done done done done done",
  },
  {
    ...{ route: "routes/account_.sign-in", at: "/account/sign-in" },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/find", at: `/find?q=${encodeURIComponent(titles.goal)}`, marker: `/elements/goal-now` },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/find", at: "/find?q=Medium", marker: "/plans/plan-draft" },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/handbook._index", at: "/handbook", marker: "keyboard" },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/handbook.$chapter", at: "/handbook/start", marker: "keyboard" },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/handbook.$chapter", at: "/handbook/nothing" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans._index", at: "/plans", marker: titles.plan },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans._index", at: "/plans", marker: titles.draftPlan },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/plans._index", at: "/plans?asOf=2026-01-20", marker: titles.draftPlan },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/plans.new", at: "/plans/new" },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId._index", at: "/plans/plan-now", marker: titles.goal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId._index", at: "/plans/plan-closed", marker: titles.closedPlan },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId._index", at: "/plans/plan-draft", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId._index", at: "/plans/plan-draft?asOf=2026-01-20", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId._index", at: "/plans/plan-of-nobody" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?open=goal-now", marker: titles.measure },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?edit=goal-now", marker: "edit-element" },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.outline", at: "/plans/plan-draft/outline", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    // A goal of a draft isn't opened in the outline of another plan.
    ...{
      route: "routes/plans.$planId.outline",
      at: "/plans/plan-now/outline?open=goal-draft",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.outline", at: "/plans/plan-of-nobody/outline" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline",
      at: "/plans/plan-now/outline?edit=goal-now&asOf=2026-01-20",
      marker: "edit-element",
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline",
      at: "/plans/plan-now/timeline?open=goal-now,measure-now",
      marker: titles.otherTask,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline", at: "/plans/plan-now/timeline", marker: titles.closedGoal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    // What narrows a timeline finds nothing of a draft either, whoever asks.
    ...{
      route: "routes/plans.$planId.timeline",
      at: "/plans/plan-now/timeline?q=馆藏任务&open=goal-draft&direction=direction-draft",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline",
      at: "/plans/plan-now/timeline?from=x&to=2026-13-01&open=../x,%00&unit=%27&health=ill&period=none&compare=2025-02-30",
      marker: titles.goal,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline", at: "/plans/plan-now/timeline?asOf=2026-01-20", marker: titles.goal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline", at: "/plans/plan-draft/timeline", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline", at: "/plans/plan-of-nobody/timeline" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline_.rows",
      at: "/plans/plan-now/outline/rows?under=measure-now",
      marker: titles.ownTask,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline_.rows",
      at: "/plans/plan-now/outline/rows?under=direction-now&asOf=2026-01-20",
      marker: titles.goal,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    // What has changed in a plan, and nothing of what has in others.
    ...{
      route: "routes/plans.$planId.outline_.rows",
      at: "/plans/plan-now/outline/rows?since=0",
      marker: "draft",
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline_.rows",
      at: "/plans/plan-draft/outline/rows?under=goal-draft",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline_.rows", at: "/plans/plan-draft/outline/rows?since=0" },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    // A goal of a draft isn't read through another plan.
    ...{ route: "routes/plans.$planId.outline_.rows", at: "/plans/plan-now/outline/rows?under=goal-draft" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline_.rows", at: "/plans/plan-now/outline/rows" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline",
      at: "/plans/plan-now/outline?q=%E9%A6%86%E8%97%8F&direction=direction-now",
      marker: titles.goal,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-now/timeline/rows?under=measure-now",
      marker: titles.ownTask,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    // Only the council may re-date what it reads, and only today.
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-now/timeline/rows?under=goal-now",
      marker: '"revision"',
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-now/timeline/rows?under=goal-now&asOf=2026-01-20",
      marker: '"revision"',
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    // What is tied to a draft is told only to those who may read it.
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-now/timeline/rows?under=direction-now",
      marker: "goal-draft",
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-draft/timeline/rows?under=goal-draft",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    // A goal of a draft isn't read through another plan.
    ...{ route: "routes/plans.$planId.timeline_.rows", at: "/plans/plan-now/timeline/rows?under=goal-draft" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.rows", at: "/plans/plan-now/timeline/rows" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.rows",
      at: "/plans/plan-now/timeline/rows?known=goal-now,goal-draft&asOf=2026-01-20",
      marker: "goal-draft",
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.rows", at: "/plans/plan-now/timeline/rows?known=a&asOf=2025-01-01" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.rows", at: "/plans/plan-draft/timeline/rows?known=goal-draft" },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.print",
      at: "/plans/plan-now/timeline/print?open=goal-now,measure-now&paper=A3",
      marker: titles.otherTask,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.print",
      at: "/plans/plan-now/timeline/print?q=馆藏任务&open=goal-draft&direction=direction-draft&paper=../x&theme=%00",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.print",
      at: "/plans/plan-draft/timeline/print",
      marker: titles.draftGoal,
    },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.print", at: "/plans/plan-of-nobody/timeline/print" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.svg",
      at: "/plans/plan-now/timeline/svg?open=goal-now,measure-now&paper=A3",
      marker: titles.otherTask,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.timeline_.svg",
      at: "/plans/plan-now/timeline/svg?q=馆藏任务&open=goal-draft&direction=direction-draft&paper=../x&theme=%00",
      marker: titles.draftTask,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.svg", at: "/plans/plan-draft/timeline/svg", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.timeline_.svg", at: "/plans/plan-of-nobody/timeline/svg" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-now/import", marker: titles.measure },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.import",
      at: "/plans/plan-now/import?under=element:task-draft",
      marker: titles.draftTask,
    },
    document: "403 200 403 403 403 403 403 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-draft/import", marker: titles.draftGoal },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-closed/import" },
    document: "403 422 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.import", at: "/plans/plan-of-nobody/import" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]csv", at: "/plans/plan-now/outline.csv", marker: titles.otherTask },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.outline[.]csv",
      at: "/plans/plan-now/outline.csv?direction=direction-now&asOf=2026-01-05",
      marker: titles.goal,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]csv", at: "/plans/plan-draft/outline.csv", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]csv", at: "/plans/plan-now/outline.csv?direction=direction-draft" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]xlsx", at: "/plans/plan-now/outline.xlsx", marker: titles.otherTask },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]xlsx", at: "/plans/plan-draft/outline.xlsx", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.outline[.]xlsx", at: "/plans/plan-now/outline.xlsx?direction=../x" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-now/years/2026", marker: titles.point },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-now/years", marker: titles.goal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-closed/years", marker: titles.closedGoal },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.years.($year)",
      at: "/plans/plan-now/years/2026?edit=point-now&q=馆藏任务",
      marker: '"revision":1',
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.years.($year)",
      at: "/plans/plan-now/years/2026?edit=point-now&q=馆藏任务",
      marker: '"openedId":"point-now"',
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    // The past is looked at and not changed; and what carries a point out is never looked for in a draft.
    ...{
      route: "routes/plans.$planId.years.($year)",
      at: "/plans/plan-now/years/2026?edit=point-now&q=密稿&asOf=2026-01-20",
      marker: '"openedId":"point-now"',
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-draft/years/2026", marker: titles.draftPoint },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-now/years/2025" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-now/years/20%006" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/plans.$planId.years.($year)", at: "/plans/plan-of-nobody/years" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/letters._index", at: "/letters", marker: "学术活动与服务部" },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/letters._index", at: "/letters?year=%27&asOf=2026-01-20", marker: "质控部" },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/letters.template", at: "/letters/template", marker: "assessmentZh" },
    document: "403 403 403 200 403 403 403 in ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2026", marker: titles.goal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    // A letter asks nothing that stands in a draft.
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2026", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2026", marker: '"draft":true' },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  yes no  no  no  no ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2039", marker: titles.signedGoal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2039", marker: '"signForUnit":true' },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  no  yes no  no  no ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2039", marker: '"withdraw":true' },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  yes no  no  no  no ",
  },
  {
    ...{
      route: "routes/letters.$unitId.$year",
      at: "/letters/unit-academic/2045",
      marker: '"signForAssociation":true',
    },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  yes no  no  no  no  no ",
  },
  {
    ...{
      route: "routes/letters.$unitId.$year",
      at: "/letters/unit-academic/2039?asOf=2026-01-20",
      marker: '"signForUnit":true',
    },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/2039?version=2" },
    document: "404 404 404 404 404 404 403 in ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-of-nobody/2026" },
    document: "404 404 404 404 404 404 403 in ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year", at: "/letters/unit-academic/1999" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{
      route: "routes/letters.$unitId.$year_.docx",
      at: "/letters/unit-academic/2039/docx",
      marker: titles.signedGoal,
    },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/letters.$unitId.$year_.docx", at: "/letters/unit-academic/2039/docx?version=../x" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/goal-now", marker: titles.point },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/goal-further?link=point", marker: titles.point },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/task-own", marker: titles.ownTask },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/task-own", marker: titles.draftTask },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/goal-now?asOf=2026-01-20", marker: titles.draftGoal },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/task-other", marker: titles.report },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/elements.$elementId",
      at: "/elements/goal-now?link=successor",
      marker: titles.furtherDraftGoal,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/goal-draft", marker: titles.draftTask },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/task-draft?asOf=2026-01-20", marker: titles.goal },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{ route: "routes/elements.$elementId", at: "/elements/goal-of-nobody" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/frameworks._index", at: "/frameworks", marker: "示例发布单位" },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-now", marker: titles.ownTask },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-now", marker: titles.draftTask },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    yes yes yes yes yes yes no  no ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-of-nobody" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId", at: "/frameworks/framework-now?link=idea-now&q=%E9%A6%86%E8%97%8F" },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{
      route: "routes/frameworks.$frameworkId",
      at: "/frameworks/framework-now?link=idea-now&q=%E5%AF%86%E7%A8%BF",
      marker: titles.draftGoal,
    },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  yes no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/frameworks.new", at: "/frameworks/new" },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.paste", at: "/frameworks/paste" },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.paste", at: "/frameworks/paste?into=framework-now" },
    document: "403 done 403 403 403 403 403 in ",
  },
  {
    ...{
      route: "routes/frameworks.$frameworkId_.edit",
      at: "/frameworks/framework-now/edit",
      marker: titles.idea,
    },
    document: "403 200 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/frameworks.$frameworkId_.edit", at: "/frameworks/framework-of-nobody/edit" },
    document: "403 404 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/plans.$planId.alignment", at: "/plans/plan-now/alignment", marker: titles.ownTask },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.alignment", at: "/plans/plan-now/alignment", marker: titles.draftTask },
    document: "200 200 200 200 200 200 200 in ",
    sees: "    no  no  no  no  no  no  no  no ",
  },
  {
    ...{ route: "routes/plans.$planId.alignment", at: "/plans/plan-draft/alignment", marker: titles.draftTask },
    document: "200 200 200 200 200 200 403 in ",
  },
  {
    ...{
      route: "routes/plans.$planId.alignment",
      at: "/plans/plan-now/alignment?asOf=2026-01-20",
      marker: titles.idea,
    },
    document: "200 200 200 200 200 200 200 in ",
  },
  {
    ...{ route: "routes/plans.$planId.alignment", at: "/plans/plan-of-nobody/alignment" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/work", at: "/work", marker: titles.ownTask },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  no  yes no  no  no ",
  },
  {
    ...{ route: "routes/work", at: "/work?unit=unit-academic", marker: titles.ownTask },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    yes yes yes yes yes no  no  no ",
  },
  {
    ...{ route: "routes/work", at: "/work?unit=unit-academic", marker: titles.otherTask },
    document: "200 200 200 200 200 200 403 in ",
    sees: "    no  no  no  no  no  yes no  no ",
  },
  {
    ...{ route: "routes/work", at: "/work?link=task-own", marker: titles.furtherGoal },
    document: "403 200 403 403 200 403 403 in ",
  },
  {
    ...{ route: "routes/work", at: "/work?month=2020-01" },
    document: "404 404 404 404 404 404 403 in ",
  },
  {
    ...{ route: "routes/sign-in", at: "/sign-in" },
    document: "home home home home home home home 200",
  },
  {
    ...{ route: "routes/sign-out", at: "/sign-out" },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/preferences", at: "/preferences" },
    document: "405 405 405 405 405 405 405 405",
  },
  {
    ...{ route: "routes/undo", at: "/undo" },
    document: "405 405 405 405 405 405 405 in ",
  },
  {
    ...{ route: "routes/welcome.$secret", at: "/welcome/:open" },
    document: "200 200 200 200 200 200 200 200",
  },
  {
    ...{ route: "routes/welcome.$secret", at: "/welcome/no-such-secret" },
    document: "410 410 410 410 410 410 410 410",
  },
  {
    ...{ route: "routes/admin", at: "/admin/log" },
    document: "200 403 403 200 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin._index", at: "/admin" },
    document: "done 403 403 done 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.members", at: "/admin/members", marker: "馆藏成员" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.members", at: "/admin/members?q=%25&status=nobody&unit=../x&page=-1" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.members_.$memberId", at: "/admin/members/member-known", marker: "馆藏成员" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.members_.$memberId", at: "/admin/members/member-of-nobody" },
    document: "404 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.units", at: "/admin/units?unit=unit-quality&into=unit-academic", marker: "cooperatedOn" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.calendar", at: "/admin/calendar?edit=body-council" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.rules", at: "/admin/rules" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.rules", at: "/admin/rules?watchFrom=5&behindBeyond=1&staleAfterDays=x&measuredFrom=" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.delegation", at: "/admin/delegation" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.sessions", at: "/admin/sessions" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.[log]", at: "/admin/log?element=goal-draft", marker: titles.draftGoal },
    document: "200 403 403 200 403 403 403 in ",
  },
  {
    ...{
      route: "routes/admin.[log]",
      at: "/admin/log?before=x&after=-1&person=../x&kind=%27&element=%00&from=2025-02-30&q=%25",
    },
    document: "200 403 403 200 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.log_.$form", at: "/admin/log/csv", marker: titles.draftGoal },
    document: "200 403 403 200 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.log_.$form", at: "/admin/log/jsonl", marker: titles.draftGoal },
    document: "200 403 403 200 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.log_.$form", at: "/admin/log/xlsx" },
    document: "404 404 404 404 404 404 404 in ",
  },
  {
    ...{ route: "routes/admin.backup", at: "/admin/backup" },
    document: "200 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.backup_.$name", at: "/admin/backup/chengqi-20260105-030000.backup" },
    document: "404 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/admin.backup_.$name", at: "/admin/backup/..%2Fsecret" },
    document: "404 403 403 403 403 403 403 in ",
  },
  {
    ...{ route: "routes/account", at: "/account", marker: "示例人员" },
    document: "200 200 200 200 200 200 200 in ",
  },
];
