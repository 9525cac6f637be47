import type { ShapeOf } from "../catalogue";
import type { timelineExport as zh } from "../zh-CN/timeline-export";

export const timelineExport = {
  menu: "Export and print",
  svg: "Download as vector graphic (SVG)",
  png: (scale) => `Download as picture (PNG, ${scale}×)`,
  print: (paper) => `Print or save as PDF (${paper} landscape)`,
  dark: "Dark ground",
  drawing: "Drawing the picture…",
  drawn: "The picture is ready.",
  tooLarge: (scale) =>
    `With this many rows a picture at ${scale}× is larger than a browser can draw. Choose a smaller one, or the vector graphic.`,
  failed: "The picture could not be drawn. Please take the vector graphic.",
  fileName: (plan, day) => `${plan}_timeline_${day}`,
  asOf: (day) => `As of ${day}`,
  range: (range) => `Dates in view: ${range}`,
  filtered: (name, value) => `${name}: ${value}`,
  chosenOn: (day) => `filtered by how things stood on ${day}`,
  compared: (day) => `Shadows show the dates as of ${day}`,
  sheets: {
    title: (plan) => `${plan}: timeline for print`,
    heading: "Timeline for print",
    lead: (count, paper) =>
      `${paper} landscape, ${count === 1 ? "1 page" : `${count} pages`}. For a PDF file, choose “Save as PDF” when printing.`,
    print: "Print",
    back: "Back to the timeline",
    paper: "Paper",
    number: (number, count) => `Page ${number} / ${count}`,
    label: (number, count) => `Timeline, page ${number} of ${count}`,
    continued: (title) => `${title} (continued)`,
  },
} satisfies ShapeOf<typeof zh>;
