import { Gantt, Willow } from "@svar-ui/react-gantt";
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "@svar-ui/react-gantt/all.css";
export const bar = ".wx-bar";
const SCALES = {
  month: [60, ["year", "%Y"], ["month", "%m"]],
  quarter: [60, ["year", "%Y"], ["quarter", "%Q"]],
  year: [120, ["year", "%Y"]],
};
let root, data, api;
const view = (z) =>
  h(
    Willow,
    { fonts: false },
    h(
      "div",
      { style: { height: 800 } },
      h(Gantt, {
        init: (a) => (api = a),
        tasks: data.tasks,
        links: data.links,
        scales: SCALES[z].slice(1).map(([unit, format]) => ({ unit, step: 1, format })),
        cellWidth: SCALES[z][0],
        cellHeight: 28,
        columns: data.columns,
        start: data.start,
        end: data.end,
        autoScale: false,
      }),
    ),
  );
export const prepare = (items, parents = new Set(items.map((d) => d.parent))) => ({
  tasks: items.map((d) => ({
    id: d.id,
    text: d.title,
    start: new Date(d.start),
    end: new Date(d.end),
    progress: Math.round(d.progress * 100),
    parent: d.parent || 0,
    ...(parents.has(d.id) ? { type: "summary", open: true } : { type: "task" }),
  })),
  links: items.flatMap((d) => d.deps.map((p) => ({ id: `l${d.id}`, source: p, target: d.id, type: "e2s" }))),
  columns: [{ id: "text", header: "Task", width: 260 }],
  start: new Date(2021, 0, 1),
  end: new Date(2031, 0, 1),
});
export function mount(el, d) {
  data = d;
  root = createRoot(el);
  root.render(view("month"));
}
const scrollable = (axis) =>
  [...document.querySelectorAll("#app *")]
    .filter(
      (e) =>
        /auto|scroll/.test(getComputedStyle(e)[`overflow${axis}`]) &&
        (axis === "Y" ? e.scrollHeight - e.clientHeight : e.scrollWidth - e.clientWidth) > 50,
    )
    .pop();
let sx, sy;
export const scroller = () => {
  sy ||= scrollable("Y");
  return sy;
};
export const panBy = (dx) => {
  sx ||= scrollable("X");
  sx.scrollLeft += dx;
};
export function setZoom(z) {
  sx = null;
  flushSync(() => root.render(view(z)));
}
export function updateItem(i, days) {
  const t = api.getTask(`i${i}`),
    mv = (d) => new Date(+d + days * 864e5);
  return flushSync(() => {
    api.exec("update-task", { id: t.id, task: { start: mv(t.start), end: mv(t.end) } });
  });
}
export function unmount() {
  root.unmount();
}
