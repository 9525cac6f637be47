import type { ShapeOf } from "../catalogue";
import type { takeIn as zh } from "../zh-CN/take-in";

export const takeIn = {
  title: "Take in a document",
  open: "Take in a document",
  openUnder: "Take in a document below it",
  export: "Export the outline",
  exportXlsx: "Export as Excel (.xlsx)",
  exportCsv: "Export as CSV (.csv)",
  exportOne: "One key direction alone (.xlsx)",
  kinds: { direction: "Key direction", "left-out": "Leave out" },
  sheet: {
    name: "Outline",
    fileName: (title: string, day: string) => `${title}-outline-${day}`,
    heads: {
      code: "No.",
      direction: "Key direction",
      kind: "Level",
      title: "Title",
      statement: "Statement",
      lead: "Lead unit",
      cooperating: "Co-operating units",
      startsOn: "Start",
      endsOn: "Deadline",
      weight: "Weight",
      progress: "Progress",
      health: "Health",
      phases: "Phases",
      alsoDirections: "Further directions",
      lifecycle: "Lifecycle",
      measure: "Measured by",
      milestones: "Milestones",
      otherTitle: "Title in Chinese",
      otherStatement: "Statement in Chinese",
    },
  },
} satisfies ShapeOf<typeof zh>;
