import type { TimelineBranch, TimelineRow } from "~/charts/timeline-input";
import { replaceParams } from "~/components/use-place";
import type { Stage } from "./stage/stage";

/** Keeps what is in view in the address of the page at this path. All of the axis needs no words. */
export function rememberView(page: string, { zoomable, span }: Pick<Stage, "zoomable" | "span">): void {
  replaceParams(page, (params) => {
    if (zoomable.wider) {
      params.set("from", span.startsOn);
      params.set("to", span.endsOn);
    } else {
      params.delete("from");
      params.delete("to");
    }
  });
}

/** Keeps in the address that a branch was opened or closed: `open` names those that aren't open of themselves, `closed` the others. */
export function rememberBranch(page: string, { id, kind, matched }: TimelineRow, isOpen: boolean): void {
  const ofItself = kind === "direction" || matched !== undefined;
  replaceParams(page, (params) => {
    const [open, closed] = ["open", "closed"].map((name) => listOf(params, name)) as [string[], string[]];
    const others = { open: open.filter((other) => other !== id), closed: closed.filter((other) => other !== id) };
    const reopened = closed.includes(id) || kind === "direction";
    setList(params, "open", isOpen && !reopened ? [...others.open, id] : isOpen ? open : others.open);
    setList(params, "closed", !isOpen && ofItself ? [...others.closed, id] : others.closed);
  });
}

/** Keeps in the address how many rows of a stretch are there, after a row for the rest brought some. */
export function rememberStretch(page: string, { loads, depth }: TimelineRow, { rows }: TimelineBranch): void {
  const { pathname, searchParams } = new URL(loads ?? "", window.location.href);
  // The end of a stretch says nothing of how much is there before it.
  if (searchParams.has("last")) return;
  const [, planId = ""] = /^\/plans\/([^/]+)\//.exec(pathname) ?? [];
  const under = searchParams.get("under") ?? "";
  const key = under === "none" ? planId : under;
  const came = rows.filter((row) => row.depth === depth && row.kind !== "more").length;
  const count = Number(searchParams.get("after") ?? 0) + came;
  replaceParams(page, (params) => {
    const others = listOf(params, "shown").filter((entry) => !entry.startsWith(`${key}~`));
    setList(params, "shown", [...others, `${key}~${count}`]);
  });
}

function listOf(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? "").split(",").filter((entry) => entry !== "");
}

function setList(params: URLSearchParams, name: string, entries: readonly string[]): void {
  if (entries.length === 0) params.delete(name);
  else params.set(name, entries.join(","));
}
