import type { ShapeOf } from "../catalogue";
import type { cockpit as zh } from "../zh-CN/cockpit";

export const cockpit = {
  title: "Overview",
  heading: (organisation) => (organisation === "" ? "Overview of the plans" : `${organisation}: overview of the plans`),
  ordinal: (place) => String(place),
  lists: { all: "Show all", fewer: "Show fewer" },
  toPlans: "See the plans",
  asOf: (day) => `As of ${day}`,
  timeline: "Timeline of the plans",
  timelines: {
    label: "Timelines of the plans",
    lead: "To filter, compare with a day, export, print or change dates, open a plan’s own timeline:",
  },
  counts: {
    label: "Health of the goals",
    all: "All goals",
    decisions: "To be decided",
    goals: (count) => (count === 1 ? "1 goal" : `${count} goals`),
  },
  directions: {
    title: "Health by key direction",
    lead: "Counted in goals; follow a figure to see which.",
    column: "Key direction",
    empty: "The plan has no key directions yet.",
    emptyNext: "The council sets them in the plan's outline.",
  },
  decisions: {
    title: "What needs a decision",
    lead: "Taken from the departments' latest reports.",
    since: (day) => `Asked on ${day}`,
    by: (body) => `For the ${body} to decide`,
    empty: "Nothing waits for a decision now.",
    emptyNext: "What departments ask for in their reports is listed here.",
  },
  stale: {
    title: "Gone stale",
    lead: "Without a report for longer than the rule allows.",
    empty: "Everything has been reported in time.",
  },
  unowned: {
    title: "Without a lead unit",
    lead: "What nobody leads is seldom carried out.",
    empty: "Everything has a lead unit.",
    emptyWhy: "Whatever is added without a lead unit is listed here.",
  },
  reports: {
    title: "Latest reports",
    lead: "Which unit reported which task, and how far it has come.",
    empty: "Nothing has been reported yet.",
    emptyWhy: "What departments report on their tasks is listed here.",
    month: (month) => `For ${month}`,
    on: (age) => `reported ${age}`,
    noChange: (reason) => `No change: ${reason}`,
    noUnit: "Unit not stated",
  },
  onlyDrafts: {
    title: "No plan is being carried out yet",
    why: "All plans are drafts; the overview gathers those that are provisional, adopted or closing.",
    next: "Once a plan has been adopted or is carried out provisionally, its standing appears here.",
  },
  noPlans: {
    title: "No plans yet",
    why: "The overview gathers timelines and health of the plans, and there are none so far.",
    next: "First the administrator enters units and invites members; then a council member begins a plan.",
    units: "Enter units",
    members: "Invite members",
    newPlan: "New plan",
  },
} satisfies ShapeOf<typeof zh>;
