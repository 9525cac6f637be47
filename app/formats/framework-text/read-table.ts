import { leadingMark } from "./leading-mark";
import { itemsOf, unquoted } from "./list-items";
import type { TierBuilder } from "./tier-builder";
import { type TierPhrase, tierPhrase, valuePhrase } from "./tier-phrase";

type Column = "serial" | "tier" | "count" | "idea" | "clause";

const heads: readonly (readonly [Column, RegExp])[] = [
  ["serial", /^(?:序号|编号|no\.?)$/i],
  ["count", /^(?:数目|数量|个数|数|count|number)$/i],
  ["clause", /^(?:原文|原文表述|表述|说明|出处|source|clause)$/i],
  ["tier", /^(?:层级|层次|类别|名称|tier|label)$/i],
  ["idea", /^(?:条目|内容|事项|任务|思路|idea|item)s?$/i],
];

/** Reads rows parted by tabs, as a spreadsheet copies them: tier, count, idea and the words of the source. */
export function readTable(lines: readonly string[], tiers: TierBuilder): void {
  const rows = lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  const named = columnsNamed(rows[0] ?? []);
  const body = named ? rows.slice(1) : rows;
  const columns = named ?? columnsGuessed(body);
  const groups = grouped(body.map((row) => cellsOf(row, columns)));
  for (const group of groups) readGroup(group, tiers);
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], columns: readonly (Column | null)[]): Cells {
  const cells: Cells = {};
  for (const [index, column] of columns.entries()) {
    const cell = row[index] ?? "";
    if (column && cell !== "") cells[column] = cells[column] ? `${cells[column]} ${cell}` : cell;
  }
  return cells;
}

function columnsNamed(row: readonly string[]): (Column | null)[] | null {
  const columns = row.map((cell) => heads.find(([, name]) => name.test(cell))?.[0] ?? null);
  return columns.includes("idea") || columns.includes("tier") ? columns : null;
}

function columnsGuessed(rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (index: number) => rows.map((row) => row[index] ?? "");
  const isNumeric = (index: number) =>
    cells(index).every((cell) => /^\d{0,3}$/.test(cell)) && cells(index).some(Boolean);
  const isSerial = (index: number) =>
    rows.length > 1 && cells(index).every((cell, place) => cell === String(place + 1)) && width > 2;
  const rest: Column[] = ["tier", "idea", "clause"];
  return Array.from({ length: width }, (_, index): Column => {
    if (index === 0 && isSerial(0) && !repeats(cells(1))) return "serial";
    if (isNumeric(index)) return "count";
    return rest.shift() ?? "clause";
  });
}

// A serial number counts tiers or ideas; where the next column names a tier once, it may well be that tier's count.
function repeats(cells: readonly string[]): boolean {
  return new Set(cells).size < cells.length;
}

/** Rows of one tier: its name stands in the first of them, in each, or in a cell that spans them all. */
function grouped(rows: readonly Cells[]): Cells[][] {
  const groups: Cells[][] = [];
  for (const cells of rows) {
    const last = groups.at(-1);
    const first = last?.[0];
    const goesOn = first && (!cells.tier || cells.tier === first.tier) && (!cells.count || cells.count === first.count);
    if (goesOn && (cells.tier || cells.idea)) last.push(cells);
    else if (cells.tier || cells.count || cells.idea) groups.push([cells]);
  }
  return groups;
}

function readGroup(group: readonly Cells[], tiers: TierBuilder): void {
  const [first] = group;
  if (!first) return;
  const value = valueTier(group);
  if (value) {
    tiers.begin(value, []);
    return;
  }
  const phrase = phraseOf(first);
  tiers.begin(phrase, []);
  for (const { idea, clause } of group) {
    if (!idea) continue;
    const items = group.length === 1 ? itemsOf(idea, phrase.declared) : [{ text: idea, guessed: false }];
    for (const { text, guessed } of items) {
      tiers.add(unquoted(leadingMark(text)?.rest ?? text), clause ?? "", guessed ? ["parted-by-guess"] : []);
    }
  }
}

// A row that names a value alone, or beside the digit it stands for.
function valueTier([cells, ...others]: readonly Cells[]): TierPhrase | null {
  if (!cells || others.length > 0) return null;
  const { tier = "", count = /^\d{1,3}$/.test(tier) ? tier : undefined, idea } = cells;
  const words = tier === count || tier === "" ? idea : idea === undefined ? tier : undefined;
  const value = words === undefined ? null : valuePhrase(words);
  if (!value || (count !== undefined && value.declared !== Number(count))) return null;
  return { ...value, evidence: count === undefined ? "bare" : "stated" };
}

function phraseOf({ tier = "", count }: Cells): TierPhrase {
  const bare = leadingMark(tier)?.rest ?? tier;
  const said = tierPhrase(bare);
  if (count !== undefined) {
    const declared = Number(count);
    const label = said?.declared === declared ? said.label : bare;
    return { declared, label, list: null, evidence: "stated", kind: "ideas" };
  }
  return said ?? valuePhrase(bare) ?? { declared: null, label: bare, list: null, evidence: "stated", kind: "ideas" };
}
