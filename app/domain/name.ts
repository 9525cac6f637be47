import { z } from "zod";
import type { Problem } from "~/domain/problem";
import { line } from "~/domain/text";

/** The name of a unit, a body, a term or a period in one language. */
export const Name = line(100);

export interface BothNames {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** At least one of the two languages must say something. */
export function hasName({ nameZh, nameEn }: BothNames): boolean {
  return nameZh !== "" || nameEn !== "";
}

/** The id of something chosen from a list, or null where nothing was: an empty choice is sent as "". */
export function optionalId<S extends z.ZodType>(id: S) {
  return z
    .union([z.literal("").transform(() => null), z.null(), id], "id-invalid")
    .optional()
    .transform((value): z.output<S> | null => value ?? null);
}

/** Why a name can't be given, or null: two may not be told apart by anything but their id. */
export function nameProblem(others: readonly BothNames[], { nameZh, nameEn }: BothNames): Problem | null {
  if (nameZh !== "" && others.some((other) => other.nameZh === nameZh)) return { code: "name-taken", field: "nameZh" };
  if (nameEn !== "" && others.some((other) => other.nameEn.toLowerCase() === nameEn.toLowerCase()))
    return { code: "name-taken", field: "nameEn" };
  return null;
}
