import { gantt } from "dhtmlx-gantt";
import "dhtmlx-gantt/codebase/dhtmlxgantt.css";
export const bar = ".gantt_task_line";
const SCALES = {
  month: [60, ["year", "%Y"], ["month", "%m"]],
  quarter: [60, ["year", "%Y"], ["quarter", "%m"]],
  year: [120, ["year", "%Y"]],
};
const scales = (z) => {
  const [w, ...s] = SCALES[z];
  gantt.config.min_column_width = w;
  gantt.config.scales = s.map(([unit, format]) => ({ unit, step: 1, format }));
};
export const prepare = (items) => ({
  data: items.map((d) => ({
    id: d.id,
    text: d.title,
    start_date: new Date(d.start),
    end_date: new Date(d.end),
    progress: d.progress,
    parent: d.parent || 0,
    open: true,
  })),
  links: items.flatMap((d) => d.deps.map((p) => ({ id: `l${d.id}`, source: p, target: d.id, type: "0" }))),
});
let ids;
export function mount(el, data) {
  ids = data.data.map((d) => d.id);
  Object.assign(gantt.config, {
    row_height: 28,
    scale_height: 40,
    grid_width: 260,
    columns: [{ name: "text", tree: true, width: 260 }],
    fit_tasks: false,
    start_date: new Date(2021, 0, 1),
    end_date: new Date(2031, 0, 1),
    initial_scroll: false,
    autofit: false,
  });
  scales("month");
  gantt.init(el);
  gantt.parse(data);
}
const pos = () => gantt.getScrollState();
export const scrollBy = (dy) => gantt.scrollTo(null, pos().y + dy);
export const panBy = (dx) => gantt.scrollTo(pos().x + dx, null);
export const scroller = () => document.querySelector(".gantt_ver_scroll");
export function setZoom(z) {
  scales(z);
  gantt.render();
}
export function updateItem(i, days) {
  const t = gantt.getTask(ids[i]);
  t.start_date = new Date(+t.start_date + days * 864e5);
  t.end_date = new Date(+t.end_date + days * 864e5);
  gantt.updateTask(t.id);
}
export function unmount() {
  gantt.clearAll();
}
