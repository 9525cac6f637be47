import type { EntryKind } from "~/formats/plan-document";
import type { OpenReason } from "~/formats/understanding/deadline-types";
import type { ReviewedRow } from "~/formats/understanding/review";
import type { ParticularNote } from "~/formats/understanding/review-particulars";
import type { Doubt } from "~/formats/understanding/understood";

/** What a person should know of a row beside what keeps it out. */
export type Note =
  | Doubt
  | ParticularNote
  | { readonly code: "deadline-open"; readonly reason: OpenReason; readonly words: string }
  | { readonly code: "year-supplied"; readonly words: string }
  | { readonly code: "became"; readonly from: EntryKind }
  | { readonly code: "raised" | "no-lead" | "direction-bare" };

/** The notes of a row that is taken in, or why one is left out. */
export function notesOf({ understood, fields, dates, lead, told, becameFrom, raised }: ReviewedRow): Note[] {
  const { doubts, deadline } = understood;
  if (fields.kind === "left-out") return doubts.filter(({ code }) => code === "before-first" || code === "remark");
  // A weight that somebody has written since is no longer in doubt.
  const open = doubts.filter(({ code }) => code !== "weight-unclear" || fields.weight.trim() === "");
  const notes: Note[] = [...open, ...told.notes];
  const words = deadlineWords(understood.words);
  if (becameFrom !== null) notes.push({ code: "became", from: becameFrom });
  if (raised) notes.push({ code: "raised" });
  if (fields.kind === "direction") return saysMore(understood, fields) ? [...notes, { code: "direction-bare" }] : notes;
  if (deadline.kind === "open" && dates.proposal) notes.push({ code: "deadline-open", reason: deadline.reason, words });
  if (deadline.kind === "dates" && deadline.yearSupplied && fields.endsOn === deadline.endsOn)
    notes.push({ code: "year-supplied", words });
  if (lead.length === 0) notes.push({ code: "no-lead" });
  return notes;
}

// A direction is a name: what else is written of it has no place in the plan.
function saysMore(
  { deadline, weight }: ReviewedRow["understood"],
  { statement, lead, cooperating }: ReviewedRow["fields"],
): boolean {
  return (
    deadline.kind === "dates" || weight !== null || [statement, lead, cooperating].some((text) => text.trim() !== "")
  );
}

// The words under a head that speaks of time; of a line of text they stand in the line itself.
function deadlineWords(words: ReviewedRow["understood"]["words"]): string {
  return words.find(({ head }) => head !== null && /时|期|限|deadline|due|end|finish/i.test(head))?.text ?? "";
}
