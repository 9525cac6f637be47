import { type MergedField, mergeFields, type Written, type WrittenFields } from "~/domain/merge-fields";
import type { FormAnswer } from "~/i18n/form-answer";

/** An answer with both sides' changes in its values, and how each field came to its value. */
export interface MergedAnswer {
  readonly answer: FormAnswer | null;
  /** Null where there was nothing to merge. */
  readonly fields: Readonly<Record<string, MergedField>> | null;
}

/** The field in which a form sends along what its editor saw. */
export const seenField = "seen";

/** Merges what was typed with what somebody else has saved meanwhile (`present`), by what the form was opened with. */
export function mergedAnswer(answer: FormAnswer | null | undefined, present: WrittenFields | undefined): MergedAnswer {
  if (!answer) return { answer: null, fields: null };
  const typed = answer.values ?? {};
  if (answer.problem.code !== "stale" || !present) return { answer, fields: null };
  const fields = mergeFields(seenIn(typed[seenField]) ?? present, present, typed);
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return { answer: { ...answer, values: { ...typed, ...values } }, fields };
}

// Whatever a stranger puts there can only spoil what is shown to themselves.
function seenIn(text: Written | undefined): WrittenFields | null {
  if (typeof text !== "string") return null;
  try {
    const seen: unknown = JSON.parse(text);
    return isWritten(seen) ? seen : null;
  } catch {
    return null;
  }
}

/** Whether something read from text is a form's fields. */
export function isWritten(value: unknown): value is WrittenFields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (field) => typeof field === "string" || (Array.isArray(field) && field.every((one) => typeof one === "string")),
  );
}
