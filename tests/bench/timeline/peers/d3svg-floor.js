// Floor 2: plain D3 + SVG, keyed join over the visible rows only, native scroller.

import { scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { MONTH, MONTH_PX, ROW, T0, T1 } from "../in-page/items.ts";

const LEFT = 260,
  HEAD = 40,
  COLORS = ["#355070", "#6d597a", "#b56576", "#e88c7d"];
export const bar = "rect.bar";
let box, spacer, svg, rows, items, index, zoom, H, W, x, grid, links, heads, labels;

function rescale() {
  const width = ((T1 - T0) / MONTH) * MONTH_PX[zoom];
  x = scaleUtc([T0, T1], [LEFT, LEFT + width]);
  spacer.style("width", `${LEFT + width}px`).style("height", `${HEAD + items.length * ROW}px`);
}
function draw() {
  const { scrollTop: top, scrollLeft: left } = box.node();
  const i0 = Math.floor(top / ROW),
    i1 = Math.min(items.length, Math.ceil((top + H - HEAD) / ROW));
  const y = (i) => HEAD + i * ROW - top,
    px = (t) => x(t) - left,
    clip = (t) => Math.max(LEFT, px(t));
  const vis = items.slice(i0, i1).map((d, k) => ({ d, i: i0 + k }));
  const ticks = x
    .ticks(zoom === "month" ? 120 : zoom === "quarter" ? 40 : 10)
    .filter((t) => px(t) >= LEFT && px(t) < W);
  grid.attr("d", ticks.map((t) => `M${px(t)},${HEAD}V${H}`).join(""));
  heads
    .selectAll("text")
    .data(ticks)
    .join("text")
    .attr("x", (t) => px(t) + 3)
    .attr("y", 24)
    .text((t) => `${t.getUTCMonth() + 1}/${t.getUTCFullYear() % 100}`);
  rows
    .selectAll("g")
    .data(vis, (v) => v.d.id)
    .join((enter) => {
      const g = enter.append("g");
      g.append("rect")
        .attr("class", "bar")
        .attr("y", 5)
        .attr("height", ROW - 10)
        .attr("opacity", 0.45)
        .attr("fill", (v) => COLORS[v.d.level]);
      g.append("rect")
        .attr("class", "done")
        .attr("y", 5)
        .attr("height", ROW - 10)
        .attr("fill", (v) => COLORS[v.d.level]);
      g.append("text")
        .attr("y", 18)
        .text((v) => v.d.title);
      return g;
    })
    .attr("transform", (v) => `translate(0,${y(v.i)})`)
    .each(function ({ d }) {
      const [b, p, t] = this.children,
        a = clip(d.start),
        e = clip(d.end);
      b.setAttribute("x", a);
      b.setAttribute("width", e - a);
      p.setAttribute("x", a);
      p.setAttribute("width", Math.max(0, clip(d.start + (d.end - d.start) * d.progress) - a));
      t.setAttribute("x", e + 6);
    });
  labels
    .selectAll("text")
    .data(vis, (v) => v.d.id)
    .join("text")
    .attr("x", (v) => 8 + v.d.level * 16)
    .attr("y", (v) => y(v.i) + 18)
    .text((v) => v.d.title);
  links.attr(
    "d",
    vis
      .flatMap(({ d, i }) =>
        d.deps.map((p) => {
          const k = index.get(p),
            xs = px(items[k].end);
          return `M${xs},${y(k) + ROW / 2}h8V${y(i) + ROW / 2}H${px(d.start)}`;
        }),
      )
      .join(""),
  );
}
export function mount(el, data) {
  items = data;
  index = new Map(data.map((d, i) => [d.id, i]));
  zoom = "month";
  W = el.clientWidth - 15;
  H = el.clientHeight - 15;
  box = select(el).append("div").attr("style", "position:absolute;inset:0;overflow:scroll");
  spacer = box.append("div");
  svg = spacer
    .append("svg")
    .attr("width", W)
    .attr("height", H)
    .attr("style", "position:sticky;left:0;top:0;display:block;font:12px sans-serif");
  grid = svg.append("path").attr("stroke", "#e6e6e6");
  rows = svg.append("g");
  links = svg.append("path").attr("stroke", "#888").attr("fill", "none");
  svg.append("rect").attr("width", LEFT).attr("height", H).attr("fill", "#fff");
  labels = svg.append("g");
  svg.append("rect").attr("width", W).attr("height", HEAD).attr("fill", "#fff");
  heads = svg.append("g");
  rescale();
  draw();
  box.on("scroll", draw);
}
export const scroller = () => box.node();
export function setZoom(z) {
  zoom = z;
  rescale();
  draw();
}
export function updateItem(i, days) {
  items[i].start += days * 864e5;
  items[i].end += days * 864e5;
  draw();
}
export function unmount() {
  box.remove();
}
