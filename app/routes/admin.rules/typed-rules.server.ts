import { healthRulesOf } from "~/domain/decide-rules";
import type { Problem } from "~/domain/problem";
import { TypedHealthRules } from "~/domain/rules-commands";
import type { FormAnswer } from "~/i18n/form-answer";

const names = Object.keys(TypedHealthRules.shape);

/** Rules that a URL asks to be looked at, and what is wrong with them; neither where it names none. */
export function typedRules(request: Request): {
  readonly rules: TypedHealthRules | null;
  readonly answer: FormAnswer | null;
} {
  const { searchParams } = new URL(request.url);
  if (!names.some((name) => searchParams.has(name))) return { rules: null, answer: null };
  const values = Object.fromEntries(names.map((name) => [name, searchParams.get(name) ?? ""]));
  const typed = TypedHealthRules.safeParse(values);
  if (!typed.success) {
    const fields = Object.fromEntries(typed.error.issues.map(({ path, message }) => [String(path[0]), [message]]));
    return { rules: null, answer: answerTo({ code: "invalid", fields }, values) };
  }
  const rules = healthRulesOf(typed.data);
  return { rules: typed.data, answer: rules.ok ? null : answerTo(rules.problem, values) };
}

function answerTo(problem: Problem, values: Readonly<Record<string, string>>): FormAnswer {
  return { problem, values };
}
