import type { ShapeOf } from "../catalogue";
import type { element as zh } from "../zh-CN/element";

export const element = {
  statement: "Statement",
  period: "Dates",
  weight: "Weight",
  phases: "Phases",
  directions: "Key directions",
  milestones: "Milestones",
  children: "Below it",
  contributions: "Goals it contributes to",
  contributors: "Tasks contributing to this goal",
  dependsOn: "Depends on",
  successors: "Carried into the next plan as",
  predecessors: "Carried over from",
  frameworks: "Framework ideas it implements",
  reports: "Reports",
  history: "History",
  reportedBy: (name, day) => `Reported by ${name} on ${day}`,
  changedBy: (name, day) => `Changed by ${name} on ${day}`,
  before: "Before",
  after: "After",
  noReports: {
    title: "No reports yet",
    why: "The lead unit reports once a month and has not reported so far.",
    next: "The lead unit reports under “My work”.",
  },
  noChildren: {
    title: "Nothing below it yet",
    why: "Add to it in the outline.",
    next: "Open the outline",
  },
} satisfies ShapeOf<typeof zh>;
