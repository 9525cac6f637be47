import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Problem } from "~/domain/problem";
import { formOf } from "~/http/form-of.server";

/** What was typed, by field name, so that nothing has to be typed twice. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/** A form as its schema understands it, or what is wrong with it by field; either way with what was typed. */
export type ParsedForm<T> =
  | { readonly ok: true; readonly value: T; readonly typed: TypedValues }
  | { readonly ok: false; readonly problem: Problem; readonly typed: TypedValues };

// Fields whose contents never travel back to a page.
const secret: ReadonlySet<string> = new Set(["password", "currentPassword", "newPassword"]);

/** The form of a request by its schema. What can't be read as one of our forms is not given back. */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.output<S>>> {
  const form = await formOf(request);
  if (!form.ok) return { ...form, typed: {} };
  const typed = typedValuesOf(form.value);
  const submission = parseWithZod(form.value, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value as z.output<S>, typed };
  const errors = submission.reply().error ?? {};
  const fields: Record<string, readonly string[]> = {};
  for (const [field, codes] of Object.entries(errors)) if (codes) fields[field] = codes;
  return { ok: false, problem: { code: "invalid", fields }, typed };
}

function typedValuesOf(form: FormData): TypedValues {
  const typed = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (secret.has(name) || typeof value !== "string") continue;
    const before = typed.get(name);
    if (before === undefined) typed.set(name, value);
    else if (typeof before === "string") typed.set(name, [before, value]);
    else before.push(value);
  }
  return Object.fromEntries(typed);
}
