import { fail, type Result, succeed } from "~/domain/result";
import { shapeHolds } from "~/http/field-names";

const mostFields = 4000;
const formType = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * The form a request carries; every action reads its form here. Fails with `no-form` where there is none that can be read,
 * `too-large` above 4,000 fields and `invalid` for names that no form of ours sends. How many bytes may come, the server
 * has settled before.
 */
export async function formOf(request: Request): Promise<Result<FormData>> {
  if (!formType.test(request.headers.get("Content-Type") ?? "")) return fail({ code: "no-form" });
  const form = await request.formData().catch(() => null);
  if (!form) return fail({ code: "no-form" });
  const names = Array.from(form, ([name]) => name);
  if (names.length > mostFields) return fail({ code: "too-large" });
  return shapeHolds(new Set(names), mostFields) ? succeed(form) : fail({ code: "invalid", fields: {} });
}
