import TimelinesChart from "timelines-chart";
import { MONTH, MONTH_PX, ROW, T0 } from "../in-page/items.ts";
export const bar = "rect.series-segment";
const VIS = Math.floor(640 / ROW);
let chart,
  data,
  lines,
  y = 0,
  from = T0,
  zoom = "month",
  n = 0;
export function prepare(items) {
  const groups = [];
  for (const d of items) {
    if (!d.level) groups.push({ group: d.title, data: [] });
    groups.at(-1).data.push({ label: d.title, data: [{ timeRange: [d.start, d.end], val: d.progress }] });
  }
  return groups;
}
const xwin = () => [from, from + (1000 / MONTH_PX[zoom]) * MONTH];
const ywin = () => {
  const k = Math.round(y / ROW);
  return [k, k + VIS - 1];
};
export function mount(el, d) {
  data = d;
  lines = d.flatMap((g) => g.data);
  n = lines.length;
  chart = new TimelinesChart(el)
    .width(1280)
    .maxHeight(700)
    .maxLineHeight(ROW)
    .leftMargin(120)
    .rightMargin(260)
    .zQualitative(false)
    .enableAnimations(false)
    .enableOverview(false)
    .data(d)
    .zoomX(xwin())
    .zoomY(ywin());
}
export function scrollBy(dy) {
  y = Math.max(0, Math.min((n - VIS) * ROW, y + dy));
  chart.zoomY(ywin());
}
export function panBy(dx) {
  from = Math.max(T0, from + (dx / MONTH_PX[zoom]) * MONTH);
  chart.zoomX(xwin());
}
export function setZoom(z) {
  zoom = z;
  chart.zoomX(xwin());
}
export function updateItem(i, days) {
  const s = lines[i].data[0];
  s.timeRange = s.timeRange.map((t) => +t + days * 864e5);
  chart.data(data).zoomX(xwin()).zoomY(ywin());
}
export const scroller = () => null;
export function unmount() {}
