import { z } from "zod";
import { type Health, healths } from "~/domain/health";
import { line } from "~/domain/text";

const Named = z.object({ zh: line(20), en: line(40) });

/** What an organisation calls its health signs, where it has names of its own; "" leaves a language its usual one. */
export const HealthLabels = z.partialRecord(z.enum(healths), Named);
export type HealthLabels = z.infer<typeof HealthLabels>;

/** The signs an organisation may name: what has been cancelled is said of elements, too, and keeps its word. */
export const namedHealths = healths.filter((health): health is Exclude<Health, "cancelled"> => health !== "cancelled");
