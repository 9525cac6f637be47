import type { Span } from "~/domain/schedule";

// What was said about the last save doesn't travel on.
const passing = ["saved", "undone"];

/** A timeline's own address with some parameters changed; null takes one away. */
export function timelineAddress(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = new URLSearchParams(search);
  for (const name of passing) params.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
  return query === "" ? pathname : `${pathname}?${query}`;
}

const filters = ["q", "direction", "unit", "health", "period", "phase", "compare", "open", "closed", "shown", "below"];

/** The address without whatever narrows what is shown, and without what is opened unless that is kept. */
export function clearedAddress(
  place: { readonly pathname: string; readonly search: string },
  kept: readonly string[],
): string {
  const left = filters.filter((name) => !kept.includes(name));
  return timelineAddress(place, Object.fromEntries(left.map((name) => [name, null])));
}

/** The address with a row among those whose branch is opened (or closed, for one that is open of itself), or no longer among them. */
export function toggledAddress(
  place: { readonly pathname: string; readonly search: string },
  id: string,
  list: "open" | "closed",
): string {
  const listed = (new URLSearchParams(place.search).get(list) ?? "").split(",").filter((other) => other !== "");
  const next = listed.includes(id) ? listed.filter((other) => other !== id) : [...listed, id];
  return timelineAddress(place, { [list]: next.length > 0 ? next.join(",") : null });
}

/** The address with this part of the axis in view; null for all of it. */
export function windowAddress(
  place: { readonly pathname: string; readonly search: string },
  view: Span | null,
): string {
  return timelineAddress(place, { from: view?.startsOn ?? null, to: view?.endsOn ?? null });
}
