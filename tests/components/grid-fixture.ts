import type { GridRow } from "~/components/plan-grid/grid-row";
import { type GridDirection, type GridTree, underOf } from "~/components/plan-grid/grid-tree";
import { calendarDate } from "~/domain/calendar-date";

export const unitA = { id: "unit-a", nameZh: "办公室", nameEn: "Office" };
export const unitB = { id: "unit-b", nameZh: "质控部", nameEn: "Quality" };

export function aRow(id: string, fields: Partial<GridRow> = {}): GridRow {
  return {
    ...{ id, kind: "goal", parentId: null, directionId: null, rank: 1, titleZh: id, titleEn: "", weight: 100 },
    ...{ startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2027-12-31") },
    ...{ lifecycle: "active", lifecycleReason: null, lead: null, cooperating: [], phaseIds: [] },
    figures: {
      ...{ progressBp: null, measuredBp: 0, health: "not-started", scheduledBp: 0, oldestReportOn: null, stale: false },
    },
    ...{ openable: false, matched: false },
    ...fields,
  };
}

/** Rows below one another by how deep they are written: one space a level; `#` names a key direction. */
export function aTree(text: string): GridTree {
  const directions: GridDirection[] = [];
  const rows = new Map<string, GridRow>();
  const branches = new Map<string, { ids: string[]; more: boolean; whole: boolean }>();
  const line: string[] = [];
  for (const written of text.trim().split("\n")) {
    const name = written.trim();
    const isDirection = name.startsWith("#");
    const direction = directions.at(-1)?.id ?? null;
    const depth = isDirection ? 0 : written.search(/\S/);
    line.length = depth;
    if (isDirection) {
      directions.push({ id: name.slice(1), titleZh: name, titleEn: "", ordinal: directions.length + 1, revision: 1 });
      branches.set(name.slice(1), { ids: [], more: false, whole: true });
      continue;
    }
    const parentId = line[depth - 1] ?? null;
    const kind = (["goal", "measure", "task"] as const)[Math.min(depth, 2)] ?? "task";
    const row = aRow(name, { kind, parentId, directionId: parentId === null ? direction : null });
    const under = underOf(row);
    const stretch = branches.get(under) ?? { ids: [], more: false, whole: true };
    branches.set(under, { ...stretch, ids: [...stretch.ids, name] });
    rows.set(name, { ...row, rank: stretch.ids.length + 1 });
    const parent = rows.get(parentId ?? "");
    if (parent) rows.set(parent.id, { ...parent, openable: true });
    branches.set(name, { ids: [], more: false, whole: true });
    line[depth] = name;
  }
  return { directions, rows, branches };
}
