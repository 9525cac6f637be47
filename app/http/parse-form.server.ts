import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Problem } from "~/domain/problem";

/** What was typed, by field name, so that nothing has to be typed twice. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/** A form as its schema understands it, or what is wrong with it by field; either way with what was typed. */
export type ParsedForm<T> =
  | { readonly ok: true; readonly value: T; readonly typed: TypedValues }
  | { readonly ok: false; readonly problem: Problem; readonly typed: TypedValues };

// Fields whose contents never travel back to a page.
const secret: ReadonlySet<string> = new Set(["password"]);

export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.output<S>>> {
  const form = await request.formData();
  const typed = typedValuesOf(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value as z.output<S>, typed };
  const errors = submission.reply().error ?? {};
  const fields: Record<string, readonly string[]> = {};
  for (const [field, codes] of Object.entries(errors)) if (codes) fields[field] = codes;
  return { ok: false, problem: { code: "invalid", fields }, typed };
}

function typedValuesOf(form: FormData): TypedValues {
  const typed: Record<string, string | readonly string[]> = {};
  for (const name of new Set(form.keys())) {
    if (secret.has(name)) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    typed[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return typed;
}
