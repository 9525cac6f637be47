import { useNavigation } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import type { MergedField } from "~/domain/merge-fields";
import type { FormAnswer } from "~/i18n/form-answer";

// One answer is followed by one more attempt, however often the form is drawn.
const sentAgain = new WeakSet<FormAnswer>();

/**
 * Sends a form again by itself where somebody else's changes and one's own came together without dispute: nobody has to press twice for
 * what needs no decision. It waits until the page has been read again, since the form then names the revision it builds upon.
 */
export function useSentAgain(
  form: RefObject<HTMLFormElement>,
  answered: FormAnswer | null | undefined,
  fields: Readonly<Record<string, MergedField>> | null,
): void {
  const { state } = useNavigation();
  useEffect(() => {
    if (!answered || !fields || state !== "idle" || sentAgain.has(answered)) return;
    if (!cameTogether(fields)) return;
    sentAgain.add(answered);
    form.current?.requestSubmit();
  }, [form, answered, fields, state]);
}

/** Whether every field of a merge has a value that needs no decision. */
export function cameTogether(fields: Readonly<Record<string, MergedField>>): boolean {
  const all = Object.values(fields);
  return all.length > 0 && all.every(({ disputed }) => !disputed);
}
