import type { ShapeOf } from "../catalogue";
import type { timelinePage as zh } from "../zh-CN/timeline-page";

export const timelinePage = {
  title: "Timeline",
  titleOf: (plan) => `${plan}: timeline`,
  lead: "When goals, measures and tasks run and how far they have come, beside the plan before and the plan after.",
  more: "More",
  unowned: "No lead unit yet",
  isNew: "added since the day compared",
  filter: {
    label: "Filter",
    words: "Title or code",
    direction: "Key direction",
    allDirections: "All directions",
    unit: "Lead or co-operating unit",
    allUnits: "All units",
    health: "Health",
    allHealths: "Any health",
    period: "Plan period",
    allPeriods: "All periods",
    compare: "Compare with a day",
    submit: "Apply",
    clear: "Clear filters",
    active: (count) => `Filter (${count} set)`,
  },
  comparing: (day) => `Shadows are the dates as of ${day}, where they have changed.`,
  notCompared: (day) => `Nothing is known of ${day} to compare with.`,
  found: (count) =>
    count === 1 ? "1 item found, with what stands above it." : `${count} items found, with what stands above them.`,
  foundMost: (count) => `Many items match; the first ${count} are shown. Narrow the filters to see the others.`,
  examinedMost: (count, examined) =>
    `The first ${examined} items were examined and ${count} of them match; add another filter to reach the rest.`,
  nothingFound: {
    title: "Nothing matches",
    soFar: "Nothing found so far",
    why: "No goal, measure or task of these plans meets all of the filters.",
  },
  empty: {
    title: "The plan has no goals yet",
    why: "The timeline is drawn from the dates of goals, measures and tasks, and this plan has no goals so far.",
    next: "Open the outline",
    nextForReaders: "Once the council has entered goals in the outline, the timeline appears here.",
  },
} satisfies ShapeOf<typeof zh>;
