import "./stage.css";
import {
  type AxisView,
  type AxisWindow,
  axisWidth,
  canZoom,
  panBy,
  spanOf,
  viewOf,
  wholeAxis,
  zoomAbout,
} from "~/charts/axis-view";
import type { DecadeLayout } from "~/charts/decade-layout";
import { axisWindow } from "~/charts/layout-decade";
import { type AxisInView, layoutAxis, layoutView, type Scene, withRowsAnew } from "~/charts/layout-view";
import { metricsWithToggles } from "~/charts/metrics";
import type { TimelineSpan } from "~/charts/timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import { paintHeader } from "./paint-header";
import { paintRows } from "./paint-rows";
import { paletteOf } from "./palette";
import { forgetFont, type Pen } from "./pen";
import { type StageContent, sceneOf } from "./stage-content";
import { zoomOf } from "./zoom-of";

/** What happens on a stage, told after it was drawn. */
export interface StageEvents {
  /** Something else is in view. `moved` says whether the axis moved, or only the rows. */
  drawn?(layout: DecadeLayout, moved: boolean): void;
}

/** A timeline in the browser: it redraws what is in view within each scroll event and never touches what isn't. */
export interface Stage {
  readonly scroller: HTMLElement;
  readonly layout: DecadeLayout;
  readonly scene: Scene;
  /** The day under x (px from the stage's left edge). */
  dateAt(x: number): CalendarDate;
  /** The place of the first row in view. */
  readonly firstPlace: number;
  readonly span: TimelineSpan;
  readonly zoomable: { readonly closer: boolean; readonly wider: boolean };
  /** Zooms about x (px from the stage's left edge), or about the middle of the axis. */
  zoom(factor: number, x?: number): void;
  pan(px: number): void;
  /** Brings days into view. */
  show(span: TimelineSpan | "all"): void;
  /** Zooms to a width of a day, keeping the left edge. */
  setDayWidth(pxPerDay: number): void;
  toggle(row: number): void;
  /** Scrolls no further than needed to have a row in view. */
  reveal(row: number): void;
  /** Other rows, or the same ones changed, seen from the same place. */
  replace(content: StageContent): void;
  /** Draws the rows again after one of them changed in place. */
  redrawRows(): void;
  /** Draws everything again, in the colours now in force. */
  redraw(): void;
  destroy(): void;
}

const space = 8;

