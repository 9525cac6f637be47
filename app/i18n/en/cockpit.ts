import type { ShapeOf } from "../catalogue";
import type { cockpit as zh } from "../zh-CN/cockpit";

export const cockpit = {
  title: "Overview",
  asOf: (day) => `As of ${day}`,
  timeline: "Timeline of the plans",
  counts: {
    label: "Health of the goals",
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
  },
  noPlans: {
    title: "No plans yet",
    why: "The overview gathers timelines and health of the plans, and there are none so far.",
    next: "A council member can begin one, or an administrator can load the sample plan.",
  },
} satisfies ShapeOf<typeof zh>;
