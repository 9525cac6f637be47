import type { ShapeOf } from "../catalogue";
import type { timeline as zh } from "../zh-CN/timeline";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const timeline = {
  title: "Timeline of the plans",
  description: (from, to) => `Timeline of the plans from ${from} to ${to}`,
  periods: "Plan periods",
  terms: "Council terms",
  phases: "Phases",
  today: "Today",
  todayOn: (day) => `Today, ${day}`,
  hinge: "Hinge",
  hingeWords: { before: "承", after: "启" },
  hingeMeaning: "Where one plan period gives way to the next",
  asTable: "Read it as a table",
  undated: "No dates yet",
  bothEnds: { from: (day) => `from ${day}`, until: (day) => `until ${day}` },
  milestones: (list) => `Milestones: ${list}`,
  milestone: (title, day) => `${title} (${day})`,
  waitsFor: (list) => `Waits for ${list}`,
  ticks: {
    quarter: (quarter) => `Q${quarter}`,
    quarterOfYear: (year) => `Q1 ${year}`,
    month: (month) => months[month - 1] ?? "",
    monthOfYear: (year) => `Jan ${year}`,
  },
  legend: {
    label: "Legend",
    health: "Health",
    bars: "Marks",
    successions: "Succession",
    fill: "Progress",
    notch: "Scheduled progress",
    milestone: "Milestone",
    dependency: "Depends on",
    thin: "Less than half measured",
    ribbon: "Thickness: share carried over",
  },
  columns: {
    item: "Item",
    dates: "Dates",
    progress: "Progress",
    scheduled: "Scheduled",
    health: "Health",
    milestones: "Milestones",
    links: "Succession and dependencies",
  },
  succeeds: (type, share, goal) => `${type} (${share}) as “${goal}”`,
  succeededFrom: (type, share, goal) => `${type} (${share}) from “${goal}”`,
  moreRows: (count) => (count === 1 ? "1 more" : `${count} more`),
} satisfies ShapeOf<typeof zh>;
