import type { ElementFigures } from "~/domain/element-figures";
import type { Health } from "~/domain/health";
import type { PlanElement } from "~/domain/rows";
import type { OutlineBranch, OutlineFacts, OutlineRow } from "~/services/load-outline.server";

export interface UnitName {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface PresentedRow
  extends Pick<PlanElement, "id" | "kind" | "titleZh" | "titleEn" | "startsOn" | "endsOn" | "weight" | "lifecycle"> {
  readonly code: string;
  readonly figures: ElementFigures;
  readonly lead: UnitName | null;
  readonly cooperating: readonly UnitName[];
  readonly openable: boolean;
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
export function presentOutline(
  facts: OutlineFacts,
  visit: { commandId: string; saved: string | null; undone: boolean },
) {
  const units = new Map(facts.units.map((unit) => [unit.id as string, unit]));
  const nameOf = (id: string): UnitName | null => {
    const unit = units.get(id);
    return unit ? { id, nameZh: unit.nameZh, nameEn: unit.nameEn } : null;
  };
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
    groups: facts.groups.map(({ direction, goals }, index) => ({
      direction,
      ordinal: index + 1,
      counts: countsOf(facts, direction?.id ?? ""),
      goals: branchOf(goals, nameOf),
    })),
    panel: facts.panel,
  };
}

export type OutlinePage = ReturnType<typeof presentOutline>;

function branchOf(
  { from, more, length, rows }: OutlineBranch,
  nameOf: (id: string) => UnitName | null,
): PresentedBranch {
  return { from, more, length, rows: rows.map((row) => rowOf(row, nameOf)) };
}

function rowOf(row: OutlineRow, nameOf: (id: string) => UnitName | null): PresentedRow {
  const { id, kind, titleZh, titleEn, startsOn, endsOn, weight, lifecycle, leadUnitId } = row.element;
  return {
    ...{ id, kind, titleZh, titleEn, startsOn, endsOn, weight, lifecycle },
    code: row.code,
    figures: row.figures,
    lead: leadUnitId ? nameOf(leadUnitId) : null,
    cooperating: row.cooperatingUnitIds.flatMap((unitId) => nameOf(unitId) ?? []),
    openable: row.openable,
    children: row.children ? branchOf(row.children, nameOf) : null,
  };
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
