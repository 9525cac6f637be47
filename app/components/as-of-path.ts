/** A path of this site that keeps looking at the same past day; unchanged for today. */
export function asOfPath(path: string, asOf: string | null): string {
  if (asOf === null) return path;
  const [before = "", anchor] = path.split("#");
  return `${before}${before.includes("?") ? "&" : "?"}asOf=${asOf}${anchor === undefined ? "" : `#${anchor}`}`;
}
