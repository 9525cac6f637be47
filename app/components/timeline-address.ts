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
  const query = params.toString().replaceAll("%2C", ",");
  return query === "" ? pathname : `${pathname}?${query}`;
}

const filters = ["q", "direction", "unit", "health", "period", "phase", "compare", "open", "below"];

/** The address without whatever narrows what is shown, and without what is opened unless that is kept. */
export function clearedAddress(
  place: { readonly pathname: string; readonly search: string },
  kept: readonly string[],
): string {
  const left = filters.filter((name) => !kept.includes(name));
  return timelineAddress(place, Object.fromEntries(left.map((name) => [name, null])));
}

/** The address with the branch below an element opened, or closed where it is open. */
export function toggledAddress(place: { readonly pathname: string; readonly search: string }, id: string): string {
  const open = (new URLSearchParams(place.search).get("open") ?? "").split(",").filter((other) => other !== "");
  const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
  return timelineAddress(place, { open: next.length > 0 ? next.join(",") : null });
}

/** The address with this part of the axis in view; null for all of it. */
export function windowAddress(
  place: { readonly pathname: string; readonly search: string },
  view: Span | null,
): string {
  return timelineAddress(place, { from: view?.startsOn ?? null, to: view?.endsOn ?? null });
}
