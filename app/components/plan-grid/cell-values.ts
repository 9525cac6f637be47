import { typedDate } from "~/domain/typed-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { ChoiceColumn, TextColumn } from "./grid-columns";
import { fieldOf, type GridEntry, type GridField, type GridValue } from "./grid-pending";
import type { GridRow } from "./grid-row";
import type { GridDirection } from "./grid-tree";

/** What was written into a cell: an entry to save, nothing new, or text that means nothing, with why. */
export type Written =
  | { readonly kind: "entry"; readonly entry: GridEntry }
  | { readonly kind: "same" }
  | { readonly kind: "wrong"; readonly entry: GridEntry; readonly message: string };

/** The field a text column writes into: titles in the language that is shown. */
export function fieldIn(column: TextColumn, locale: Locale): GridField {
  if (column !== "title") return column;
  return locale === "zh-CN" ? "titleZh" : "titleEn";
}

/** What stands in a text column to begin with. */
export function textIn(row: GridRow, column: TextColumn, locale: Locale): string {
  return String(fieldOf(row, fieldIn(column, locale)) ?? "");
}

export function writtenText(row: GridRow, column: TextColumn, typed: string, locale: Locale, texts: Texts): Written {
  const field = fieldIn(column, locale);
  const text = typed.trim();
  const seen = fieldOf(row, field);
  if (text === String(seen ?? "")) return { kind: "same" };
  const read = reading[column](text, row, locale, texts);
  if ("wrong" in read) return { kind: "wrong", entry: { id: row.id, field, seen, wanted: seen }, message: read.wrong };
  return read.value === seen
    ? { kind: "same" }
    : { kind: "entry", entry: { id: row.id, field, seen, wanted: read.value } };
}

/** What was written into the title of a key direction, in the language that is shown. */
export function writtenDirection(direction: GridDirection, typed: string, locale: Locale, texts: Texts): Written {
  const [field, other] = locale === "zh-CN" ? (["titleZh", "titleEn"] as const) : (["titleEn", "titleZh"] as const);
  const [text, seen] = [typed.trim(), direction[field]];
  if (text === seen) return { kind: "same" };
  const entry = { id: direction.id, field, seen, wanted: text };
  if (text !== "" || direction[other] !== "") return { kind: "entry", entry };
  return { kind: "wrong", entry: { ...entry, wanted: seen }, message: texts.problems.fields["title-missing"] };
}

type Read = { readonly value: GridValue } | { readonly wrong: string };

const reading: Readonly<Record<TextColumn, (text: string, row: GridRow, locale: Locale, texts: Texts) => Read>> = {
  title(text, row, locale, texts) {
    const other = locale === "zh-CN" ? row.titleEn : row.titleZh;
    return text === "" && other === "" ? { wrong: texts.problems.fields["title-missing"] } : { value: text };
  },
  weight(text, _row, _locale, texts) {
    const digits = text.normalize("NFKC").replaceAll(",", "");
    const weight = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
    return weight < 1 || weight > 10_000 ? { wrong: texts.grid.weightWrong(text) } : { value: weight };
  },
  startsOn: dateIn,
  endsOn: dateIn,
};

function dateIn(text: string, _row: GridRow, _locale: Locale, texts: Texts): Read {
  const date = typedDate(text);
  return date ? { value: date } : { wrong: texts.grid.dateWrong(text) };
}

const choiceFields = { phases: "phaseIds", lead: "leadUnitId", cooperating: "cooperatingUnitIds" } as const;

/** What is ticked in a column of choices. */
export function chosenIn(row: GridRow, column: ChoiceColumn): readonly string[] {
  if (column === "lead") return row.lead ? [row.lead.id] : [];
  return column === "phases" ? row.phaseIds : row.cooperating.map(({ id }) => id);
}

export function writtenChoice(row: GridRow, column: ChoiceColumn, ids: readonly string[]): Written {
  const before = chosenIn(row, column);
  if (before.length === ids.length && before.every((id) => ids.includes(id))) return { kind: "same" };
  const field = choiceFields[column];
  const seen = fieldOf(row, field);
  return { kind: "entry", entry: { id: row.id, field, seen, wanted: column === "lead" ? (ids[0] ?? null) : ids } };
}
