import type { CalendarDate } from "~/domain/calendar-date";
import type { EntityName } from "~/domain/rows";

/** What the ids in a stretch of history stand for, by id. */
type NamesInHistory = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type Logged = string | number | boolean | null | Readonly<Record<string, unknown>>;

/** A value out of the log, ready to be said in either language. */
export type ShownValue =
  | { readonly kind: "nothing" | "hidden" | "gone" | "moved" | "self" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "percent"; readonly bp: number }
  | { readonly kind: "name"; readonly zh: string; readonly en: string }
  | { readonly kind: "word"; readonly group: WordGroup; readonly word: string };

/** One change in words: a row that came or went, or a field with what it held before and after. */
export interface HistoryChange {
  readonly seq: number;
  readonly entity: EntityName;
  readonly what: "create" | "remove" | "update";
  readonly field: string;
  readonly row: ShownRow;
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** Groups of the common catalogue that have a word for a stored code. */
export type WordGroup =
  | "lifecycles"
  | "measuredBy"
  | "successions"
  | "linkTypes"
  | "roles"
  | "planStatuses"
  | "memberStatuses"
  | "unitKinds"
  | "linkChoices"
  | "kinds";

const dates = new Set(["startsOn", "endsOn", "dueOn", "closedOn", "adoptedOn", "reportedOn"]);
const names = new Set([
  ...["leadUnitId", "unitId", "parentId", "directionId", "phaseId", "fromId", "toId", "elementId", "workPointId"],
  ...["successorId", "bodyId", "decisionBy", "planId", "parentPlanId", "taskId", "memberId", "scopeId", "resolutionId"],
]);
const words: Readonly<Record<string, WordGroup>> = {
  lifecycle: "lifecycles",
  kind: "kinds",
  measuredBy: "measuredBy",
  outcome: "successions",
  succession: "successions",
  type: "linkTypes",
  role: "roles",
};

/** What a field held, by the field's own meaning. Anything of a person is withheld. */
export function shownValue(field: string, value: Logged | undefined, known: NamesInHistory): ShownValue {
  if (value === null || value === undefined || value === "") return { kind: "nothing" };
  if (typeof value === "object") return { kind: "hidden" };
  if (field === "sortKey") return { kind: "moved" };
  if (field === "shareBp") return { kind: "percent", bp: Number(value) };
  if (typeof value === "number") return { kind: "number", number: value };
  const text = String(value);
  const group = words[field];
  if (group) return { kind: "word", group, word: text };
  if (dates.has(field)) return { kind: "date", date: text as CalendarDate };
  if (!names.has(field)) return { kind: "text", text };
  const name = known[text];
  return name ? { kind: "name", ...name } : { kind: "gone" };
}

// What of a row that came or went is worth saying, by entity.
const telling: Readonly<Record<string, readonly string[]>> = {
  element: ["titleZh"],
  link: ["fromId", "type", "toId", "weight", "shareBp", "succession"],
  cooperation: ["unitId"],
  placement: ["phaseId", "directionId"],
  milestone: ["titleZh", "dueOn"],
  workPoint: ["titleZh"],
  workPointLink: ["elementId", "workPointId"],
};

/** The few values, by field, that say which row it was; what the row leaves open is left out. */
export type ShownRow = Readonly<Partial<Record<string, ShownValue>>>;

/** A row that came or went, as what says which one it was. */
export function shownRow(entity: string, row: Logged, ownId: string, known: NamesInHistory): ShownRow {
  if (row === null || typeof row !== "object") return {};
  const own = row as Readonly<Record<string, Logged>>;
  const values = (telling[entity] ?? []).map((field) => [field, valueInRow(field, own, ownId, known)] as const);
  return Object.fromEntries(values.filter(([, { kind }]) => kind !== "nothing"));
}

function valueInRow(
  field: string,
  row: Readonly<Record<string, Logged>>,
  ownId: string,
  known: NamesInHistory,
): ShownValue {
  const value = row[field];
  if (field === "titleZh") return { kind: "name", zh: String(value ?? ""), en: String(row.titleEn ?? "") };
  return value === ownId ? { kind: "self" } : shownValue(field, value, known);
}
