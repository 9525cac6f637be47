import type { ShapeOf } from "../catalogue";
import type { timeline as zh } from "../zh-CN/timeline";

export const timeline = {
  title: "Timeline of the plans",
  description: (from, to) => `Timeline of the plans from ${from} to ${to}`,
  periods: "Plan periods",
  terms: "Council terms",
  phases: "Phases",
  today: "Today",
  hinge: "Hinge",
  hingeMeaning: "Where one plan period gives way to the next",
  asTable: "Read it as a table",
  legend: {
    label: "Legend",
    fill: "Fill: progress",
    notch: "Notch: scheduled progress",
    ribbon: "Ribbon: share carried over",
    revised: "Dashed: revised",
  },
  columns: {
    item: "Item",
    startsOn: "Starts",
    endsOn: "Ends",
    progress: "Progress",
    health: "Health",
    succession: "Succession",
  },
  succeeds: (type, share, goal) => `${type} (${share}) as “${goal}”`,
  moreRows: (count) => (count === 1 ? "1 more" : `${count} more`),
} satisfies ShapeOf<typeof zh>;
