import type { FormAnswer } from "~/i18n/form-answer";

/** The answer, if it is to the form that sends these hidden values: on a page of many forms each finds its own. */
export function ownAnswer(
  answer: FormAnswer | null | undefined,
  sent: Readonly<Record<string, string>>,
): FormAnswer | null {
  const values = answer?.values ?? {};
  return answer && Object.entries(sent).every(([name, value]) => values[name] === value) ? answer : null;
}
