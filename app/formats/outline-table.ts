import type { CalendarDate } from "~/domain/calendar-date";
import { noCells, type ParticularCells } from "~/formats/particulars/particulars";
import type { EntryKind } from "~/formats/plan-document";

/** One row of a plan's outline as its table prints it. */
export interface OutlineTableRow {
  /** 2.3.1, as on the page of the outline. */
  readonly code: string;
  readonly direction: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly statement: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly weight: number | null;
  /** Basis points; null while unmeasured, and for directions. */
  readonly progressBp: number | null;
  readonly health: string;
  /** What else it says; absent for directions, but for their names in the other language. */
  readonly cells?: Partial<ParticularCells>;
}

/** What the table calls its columns and the levels of the plan. */
export interface OutlineTableWords {
  readonly heads: Readonly<Record<ColumnName, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

export type CellKind = "text" | "day" | "number" | "share";

/** A cell's content: text, a day as 2026-06-30, a number, or a share from 0 to 1; null is empty. */
export type Cell = string | number | null;

const columns = [
  ["code", 10, "text"],
  ["direction", 20, "text"],
  ["kind", 12, "text"],
  ["title", 48, "text"],
  ["statement", 40, "text"],
  ["lead", 24, "text"],
  ["cooperating", 32, "text"],
  ["startsOn", 12, "day"],
  ["endsOn", 12, "day"],
  ["weight", 8, "number"],
  ["progress", 8, "share"],
  ["health", 10, "text"],
  ["phases", 20, "text"],
  ["alsoDirections", 20, "text"],
  ["lifecycle", 20, "text"],
  ["measure", 16, "text"],
  ["milestones", 32, "text"],
  ["otherTitle", 40, "text"],
  ["otherStatement", 40, "text"],
] as const satisfies readonly (readonly [string, number, CellKind])[];

export type ColumnName = (typeof columns)[number][0];

export interface TableColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly kind: CellKind;
}

export function outlineColumns({ heads }: OutlineTableWords): TableColumn[] {
  return columns.map(([name, width, kind]) => ({ head: heads[name], width, kind }));
}

/** The cells of a row, in the order of the columns. */
export function outlineCells(row: OutlineTableRow, { kinds }: OutlineTableWords): Cell[] {
  const cells: Record<ColumnName, Cell> = {
    ...{ code: row.code, direction: row.direction, kind: kinds[row.kind], title: row.title, statement: row.statement },
    ...{ lead: row.lead, cooperating: row.cooperating.join("；"), startsOn: row.startsOn, endsOn: row.endsOn },
    ...{ weight: row.weight, progress: row.progressBp === null ? null : row.progressBp / 10_000, health: row.health },
    ...{ ...noCells, ...row.cells },
  };
  return columns.map(([name]) => cells[name]);
}
