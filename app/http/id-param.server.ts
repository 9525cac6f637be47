import type { Params } from "@remix-run/react";
import type { z } from "zod";
import type { EntityName } from "~/domain/rows";
import { problemResponse } from "~/http/respond.server";

/** An id out of the path; one that can't be an id is answered like one that isn't there. */
export function idParam<S extends z.ZodType>(params: Params, name: string, schema: S, entity: EntityName): z.output<S> {
  const id = schema.safeParse(params[name]);
  if (!id.success) throw problemResponse({ code: "not-found", entity });
  return id.data;
}
