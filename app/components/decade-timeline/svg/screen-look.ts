import type { Look, Part, PartState } from "./look";
import type { Attributes } from "./markup";

const nothing: Attributes = {};

/** Parts as classes for the style sheets of the page, where the theme's colours and the pointer are known. */
export const screenLook: Look = {
  of: (part, state = {}) => {
    const named = classes[part];
    if (named === undefined) return nothing;
    return { class: typeof named === "string" ? named : named(state) };
  },
  textured: false,
};

const classes: Partial<Record<Part, string | ((state: PartState) => string)>> = {
  picture: ({ mode }) => `decade-drawing ${mode}`,
  band: ({ line, current }) => `decade-band line-${line}${current ? " current" : ""}`,
  grid: "decade-grid",
  tick: "decade-tick",
  hinge: "decade-hinge",
  today: "decade-today",
  ribbon: ({ type }) => `decade-ribbon ${type}`,
  terminal: ({ type }) => `decade-terminal ${type}`,
  links: "decade-links",
  "link-head": "decade-head",
  row: ({ kind, health, matched }) =>
    `decade-row ${kind} ${health}${matched === undefined ? "" : matched ? " found" : " above"}`,
  hit: "decade-hit",
  rule: "decade-rule",
  toggle: "decade-toggle",
  mark: ({ health }) => `decade-mark ${health}`,
  code: "decade-code",
  title: "decade-title",
  note: "decade-note",
  bar: ({ dashed }) => (dashed ? "decade-bar dashed" : "decade-bar"),
  outline: "decade-outline",
  fill: "decade-fill",
  strike: "decade-strike",
  notch: "decade-notch",
  ghost: "decade-ghost",
  edge: "decade-edge",
  milestone: "decade-milestone",
  plate: "decade-plate",
  figure: ({ ground }) => `decade-figure on-${ground}`,
  hatch: "decade-hatch",
  fade: "decade-fade",
};
