// What browsers in use still draw on one canvas: beyond either, some answer with an empty picture and no error.
const longestSide = 16_384;
const largestArea = 67_108_864;

/** Whether a picture of that size in px, enlarged by `scale`, fits on a canvas everywhere. */
export function fitsCanvas(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): boolean {
  const [w, h] = [width * scale, height * scale];
  return w <= longestSide && h <= longestSide && w * h <= largestArea;
}
