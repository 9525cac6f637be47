import { useLocation } from "@remix-run/react";
import { useOutline } from "./outline-context";

// What was said about the last save, and what a panel searched for, don't travel on.
const passing = ["saved", "undone", "find"];
const panel = ["edit", "add", "under"];

/** The links of an outline: each keeps the place and the branches that are open. */
export interface OutlineLinks {
  readonly here: string;
  /** Opens or closes the branch below an element. */
  toggle(id: string): string;
  edit(id: string): string;
  add(what: string, under?: string): string;
  /** The page without its panel. */
  closed(): string;
  /** The stretch of a branch that begins behind `from` rows. */
  stretch(id: string, from: number): string;
  /** Another page of the same plan or one of its elements, on the same day. */
  elsewhere(path: string): string;
}

export function useOutlineLinks(): OutlineLinks {
  const { pathname, search } = useLocation();
  return outlineLinks(pathname, search, useOutline().page.found !== null);
}

/** `searching`: whether only what was searched for is shown; what is opened there is another matter than what is open without it. */
export function outlineLinks(pathname: string, search: string, searching: boolean): OutlineLinks {
  const change = (edit: (params: URLSearchParams) => void, anchor?: string): string => {
    const params = new URLSearchParams(search);
    for (const name of passing) params.delete(name);
    edit(params);
    const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
    return `${pathname}${query === "" ? "" : `?${query}`}${anchor ? `#${anchor}` : ""}`;
  };
  const only = (params: URLSearchParams, values: Readonly<Record<string, string | undefined>>) => {
    for (const name of panel) params.delete(name);
    for (const [name, value] of Object.entries(values)) if (value) params.set(name, value);
  };
  return {
    here: change(() => {}),
    toggle: (id) => change((params) => toggleIn(params, searching ? "below" : "open", id), id),
    edit: (id) => change((params) => only(params, { edit: id })),
    add: (what, under) => change((params) => only(params, { add: what, under })),
    closed: () => change((params) => only(params, {})),
    stretch: (id, from) => change((params) => stretchIn(params, id, from)),
    elsewhere: (path) => {
      const asOf = new URLSearchParams(search).get("asOf");
      return asOf ? `${path}?asOf=${asOf}` : path;
    },
  };
}

function toggleIn(params: URLSearchParams, name: "open" | "below", id: string): void {
  const open = (params.get(name) ?? "").split(",").filter((other) => other !== "");
  const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
  if (next.length > 0) params.set(name, next.join(","));
  else params.delete(name);
}

function stretchIn(params: URLSearchParams, id: string, from: number): void {
  const others = params.getAll("from").filter((start) => !start.startsWith(`${id}~`));
  params.delete("from");
  for (const start of others) params.append("from", start);
  if (from > 0) params.append("from", `${id}~${from}`);
}
