import { typedDate } from "~/domain/typed-date";
import type { Texts } from "~/i18n/texts";
import type { BulkChange } from "./bulk-entries";

export type BulkPanel = "lead" | "addCooperating" | "removeCooperating" | "dates" | "weight" | "phases";

/** What is wrong in a form about several rows, by field. */
export type BulkErrors = Readonly<Record<string, string>>;

/** Stands for choosing that nobody leads, or that there is no phase: not choosing at all is something else. */
export const nothingChosen = "none";

type Read = { readonly change: BulkChange } | { readonly errors: BulkErrors };
type Reading = (form: FormData, texts: Texts) => Read;

/** What a form asks of several rows. What isn't filled in asks for nothing: it is named as missing. */
export function bulkChangeIn(panel: BulkPanel, form: FormData, texts: Texts): Read {
  return reading[panel](form, texts);
}

const reading: Readonly<Record<BulkPanel, Reading>> = {
  lead(form, { grid }) {
    const unit = textIn(form, "unit");
    if (unit === "") return { errors: { unit: grid.selection.leadMissing } };
    return { change: { what: "lead", unitId: unit === nothingChosen ? null : unit } };
  },
  addCooperating: (form, texts) => cooperatingIn("addCooperating", form, texts),
  removeCooperating: (form, texts) => cooperatingIn("removeCooperating", form, texts),
  phases(form, { grid }) {
    const chosen = form.getAll("phase").map(String);
    const phaseIds = chosen.filter((id) => id !== nothingChosen);
    if (chosen.length === 0) return { errors: { phase: grid.selection.phaseMissing } };
    const both = phaseIds.length > 0 && phaseIds.length < chosen.length;
    return both ? { errors: { phase: grid.selection.phaseOrNone } } : { change: { what: "phases", phaseIds } };
  },
  weight(form, { grid }) {
    const text = textIn(form, "weight");
    if (text === "") return { errors: { weight: grid.selection.weightMissing } };
    const weight = wholeNumber(text);
    if (weight === null || weight < 1 || weight > 10_000) return { errors: { weight: grid.weightWrong(text) } };
    return { change: { what: "weight", weight } };
  },
  dates: datesIn,
};

function cooperatingIn(what: "addCooperating" | "removeCooperating", form: FormData, { grid }: Texts): Read {
  const unitId = textIn(form, "unit");
  return unitId === "" ? { errors: { unit: grid.selection.unitMissing } } : { change: { what, unitId } };
}

function datesIn(form: FormData, { grid }: Texts): Read {
  const words = grid.selection;
  const filled = (...names: readonly string[]) => names.filter((name) => textIn(form, name) !== "");
  const [dated, shifted] = [filled("startsOn", "endsOn"), filled("months", "days")];
  const wrong = [
    ...dated.flatMap((name) => (typedDate(textIn(form, name)) ? [] : [[name, grid.dateWrong(textIn(form, name))]])),
    ...shifted.flatMap((name) => (isShift(textIn(form, name)) ? [] : [[name, words.shiftWrong(textIn(form, name))]])),
  ];
  if (wrong.length > 0) return { errors: Object.fromEntries(wrong) };
  // Which of the two would count nobody could tell.
  if (dated.length > 0 && shifted.length > 0) return { errors: { [shifted[0] ?? "months"]: words.datesOrShift } };
  if (dated.length > 0) {
    const [startsOn, endsOn] = [typedDate(textIn(form, "startsOn")), typedDate(textIn(form, "endsOn"))];
    return { change: { what: "dates", startsOn, endsOn } };
  }
  const [months, days] = [wholeNumber(textIn(form, "months")) ?? 0, wholeNumber(textIn(form, "days")) ?? 0];
  if (months === 0 && days === 0) return { errors: { startsOn: words.datesMissing } };
  return { change: { what: "shift", months, days } };
}

function textIn(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}

function wholeNumber(text: string): number | null {
  const digits = text.normalize("NFKC").replaceAll(",", "").replace("−", "-");
  return /^[+-]?\d{1,5}$/.test(digits) ? Number(digits) : null;
}

function isShift(text: string): boolean {
  const count = wholeNumber(text);
  return count !== null && Math.abs(count) <= 9999;
}
