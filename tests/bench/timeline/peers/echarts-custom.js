import { CustomChart } from "echarts/charts";
import { DataZoomComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { MONTH, MONTH_PX, ROW, T0, T1 } from "../in-page/items.ts";

echarts.use([CustomChart, GridComponent, DataZoomComponent, CanvasRenderer]);
const COLORS = ["#355070", "#6d597a", "#b56576", "#e88c7d"],
  VIS = Math.floor(740 / ROW);
let chart,
  rows,
  names,
  y = 0,
  from = T0,
  zoom = "month";
export const prepare = (items) => ({
  names: items.map((d) => d.title),
  rows: items.map((d, i) => [i, d.start, d.end, d.progress, d.level]),
});
function renderItem(p, api) {
  const a = api.coord([api.value(1), api.value(0)]),
    e = api.coord([api.value(2), api.value(0)]),
    h = ROW - 10,
    cs = p.coordSys;
  const rect = (x, w, opacity) => {
    const shape = echarts.graphic.clipRectByRect({ x, y: a[1] - h / 2, width: w, height: h }, cs);
    return shape && { type: "rect", shape, style: { fill: COLORS[api.value(4)], opacity } };
  };
  const w = e[0] - a[0];
  return {
    type: "group",
    children: [
      rect(a[0], w, 0.45),
      rect(a[0], w * api.value(3), 1),
      { type: "text", x: e[0] + 6, y: a[1] - 6, style: { text: names[api.value(0)], fill: "#222", fontSize: 12 } },
    ].filter(Boolean),
  };
}
const xwin = () => ({ startValue: from, endValue: from + (1000 / MONTH_PX[zoom]) * MONTH });
const ywin = () => ({ startValue: Math.round(y / ROW), endValue: Math.round(y / ROW) + VIS - 1 });
export function mount(el, data) {
  ({ rows, names } = data);
  chart = echarts.init(el, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    grid: { left: 260, top: 40, right: 20, bottom: 20 },
    xAxis: { type: "time", position: "top", min: T0, max: T1 },
    yAxis: { type: "category", data: names, inverse: true, axisLabel: { interval: 0 } },
    dataZoom: [
      { type: "inside", xAxisIndex: 0, filterMode: "weakFilter", ...xwin() },
      { type: "inside", yAxisIndex: 0, filterMode: "filter", ...ywin() },
    ],
    series: [{ type: "custom", renderItem, clip: true, encode: { x: [1, 2], y: 0 }, data: rows }],
  });
}
const act = (dataZoomIndex, w) => chart.dispatchAction({ type: "dataZoom", dataZoomIndex, ...w });
export function scrollBy(dy) {
  y = Math.max(0, Math.min((rows.length - VIS) * ROW, y + dy));
  act(1, ywin());
}
export function panBy(dx) {
  from = Math.max(T0, from + (dx / MONTH_PX[zoom]) * MONTH);
  act(0, xwin());
}
export function setZoom(z) {
  zoom = z;
  act(0, xwin());
}
export function updateItem(i, days) {
  const r = rows[i];
  rows[i] = [r[0], r[1] + days * 864e5, r[2] + days * 864e5, r[3], r[4]];
  chart.setOption({ series: [{ data: rows }] });
}
export const scroller = () => null;
export function unmount() {
  chart.dispose();
}
