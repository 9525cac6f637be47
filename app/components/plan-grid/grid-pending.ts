import type { CalendarDate } from "~/domain/calendar-date";
import type { Lifecycle } from "~/domain/rows";
import type { GridRow, UnitName } from "./grid-row";
import type { GridDirection } from "./grid-tree";

/** Fields of an element that are set in place. */
export type GridField =
  | "titleZh"
  | "titleEn"
  | "startsOn"
  | "endsOn"
  | "weight"
  | "leadUnitId"
  | "cooperatingUnitIds"
  | "phaseIds"
  | "lifecycle";

export type GridValue = string | number | null | readonly string[];

/** A field as it was seen and as it is wanted. */
export interface GridEntry {
  readonly id: string;
  readonly field: GridField;
  readonly seen: GridValue;
  readonly wanted: GridValue;
  readonly lifecycleReason?: string;
}

/** An entry that is on its way, or didn't arrive: what was typed stays until it has. */
export interface Pending extends GridEntry {
  readonly commandId: string;
  /**
   * `failed`: not answered; `refused`: can't be, and says why; `conflict`: changed by somebody else meanwhile; `held`: nothing is wrong with
   * it, but with another entry it was sent together with.
   */
  readonly status: "saving" | "failed" | "refused" | "conflict" | "held";
  /** What was typed, where it means nothing that could be stored. */
  readonly text: string | null;
  /** Why it was refused. */
  readonly message: string | null;
  /** What somebody else has made of it. */
  readonly theirs: GridValue;
}

export function pendingOf(entry: GridEntry, commandId: string): Pending {
  return { ...entry, commandId, status: "saving", text: null, message: null, theirs: null };
}

/** Whether it is on its way still, or waits for the connection. */
export function isUnderWay({ status }: Pick<Pending, "status">): boolean {
  return status === "saving" || status === "failed";
}

/** An entry as it can be sent: what was seen in it is what is saved, and never what was wanted there before and not taken. */
export function entryAgain({ id, field, seen, wanted, lifecycleReason }: GridEntry): GridEntry {
  return { id, field, seen, wanted, ...(lifecycleReason === undefined ? {} : { lifecycleReason }) };
}

/** By row, then by field. */
export type AllPending = ReadonlyMap<string, ReadonlyMap<GridField, Pending>>;

export const nothingPending: ReadonlyMap<GridField, Pending> = new Map();

export function withPending(all: AllPending, added: readonly Pending[]): AllPending {
  const next = new Map(all);
  for (const one of added) next.set(one.id, new Map(next.get(one.id)).set(one.field, one));
  return next;
}

/** Changes what is pending, row by row; what `change` answers with null is pending no longer. Untouched rows stay the same objects. */
export function mapPending(all: AllPending, change: (one: Pending) => Pending | null): AllPending {
  const next = new Map<string, ReadonlyMap<GridField, Pending>>();
  for (const [id, fields] of all) {
    const changed = [...fields.values()].map((one) => [one, change(one)] as const);
    if (changed.every(([before, after]) => before === after)) next.set(id, fields);
    else {
      const left = changed.flatMap(([, after]) => after ?? []);
      if (left.length > 0) next.set(id, new Map(left.map((one) => [one.field, one])));
    }
  }
  return next;
}

/** A row with what was typed into it, whether or not that has arrived. */
export function shownRow(
  row: GridRow,
  pending: ReadonlyMap<GridField, Pending>,
  units: ReadonlyMap<string, UnitName>,
): GridRow {
  if (pending.size === 0) return row;
  // What means nothing isn't shown as if it did.
  const meaning = [...pending.values()].filter(({ text }) => text === null);
  return Object.assign({}, row, ...meaning.map((entry) => valueIn(entry, row, units)));
}

/** A key direction with what was typed as its title. */
export function shownDirection(direction: GridDirection, pending: ReadonlyMap<GridField, Pending>): GridDirection {
  const [zh, en] = (["titleZh", "titleEn"] as const).map((field) => {
    const own = pending.get(field);
    return own && own.text === null ? String(own.wanted ?? "") : direction[field];
  });
  return { ...direction, titleZh: zh ?? "", titleEn: en ?? "" };
}

function valueIn(entry: Pending, row: GridRow, units: ReadonlyMap<string, UnitName>): Partial<GridRow> {
  const { field, wanted } = entry;
  switch (field) {
    case "leadUnitId":
      return { lead: unitNamed(units, row, String(wanted ?? "")) };
    case "cooperatingUnitIds":
      return { cooperating: listIn(wanted).flatMap((id) => unitNamed(units, row, id) ?? []) };
    case "phaseIds":
      return { phaseIds: listIn(wanted) };
    case "weight":
      return { weight: Number(wanted) };
    case "startsOn":
    case "endsOn":
      return { [field]: String(wanted) as CalendarDate };
    case "lifecycle":
      return { lifecycle: String(wanted) as Lifecycle };
    case "titleZh":
    case "titleEn":
      return { [field]: String(wanted ?? "") };
  }
}

// A closed unit isn't among those to choose from, and may still be the row's own.
function unitNamed(units: ReadonlyMap<string, UnitName>, row: GridRow, id: string): UnitName | null {
  return units.get(id) ?? [row.lead, ...row.cooperating].find((unit) => unit?.id === id) ?? null;
}

function listIn(value: GridValue): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** What a field of a row holds. */
export function fieldOf(row: GridRow, field: GridField): GridValue {
  if (field === "leadUnitId") return row.lead?.id ?? null;
  if (field === "cooperatingUnitIds") return row.cooperating.map(({ id }) => id);
  return row[field];
}
