import type { GridRow } from "~/components/plan-grid/grid-row";
import type { GridDirection, GridTree, Stretch } from "~/components/plan-grid/grid-tree";
import type { GridStart } from "~/components/plan-grid/use-plan-grid";
import type { OutlinePage, PresentedBranch } from "./present-outline";

/** Where rows of an outline are read and commands are sent, on the day and in the phase the page shows. */
export function rowsAddress(planId: string, asOf: string | null, phaseId: string | null): string {
  const params = new URLSearchParams();
  if (asOf) params.set("asOf", asOf);
  if (phaseId) params.set("phase", phaseId);
  const query = params.toString();
  return `/plans/${planId}/outline/rows${query === "" ? "" : `?${query}`}`;
}

/** The rows that the page came with, as a tree to begin with. */
export function startOf(page: OutlinePage): GridStart {
  const rows = new Map<string, GridRow>();
  const branches = new Map<string, Stretch>();
  const opened: string[] = [];
  const whole = page.found === null;
  const take = (under: string, branch: PresentedBranch) => {
    // A stretch that begins further behind is read again from its start.
    const begun = branch.from === 0;
    const ids = begun ? branch.rows.map(({ id }) => id) : [];
    branches.set(under, { ids, more: begun ? branch.more : true, whole });
    for (const { children, code: _code, ...row } of branch.rows) {
      rows.set(row.id, row);
      if (!children) continue;
      opened.push(row.id);
      take(row.id, children);
    }
  };
  for (const { direction, goals } of page.groups) take(direction?.id ?? "none", goals);
  return { tree: { directions: directionsOf(page), rows, branches }, opened, seq: page.seq };
}

/** The key directions that are shown, as rows of their own. */
function directionsOf({ groups, found }: OutlinePage): GridTree["directions"] {
  return groups.flatMap(({ direction, ordinal, goals }): GridDirection[] => {
    // Those in which nothing was found are left out.
    if (!direction || (found && goals.rows.length === 0)) return [];
    const { id, titleZh, titleEn, contentRevision: revision } = direction;
    return [{ id, titleZh, titleEn, ordinal, revision }];
  });
}
