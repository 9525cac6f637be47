import type { OtherLanguage, ParticularCells } from "~/formats/particulars/particulars";
import { type Column, columnsOf, said } from "./header";

/** What a row's further columns say, and which language its columns of another language are in. */
export function particularCells(
  row: readonly string[],
  columns: readonly Column[],
): { readonly cells: ParticularCells; readonly otherIn: OtherLanguage } {
  const otherIn =
    (["en", "zh"] as const).find((language) => columnsOf(columns, titleRole[language]).length > 0) ?? null;
  const cell = (role: Parameters<typeof said>[2]) => said(row, columns, role);
  return {
    otherIn,
    cells: {
      otherTitle: otherIn ? cell(titleRole[otherIn]) : "",
      otherStatement: otherIn ? cell(statementRole[otherIn]) : "",
      phases: cell("phases"),
      alsoDirections: cell("alsoDirections"),
      lifecycle: cell("lifecycle"),
      measure: cell("measure"),
      milestones: cell("milestones"),
    },
  };
}

const titleRole = { zh: "titleZh", en: "titleEn" } as const;
const statementRole = { zh: "statementZh", en: "statementEn" } as const;
