import { type MergedField, mergeFields, sameWritten, type Written, type WrittenFields } from "~/domain/merge-fields";
import type { FieldValue } from "~/domain/rows";
import type { FormAnswer } from "~/i18n/form-answer";

/** An answer with both sides' changes in its values, and how each field came to its value. */
export interface MergedAnswer {
  readonly answer: FormAnswer | null;
  /** What stands there now, as far as it is known. */
  readonly present: WrittenFields | undefined;
  /** Null where there was nothing to merge. */
  readonly fields: Readonly<Record<string, MergedField>> | null;
}

/** The field in which a form sends along what its editor saw. */
export const seenField = "seen";

/** Merges what was typed with what somebody else has saved meanwhile (`present`), by what the form was opened with. */
export function mergedAnswer(answer: FormAnswer | null | undefined, present: WrittenFields | undefined): MergedAnswer {
  if (!answer) return { answer: null, present, fields: null };
  const typed = answer.values ?? {};
  if (answer.problem.code !== "stale") return { answer, present, fields: null };
  const now = present ?? currentOf(answer.problem.current, typed);
  const seen = seenIn(typed[seenField]);
  const fields = seen || present ? mergeFields(seen ?? now, now, typed) : unmerged(now, typed);
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return { answer: { ...answer, values: { ...typed, ...values } }, present: now, fields };
}

// What the problem itself says of the fields that were sent.
function currentOf(current: Readonly<Record<string, FieldValue>>, typed: WrittenFields): WrittenFields {
  const sent = Object.entries(current).filter(([name]) => typed[name] !== undefined);
  return Object.fromEntries(sent.map(([name, value]) => [name, String(value ?? "")]));
}

// Without what both saw, every difference is for a person to decide.
function unmerged(now: WrittenFields, typed: WrittenFields): Readonly<Record<string, MergedField>> {
  const fields = Object.entries(now).map(([name, value]): [string, MergedField] => {
    const mine = typed[name] ?? "";
    const same = sameWritten(value, mine);
    return [name, { value: mine, by: same ? "nobody" : "both", disputed: !same }];
  });
  return Object.fromEntries(fields);
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
