import type { MeasuredBy } from "~/domain/rows";
import type { Particulars, ParticularWords } from "./particulars";

type MeasureOf = Pick<Particulars, "measuredBy" | "plannedQuantity" | "quantityUnit">;

const byPercent: MeasureOf = { measuredBy: "percent", plannedQuantity: null, quantityUnit: "" };
const most = 1_000_000_000;
const longestUnit = 20;
// What tables call the ways to measure progress, in small letters.
const names: Readonly<Record<MeasuredBy, string>> = {
  percent: "按百分比|百分比|by percent|percent",
  milestones: "按时间节点|时间节点|by milestones|milestones",
  quantity: "按数量|数量|by quantity|quantity",
};

/** 按数量：1200 人次; empty where progress is a share. */
export function writeMeasure(
  { measuredBy, plannedQuantity, quantityUnit }: MeasureOf,
  words: Pick<ParticularWords, "measuredBy">,
): string {
  if (measuredBy === "percent") return "";
  const quantity = measuredBy === "quantity" ? `：${plannedQuantity ?? ""} ${quantityUnit}`.trimEnd() : "";
  return words.measuredBy[measuredBy] + quantity;
}

/** How a cell says progress is measured; null where it says something else. */
export function readMeasure(cell: string): MeasureOf | null {
  const text = cell.trim();
  if (text === "" || is("percent", text)) return byPercent;
  if (is("milestones", text)) return { ...byPercent, measuredBy: "milestones" };
  const [, said = "", digits = "", spaced, close] =
    /^([^：:]*)[：:]\s*(\d[\d,]{0,12})(?:\s+(.*)|([^\d,\s].*))?$/.exec(text) ?? [];
  const quantity = Number(digits.replaceAll(",", ""));
  const quantityUnit = (spaced ?? close ?? "").trim();
  const fits = quantity >= 1 && quantity <= most && quantityUnit.length <= longestUnit;
  return fits && is("quantity", said) ? { measuredBy: "quantity", plannedQuantity: quantity, quantityUnit } : null;
}

function is(measuredBy: MeasuredBy, said: string): boolean {
  return names[measuredBy].split("|").includes(said.trim().toLowerCase());
}
