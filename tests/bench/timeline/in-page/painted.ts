import { hooks } from "./hooks";

/** The time of the next animation frame. */
export function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Resolves after the frame that follows has been painted. */
export async function painted(): Promise<void> {
  await frame();
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

/** Whether a bar can be seen: the selector the drawing names (some libraries draw hidden first), or ink. */
export function isDrawn(): boolean {
  const { bar } = hooks();
  if (bar === undefined) return isInked();
  const element = document.querySelector(bar);
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}

// A blank page is fast: there are three colours on a canvas, or a handful of vector shapes.
function isInked(): boolean {
  return isCanvasInked("canvas") || document.querySelectorAll("svg rect, svg path").length >= 20;
}

/** Whether one of these canvases shows at least three colours. */
export function isCanvasInked(selector: string): boolean {
  const canvases = document.querySelectorAll<HTMLCanvasElement>(selector);
  return [...canvases].some((canvas) => colours(canvas) >= 3);
}

function colours(canvas: HTMLCanvasElement): number {
  const looked = 96;
  const context = canvas.width && canvas.height ? new OffscreenCanvas(looked, looked).getContext("2d") : null;
  if (!context) return 0;
  context.drawImage(canvas, 0, 0, looked, looked);
  const { data } = context.getImageData(0, 0, looked, looked);
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha > 40) seen.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
  }
  return seen.size;
}
