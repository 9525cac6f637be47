import type { Problem, ProblemCode } from "~/domain/problem";

const statuses: Partial<Record<ProblemCode, number>> = {
  "signed-out": 401,
  "sign-in-failed": 401,
  forbidden: 403,
  "not-found": 404,
  "as-of-outside": 404,
  stale: 409,
  "fields-conflict": 409,
  "command-reused": 409,
  "link-exists": 409,
  "in-use": 409,
  implemented: 409,
  "framework-named": 409,
  "framework-filled": 409,
  "letter-open": 409,
  "letter-status": 409,
  "letter-moved": 409,
  "letter-altered": 409,
  "signed-already": 409,
  "signs-for-both": 409,
  "unit-open": 409,
  "last-administrator": 409,
  "open-tasks": 409,
  "not-removed": 409,
  "not-invited": 409,
  "no-account": 409,
  "under-way": 409,
  "no-backup": 404,
  "nothing-to-undo": 409,
  "nothing-to-redo": 409,
  "undo-superseded": 409,
  "as-of-read-only": 409,
  "link-expired": 410,
  "too-large": 413,
  "no-form": 415,
  "too-many-attempts": 429,
  busy: 503,
};

/** The HTTP status a problem is answered with; 422 for what was asked in good order but can't be. */
export function statusOf(problem: Problem): number {
  // What a form field names wrongly is a mistake in the form, not a missing page.
  if ("field" in problem && problem.field) return 422;
  return statuses[problem.code] ?? 422;
}
