import { FrameworkLine, lineRoles } from "~/domain/framework-lines";
import { doubtsOf } from "~/domain/line-doubts";
import type { Problem } from "~/domain/problem";
import type { UnderstoodFramework } from "~/formats/framework-text/understand-framework";
import { newCommandId } from "~/http/new-command-id";
import type { TypedValues } from "~/http/parse-form.server";
import type { Draft, DraftLine, PasteAnswer } from "./paste-answer";

type RawLine = Omit<DraftLine, "doubts">;

const empty: RawLine = { role: "idea", text: "", declared: "", kind: "ideas", clause: "", doubted: "" };
// Whoever pastes a whole speech has its words before them; the page lists what may have been meant.
const outShown = 100;

/** What was typed, with why it was not stored. */
export function refused(problem: Problem, typed: TypedValues): PasteAnswer {
  const lines = typedLines(typed);
  return {
    text: wordsOf(typed.text),
    draft: lines.length > 0 ? draftOfTyped(typed, lines) : null,
    problem,
    values: typed,
    version: newCommandId(),
  };
}

/** What was typed, looked at once more. */
export function checked(typed: TypedValues): PasteAnswer {
  const draft = draftOfTyped(typed, typedLines(typed));
  return { text: wordsOf(typed.text), draft, problem: null, values: typed, version: newCommandId() };
}

/** A pasted text as it was understood. */
export function understood(text: string, { code, document, lines }: UnderstoodFramework): PasteAnswer {
  const raw = lines.map(
    ({ declared, ...line }): RawLine => ({ ...line, declared: declared === null ? "" : String(declared) }),
  );
  let out = 0;
  const listed = raw.filter(({ role }) => role !== "out" || ++out <= outShown);
  const draft = { code, document, ...draftOf(listed), hidden: raw.length - listed.length };
  return { text, draft, problem: null, values: {}, version: newCommandId() };
}

function draftOfTyped(typed: TypedValues, lines: readonly RawLine[]): Draft {
  return { code: wordsOf(typed.code), document: wordsOf(typed.documentZh), ...draftOf(lines), hidden: 0 };
}

// Below each tier stands one line for a further idea; empty ones elsewhere are gone.
function draftOf(lines: readonly RawLine[]): Pick<Draft, "lines"> {
  const told = lines.filter(({ role, text }) => role === "tier" || text.trim() !== "");
  const spaced = told.flatMap((line, index) => {
    const next = told[index + 1];
    const ends = told.slice(0, index + 1).some(({ role }) => role === "tier") && (!next || next.role === "tier");
    return ends ? [line, empty] : [line];
  });
  const doubts = doubtsOf(spaced.map(lineOf));
  return { lines: spaced.map((line, index) => ({ ...line, doubts: doubts[index] ?? [] })) };
}

// As far as it can be understood: what a form says wrongly is answered by its field.
function lineOf({ declared, ...raw }: RawLine): FrameworkLine {
  const count = /^\d{1,3}$/.test(declared.trim()) ? Number(declared) : null;
  const line = FrameworkLine.safeParse({ ...raw, declared: count === 0 ? null : count });
  return line.success ? line.data : FrameworkLine.parse({ role: lineRoles.find((role) => role === raw.role) ?? "out" });
}

function typedLines(typed: TypedValues): RawLine[] {
  const lines: RawLine[] = [];
  for (let index = 0; typed[`lines[${index}].role`] !== undefined; index += 1) {
    const field = (name: string) => wordsOf(typed[`lines[${index}].${name}`]);
    const { role, text, declared, kind, clause, doubted } = Object.fromEntries(
      Object.keys(empty).map((name) => [name, field(name)]),
    );
    lines.push({
      ...{ role: role ?? "", text: text ?? "", declared: declared ?? "" },
      ...{ kind: kind ?? "", clause: clause ?? "", doubted: doubted ?? "" },
    });
  }
  return lines;
}

function wordsOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
