import { noCells } from "~/formats/particulars/particulars";
import type { SourceLine } from "~/formats/source-document";
import { understandDeadline } from "./deadline";
import type { DeadlineContext } from "./deadline-types";
import { dutiesIn } from "./duties";
import { type LevelledLine, levelLines } from "./levels";
import { responsibilityOf } from "./responsibility";
import { splitTitle } from "./split-title";
import type { Doubt, Understanding, UnderstoodRow } from "./understood";

interface Item {
  readonly line: LevelledLine;
  readonly key: string;
  readonly said: string[];
  readonly original: string[];
}

/** Lines of text as rows: numbered and indented ones are items, what follows without a number is their statement. */
export function understandLines(
  lines: readonly SourceLine[],
  context: DeadlineContext,
  known: readonly string[],
  keyOf: (index: number) => string,
): { readonly rows: readonly UnderstoodRow[]; readonly understandings: readonly Understanding[] } {
  const items: Item[] = [];
  const levelled = levelLines(lines);
  for (const [index, line] of levelled.entries()) {
    const original = lines[index]?.text.trim() ?? "";
    const last = items.at(-1);
    if (line.level !== null || !last || last.line.level === null)
      items.push({ line, key: keyOf(index), said: [], original: [original] });
    else {
      last.said.push(line.text);
      last.original.push(original);
    }
  }
  const rows = items.map((item) => rowOf(item, context, known));
  return { rows: rows.map(({ row }) => row), understandings: rulesOf(rows.map(({ rule }) => rule)) };
}

function rulesOf(rules: readonly (string | null)[]): Understanding[] {
  const first = rules.filter((rule) => rule === "first-listed-leads").length;
  const alone = rules.filter((rule) => rule === "responsible-leads").length;
  return [
    ...(first > 0 ? [{ code: "first-listed-leads", head: "" } as const] : []),
    ...(alone > 0 ? [{ code: "responsible-leads", head: "", count: alone } as const] : []),
  ];
}

function rowOf({ line, key, said, original }: Item, context: DeadlineContext, known: readonly string[]) {
  const inTitle = dutiesIn(line.text, context);
  const inStatement = said.map((text) => dutiesIn(text, context));
  const all = [inTitle, ...inStatement];
  const join = (name: "lead" | "cooperating" | "responsible" | "deadline") =>
    all
      .map((duties) => duties[name])
      .filter((words) => words !== "")
      .join("；");
  const { title, statement, shortened } = splitTitle(inTitle.rest);
  const units = responsibilityOf(
    { lead: join("lead"), cooperating: join("cooperating"), responsible: join("responsible") },
    known,
  );
  const doubts: Doubt[] = [...line.doubts];
  if (shortened) doubts.push({ code: "title-shortened" });
  if (units.andOthers) doubts.push({ code: "and-others" });
  if (line.level === null) doubts.push({ code: "before-first" });
  const row: UnderstoodRow = {
    key,
    level: line.level ?? 0,
    hint: null,
    leftOut: line.level === null,
    title,
    statement: [statement, ...inStatement.map((duties) => duties.rest)].filter((text) => text !== "").join("\n"),
    lead: units.lead,
    cooperating: units.cooperating,
    startsOn: null,
    deadline: understandDeadline(join("deadline"), context),
    weight: null,
    cells: noCells,
    otherIn: null,
    words: [{ head: null, text: original.join("\n") }],
    doubts,
  };
  return { row, rule: line.level === null ? null : units.rule };
}
