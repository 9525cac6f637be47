import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { hasName, Name } from "~/domain/name";
import { line } from "~/domain/text";

/** A share typed as percent with at most one decimal, as basis points. */
function percent(least: number, most: number) {
  return z
    .string("percent-missing")
    .trim()
    .regex(/^\d{1,3}(\.\d)?$/, "percent-rule")
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(least, "percent-rule").max(most, "percent-rule"));
}

const days = z
  .string("days-invalid")
  .trim()
  .regex(/^\d{1,4}$/, "days-invalid")
  .transform(Number)
  .pipe(z.number().min(1, "days-invalid").max(1000, "days-invalid"));

/** The figures health is judged by; those out of order are refused when they are decided on. */
export const TypedHealthRules = z.object({
  watchFrom: percent(10, 10_000),
  behindBeyond: percent(10, 10_000),
  staleAfterDays: days,
  measuredFrom: percent(0, 10_000),
});
export type TypedHealthRules = z.infer<typeof TypedHealthRules>;

export const SetHealthRules = CommandHeader.extend({
  intent: z.literal("set-health-rules"),
  ...TypedHealthRules.shape,
});
export type SetHealthRules = z.infer<typeof SetHealthRules>;

const short = (max: number) => line(max).refine((name) => name !== "", "text-missing");

export const NameLevels = CommandHeader.extend({
  intent: z.literal("name-levels"),
  ...{ goalZh: short(20), goalEn: short(40), measureZh: short(20), measureEn: short(40) },
  ...{ taskZh: short(20), taskEn: short(40) },
});
export type NameLevels = z.infer<typeof NameLevels>;

const Label = z.object({ zh: line(20), en: line(40) }).default({ zh: "", en: "" });

/** Names of the health signs; an empty one falls back to the usual name. */
export const NameHealths = CommandHeader.extend({
  intent: z.literal("name-healths"),
  ...{ done: Label, "not-started": Label, stale: Label, behind: Label, watch: Label, "on-track": Label },
});
export type NameHealths = z.infer<typeof NameHealths>;

/** What the organisation is called, on every page and on its letters; at least one language has a name. */
export const NameOrganisation = CommandHeader.extend({
  intent: z.literal("name-organisation"),
  ...{ nameZh: Name, nameEn: Name },
}).refine(hasName, { error: "title-missing", path: ["nameZh"] });
export type NameOrganisation = z.infer<typeof NameOrganisation>;

export const RulesCommand = z.discriminatedUnion(
  "intent",
  [SetHealthRules, NameLevels, NameHealths, NameOrganisation],
  "intent-unknown",
);
export type RulesCommand = z.infer<typeof RulesCommand>;
