import type { Understanding } from "~/formats/understanding/understood";
import type { ImportTexts } from "~/i18n/import-texts";

/** What was understood of a document as a whole, as a sentence. */
export function understandingSentence({ understanding: words, roles }: ImportTexts, one: Understanding): string {
  switch (one.code) {
    case "columns":
      return words.columns(one.columns.map(({ head, role }) => words.column(head, roles[role])).join("；"));
    case "columns-left-out":
      return words["columns-left-out"](one.heads.join("、"));
    case "responsible-leads":
      return words["responsible-leads"](one.head, one.count);
    case "first-listed-leads":
    case "filled-down":
    case "statement-column":
      return words[one.code](one.head);
    case "groups":
      return words.groups(one.count);
    case "no-header":
      return words["no-header"];
  }
}
