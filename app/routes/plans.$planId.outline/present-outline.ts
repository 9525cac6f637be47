import type { GridRow } from "~/components/plan-grid/grid-row";
import type { Health } from "~/domain/health";
import type { Visit } from "~/http/visit.server";
import type { OutlineBranch, OutlineFacts, OutlineRow } from "~/services/load-outline.server";
import type { OutlineFilters } from "~/services/outline-query";
import { type NameOf, namesOf, presentRow } from "./present-row";

export interface PresentedRow extends GridRow {
  readonly code: string;
  readonly children: PresentedBranch | null;
}

export interface PresentedBranch {
  readonly from: number;
  readonly more: boolean;
  /** How many rows a stretch of the branch holds. */
  readonly length: number;
  readonly rows: readonly PresentedRow[];
}

/** What the outline page shows, as plain values. `commandId` names the next command; each form adds its own ending. */
export function presentOutline(facts: OutlineFacts, visit: Visit, filters: OutlineFilters) {
  const nameOf = namesOf(facts.units);
  const { id, titleZh, titleEn, status, statusReason, startsOn, endsOn, sample } = facts.plan;
  return {
    ...visit,
    plan: { id, titleZh, titleEn, status, statusReason, startsOn, endsOn, sample },
    asOf: facts.asOf,
    today: facts.today,
    levelNames: facts.levelNames,
    mayEdit: facts.mayEdit,
    isEditor: facts.isEditor,
    phases: facts.phases,
    units: facts.mayEdit ? facts.units.filter((unit) => unit.closedOn === null || inPanel(facts, unit.id)) : [],
    unitNames: facts.units.map(({ id: unitId, nameZh, nameEn }) => ({ id: unitId, nameZh, nameEn })),
    directions: facts.directions,
    filters,
    found: facts.found,
    seq: facts.seq,
    groups: facts.groups.map(({ direction, ordinal, goals }) => ({
      direction,
      ordinal,
      counts: countsOf(facts, direction?.id ?? ""),
      goals: branchOf(goals, nameOf),
    })),
    panel: facts.panel,
  };
}

export type OutlinePage = ReturnType<typeof presentOutline>;

function branchOf({ from, more, length, rows }: OutlineBranch, nameOf: NameOf): PresentedBranch {
  return { from, more, length, rows: rows.map((row) => rowOf(row, nameOf)) };
}

function rowOf(row: OutlineRow, nameOf: NameOf): PresentedRow {
  const children = row.children ? branchOf(row.children, nameOf) : null;
  return { ...presentRow(row, nameOf, row.matched), code: row.code, children };
}

// A closed unit may stay where it already is, and be chosen nowhere else.
function inPanel({ panel }: OutlineFacts, unitId: string): boolean {
  if (panel?.kind !== "edit-element") return false;
  return panel.element.leadUnitId === unitId || panel.cooperatingUnitIds.some((id) => id === unitId);
}

function countsOf({ counts }: OutlineFacts, key: string): Partial<Record<Health, number>> {
  const own = counts.filter((count) => count.kind === "goal" && count.key === key);
  return Object.fromEntries(own.map(({ health, n }) => [health, n]));
}
