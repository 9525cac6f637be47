import type { GridBranch, GridChanges } from "~/components/plan-grid/grid-row";
import { namesOf, presentRow } from "~/routes/plans.$planId.outline/present-row";
import type { OutlineBranchFacts, OutlineBranchQuery } from "~/services/load-outline-branch.server";
import type { OutlineChanges } from "~/services/load-outline-changes.server";

export function presentBranch(
  { rows, more, units }: OutlineBranchFacts,
  { under, after }: OutlineBranchQuery,
): GridBranch {
  const nameOf = namesOf(units);
  return { under, after, more, rows: rows.map((row) => presentRow(row, nameOf)) };
}

export function presentChanges({ rows, units, ...changes }: OutlineChanges): GridChanges {
  const nameOf = namesOf(units);
  return { ...changes, rows: rows.map((row) => presentRow(row, nameOf)) };
}
