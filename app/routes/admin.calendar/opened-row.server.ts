import { z } from "zod";

const RowId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** The body, term or period whose form is open (`?edit=`), or null. */
export function openedRow(request: Request): string | null {
  return RowId.nullable().catch(null).parse(new URL(request.url).searchParams.get("edit"));
}