/** Draws a content into an element of a given height and keeps it drawn. The element's own content is left alone. */
export function mountStage(
  host: HTMLElement,
  first: StageContent,
  events: StageEvents = {},
  span?: TimelineSpan,
): Stage {
  const scroller = add(host, "div", "stage");
  const spacer = add(scroller, "div", "stage-space");
  const sight = add(spacer, "div", "stage-sight");
  const pen = penOn(sight, scroller);
  let content = first;
  let width = scroller.clientWidth;
  let height = scroller.clientHeight;
  let metrics = metricsWithToggles(width);
  let scene = sceneOf(content, metrics, width);
  let axis: AxisWindow = axisWindow(content.axis, width, metrics);
  let view: AxisView;
  let inView: AxisInView;
  let layout: DecadeLayout;
  // A scroll event that only tells of our own setting of its position moves nothing.
  let settling = false;

  function draw(moved: boolean): void {
    const { scrollTop } = scroller;
    layout = layoutView(scene, { width, height, axis, view, scrollTop, metrics }, inView);
    paintRows(pen, layout);
    if (moved) paintHeader(pen, layout);
    events.drawn?.(layout, moved);
  }

  /** Draws rows of which more changed than where they stand. */
  function drawRows(): void {
    inView = withRowsAnew(scene, inView);
    draw(false);
  }

  /** Takes in another view of the axis, or of other rows, and draws it. */
  function look(next: AxisView): void {
    view = next;
    inView = layoutAxis(scene, { axis, view, metrics });
    settle();
    draw(true);
  }

  /** Gives the scroller room for the axis and the rows, and puts it where the view is: before drawing, since that reads it. */
  function settle(): void {
    const axisBeyond = axisWidth(axis, view.pxPerDay) - (axis.right - axis.left);
    spacer.style.width = `${Math.floor(width + Math.max(0, axisBeyond))}px`;
    spacer.style.height = `${Math.max(height, inView.header.bottom + scene.opened.topOf(scene.opened.count) + space)}px`;
    const left = Math.round(view.offset);
    if (scroller.scrollLeft !== left) {
      settling = true;
      scroller.scrollLeft = left;
    }
  }

  function onScroll(): void {
    const moved = !settling && Math.abs(scroller.scrollLeft - view.offset) >= 1;
    settling = false;
    if (moved) {
      view = { ...view, offset: scroller.scrollLeft };
      inView = layoutAxis(scene, { axis, view, metrics });
    }
    draw(moved);
  }

  /** Takes in rows; branches that were closed stay closed. */
  function fill(next: StageContent): void {
    content = { ...next, closed: closedAgain(content, scene, next) };
    scene = sceneOf(content, metrics, width);
  }

  function resize(): void {
    const shown = spanOf(axis, view);
    height = scroller.clientHeight;
    if (scroller.clientWidth !== width) {
      width = scroller.clientWidth;
      metrics = metricsWithToggles(width);
      // Titles break elsewhere, so that rows have other heights.
      fill(content);
    }
    const whole = view.pxPerDay <= wholeAxis(axis).pxPerDay * 1.001;
    axis = axisWindow(content.axis, width, metrics);
    resizeCanvas(pen, width, height, zoomOf(scroller));
    look(whole ? wholeAxis(axis) : viewOf(axis, shown));
  }

  resizeCanvas(pen, width, height, zoomOf(scroller));
  look(span ? viewOf(axis, span) : wholeAxis(axis));
  scroller.addEventListener("scroll", onScroll, { passive: true });
  const observer = new ResizeObserver(() => {
    if (scroller.clientWidth !== width || scroller.clientHeight !== height) resize();
  });
  observer.observe(scroller);

  return {
    scroller,
    get layout() {
      return layout;
    },
    get scene() {
      return scene;
    },
    dateAt: (x) => inView.scale.dateAt(x),
    get firstPlace() {
      return scene.opened.placeAt(scroller.scrollTop);
    },
    get span() {
      return spanOf(axis, view);
    },
    get zoomable() {
      return canZoom(axis, view);
    },
    zoom: (factor, x) => look(zoomAbout(axis, view, x ?? (axis.left + axis.right) / 2, factor)),
    pan: (px) => look(panBy(axis, view, px)),
    show: (wanted) => look(wanted === "all" ? wholeAxis(axis) : viewOf(axis, wanted)),
    setDayWidth: (pxPerDay) => look(zoomAbout(axis, view, axis.left, pxPerDay / view.pxPerDay)),
    toggle(row) {
      scene.opened.toggle(row);
      settle();
      drawRows();
    },
    reveal(row) {
      const place = scene.opened.placeOf(row);
      if (place < 0) return;
      const [top, bottom] = [scene.opened.topOf(place), scene.opened.topOf(place + 1)];
      const seen = height - inView.header.bottom;
      const before = scroller.scrollTop;
      if (top < before) scroller.scrollTop = top;
      else if (bottom > before + seen) scroller.scrollTop = bottom - seen;
      // The scroll event comes a frame later; whoever focuses the row next needs it now.
      if (scroller.scrollTop !== before) draw(false);
    },
    replace(next) {
      fill(next);
      axis = axisWindow(content.axis, width, metrics);
      look(view);
    },
    redrawRows: drawRows,
    redraw() {
      Object.assign(pen, { palette: paletteOf(scroller, pen.context) });
      draw(true);
    },
    destroy() {
      observer.disconnect();
      scroller.remove();
    },
  };
}

/** Rows of another content whose branches were closed in the one before. */
function closedAgain(before: StageContent, { opened }: Scene, next: StageContent): number[] {
  const ids = new Set<string>();
  for (let row = 0; row < before.rows.count; row++) if (!opened.isOpen(row)) ids.add(before.rows.at(row).id);
  if (ids.size === 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < next.rows.count; row++) if (ids.has(next.rows.at(row).id)) rows.push(row);
  return rows;
}

function add(to: HTMLElement, name: "div", className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  to.append(element);
  return element;
}

function penOn(sight: HTMLElement, themed: HTMLElement): Pen {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  sight.append(canvas);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser has no canvas");
  return { context, palette: paletteOf(themed, context) };
}

function resizeCanvas({ context }: Pen, width: number, height: number, zoom: number): void {
  const { canvas } = context;
  const scale = (globalThis.devicePixelRatio || 1) * zoom;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  forgetFont(context);
}
