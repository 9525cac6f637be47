import { expect, it } from "vitest";
import type { TimelineRow } from "~/charts/timeline-input";
import { branchLinks } from "~/components/decade-timeline/branch-links";
import { textsFor } from "~/i18n/texts.server";

const words = textsFor("zh-CN").timeline.branches;
const place = { pathname: "/plans/p1/timeline", search: "?from=2026-01-01&to=2030-12-31&open=goal-a" };

function aRow(row: Partial<TimelineRow>): TimelineRow {
  const plain = { kind: "goal", depth: 1, title: "目标", health: "on-track", progressBp: null, measuredBp: 0 } as const;
  return { id: "goal-b", ...plain, ...row };
}

it("a branch that the address opens is closed by its link, which keeps the rest of the address", () => {
  const links = branchLinks(place, new Set(["d1", "d2"]), "plan", words);
  const row = aRow({ id: "goal-a", code: "2.1" });
  expect(links.isOpen(row)).toBe(true);
  expect(links.of(row)).toEqual({
    words: "收起 2.1 目标",
    href: "/plans/p1/timeline?from=2026-01-01&to=2030-12-31#plan",
  });
});

it("a branch that isn't loaded is opened beside those that are open", () => {
  const links = branchLinks(place, new Set(["d1", "d2"]), "plan", words);
  const row = aRow({ loads: "/plans/p1/timeline/rows?under=goal-b" });
  expect(links.isOpen(row)).toBe(false);
  expect(links.of(row)?.href).toBe("/plans/p1/timeline?from=2026-01-01&to=2030-12-31&open=goal-a,goal-b#plan");
});

it("a direction with rows below it is folded and unfolded beside those that are", () => {
  const folded = { ...place, search: "?closed=d2" };
  const links = branchLinks(folded, new Set(["d1", "d2"]), "plan", words);
  const [open, closed] = ["d1", "d2"].map((id) => aRow({ id, kind: "direction" }));
  if (!open || !closed) throw new Error("no rows");
  expect([links.isOpen(open), links.isOpen(closed)]).toEqual([true, false]);
  expect(links.of(open)?.href).toBe("/plans/p1/timeline?closed=d2,d1#plan");
  expect(links.of(closed)?.href).toBe("/plans/p1/timeline#plan");
});

it("what a search has opened and somebody folded is unfolded by its link", () => {
  const links = branchLinks({ ...place, search: "?q=x&closed=goal-b" }, new Set(["goal-b"]), "plan", words);
  const row = aRow({ matched: false });
  expect([links.isOpen(row), links.of(row)?.href]).toEqual([false, "/plans/p1/timeline?q=x#plan"]);
});

it("a row without rows below it and a row for the rest have no such link", () => {
  const links = branchLinks(place, new Set(["d1"]), "plan", words);
  for (const row of [
    aRow({}),
    aRow({ id: "d3", kind: "direction" }),
    aRow({ kind: "more", loads: "/plans/p1/timeline/rows" }),
  ]) {
    expect(links.isOpen(row)).toBeNull();
    expect(links.of(row)).toBeUndefined();
  }
});
