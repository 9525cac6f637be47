import { json, redirect, type TypedResponse } from "@remix-run/node";
import type { Problem } from "~/domain/problem";
import type { Result } from "~/domain/result";
import type { TypedValues } from "~/http/parse-form.server";
import { statusOf } from "~/http/status-of";
import type { FormAnswer } from "~/i18n/form-answer";

/** For loaders: the presented value, or a thrown response that the error page of its status explains. */
export function respond<T, P>(result: Result<T>, present: (value: T) => P): TypedResponse<P> {
  if (!result.ok) throw problemResponse(result.problem);
  return json(present(result.value));
}

/** A problem as a response: the error boundary finds `{ problem }` in its data. */
export function problemResponse(problem: Problem): TypedResponse<{ problem: Problem }> {
  return json({ problem }, { status: statusOf(problem) });
}

/** For actions: what kept the form from being saved, with what was typed, for the form to show again. */
export function answer(problem: Problem, values: TypedValues): TypedResponse<FormAnswer> {
  return json({ problem, values }, { status: statusOf(problem) });
}

/** For actions that went well: back to a page of ours, which offers to take the command back where `saved` names it. */
export function saved(to: string, commandId?: string) {
  const url = new URL(to, "http://local");
  if (commandId) url.searchParams.set("saved", commandId);
  return redirect(`${url.pathname}${url.search}${url.hash}`, 303);
}

/** For actions whose effect stands: back to a page of ours, which says that it was done. */
export function done(to: string) {
  const url = new URL(to, "http://local");
  url.searchParams.set("done", "1");
  return redirect(`${url.pathname}${url.search}${url.hash}`, 303);
}
