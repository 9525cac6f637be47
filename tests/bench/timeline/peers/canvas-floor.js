// Floor 1: hand-made canvas, only the visible rows, native scroller, one redraw per scroll event.
import { MONTH, MONTH_PX, ROW, T0, T1 } from "../in-page/items.ts";

const LEFT = 260,
  HEAD = 40,
  COLORS = ["#355070", "#6d597a", "#b56576", "#e88c7d"];
let box, spacer, canvas, ctx, items, index, zoom, W, H;

const x = (t) => LEFT + ((t - T0) / MONTH) * MONTH_PX[zoom] - box.scrollLeft;
function size() {
  spacer.style.width = `${LEFT + ((T1 - T0) / MONTH) * MONTH_PX[zoom]}px`;
  spacer.style.height = `${HEAD + items.length * ROW}px`;
}
function draw() {
  const top = box.scrollTop,
    i0 = Math.floor(top / ROW),
    i1 = Math.min(items.length, Math.ceil((top + H - HEAD) / ROW));
  const y = (i) => HEAD + i * ROW - top;
  ctx.clearRect(0, 0, W, H);
  ctx.font = "12px sans-serif";
  ctx.textBaseline = "middle";
  const step = zoom === "month" ? 1 : zoom === "quarter" ? 3 : 12;
  ctx.fillStyle = "#e6e6e6";
  for (let m = 0; m <= 120; m += step) {
    const px = x(Date.UTC(2021, m, 1));
    if (px >= LEFT && px < W) ctx.fillRect(px, HEAD, 1, H);
  }
  for (let i = i0; i < i1; i++) {
    const d = items[i],
      a = Math.max(LEFT, x(d.start)),
      e = x(d.end),
      yy = y(i) + 5;
    if (e <= LEFT || a >= W) continue;
    ctx.fillStyle = COLORS[d.level];
    ctx.globalAlpha = 0.45;
    ctx.fillRect(a, yy, e - a, ROW - 10);
    ctx.globalAlpha = 1;
    ctx.fillRect(a, yy, Math.max(0, x(d.start + (d.end - d.start) * d.progress) - a), ROW - 10);
    ctx.fillStyle = "#222";
    ctx.fillText(d.title, e + 6, yy + 9);
  }
  ctx.strokeStyle = "#888";
  ctx.beginPath();
  for (let i = i0; i < i1; i++)
    for (const dep of items[i].deps) {
      const s = items[index.get(dep)],
        xs = x(s.end),
        ys = y(index.get(dep)) + ROW / 2,
        xe = x(items[i].start),
        ye = y(i) + ROW / 2;
      ctx.moveTo(xs, ys);
      ctx.lineTo(xs + 8, ys);
      ctx.lineTo(xs + 8, ye);
      ctx.lineTo(xe, ye);
    }
  ctx.stroke();
  ctx.fillStyle = "#fff";
  ctx.fillRect(0, 0, LEFT, H);
  ctx.fillRect(0, 0, W, HEAD);
  ctx.fillStyle = "#222";
  for (let i = i0; i < i1; i++) ctx.fillText(items[i].title, 8 + items[i].level * 16, y(i) + ROW / 2);
  ctx.fillStyle = "#fff";
  ctx.fillRect(0, 0, LEFT, HEAD);
  ctx.fillStyle = "#222";
  for (let m = 0; m <= 120; m += step) {
    const px = x(Date.UTC(2021, m, 1));
    if (px >= LEFT && px < W)
      ctx.fillText(step === 12 ? 2021 + m / 12 : `${(m % 12) + 1}/${21 + Math.floor(m / 12)}`, px + 3, HEAD / 2);
  }
}
export function mount(el, data) {
  items = data;
  index = new Map(data.map((d, i) => [d.id, i]));
  zoom = "month";
  W = el.clientWidth - 15;
  H = el.clientHeight - 15;
  box = document.createElement("div");
  box.style.cssText = "position:absolute;inset:0;overflow:scroll";
  spacer = document.createElement("div");
  canvas = document.createElement("canvas");
  canvas.width = W;
  canvas.height = H;
  canvas.style.cssText = "position:sticky;left:0;top:0;display:block";
  spacer.append(canvas);
  box.append(spacer);
  el.append(box);
  ctx = canvas.getContext("2d");
  size();
  draw();
  box.addEventListener("scroll", draw);
}
export const scroller = () => box;
export function setZoom(z) {
  zoom = z;
  size();
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
