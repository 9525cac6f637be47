import type { StandaloneSvg } from "../svg/standalone-svg";
import { fitsCanvas } from "./canvas-limits";

export type DrawnPng =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly reason: "too-large" | "failed" };

/** The picture as a PNG of `scale` times its size, drawn by the browser with the fonts it has. */
export async function drawPng({ markup, width, height }: StandaloneSvg, scale: number): Promise<DrawnPng> {
  if (!fitsCanvas({ width, height }, scale)) return { ok: false, reason: "too-large" };
  const image = new Image(width * scale, height * scale);
  // A data address: the content policy of our pages allows no other picture that isn't a file of theirs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  const arrived = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!arrived || !context) return { ok: false, reason: "failed" };
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? { ok: true, blob } : { ok: false, reason: "failed" };
}
