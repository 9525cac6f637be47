import { z } from "zod";
import { SourceDocument, withinLimits } from "~/formats/source-document";
import { ImportSettings } from "~/formats/understanding/import-session";
import { Mends, noMends, RowFields, type RowMend, UnitChoice } from "~/formats/understanding/mends";
import type { TypedValues } from "~/http/parse-form.server";

/** A file as it comes with a form; whichever class the platform makes of it. */
export interface Upload {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const upload = z.custom<Upload>(
  (value) => typeof value === "object" && value !== null && "name" in value && "arrayBuffer" in value,
);

const count = z.number().int().min(0).max(10_000).default(0);

/** What the page of taking in sends: at first a text or a file, then the document as carried with everything mended. */
export const ImportForm = z.object({
  /** `understand`, `mend`, `take-in`, `accept:` with a row's key, `accept-all`, `create-all`, `rows:` and `names:` with a place. */
  intent: z.string().max(100).default("mend"),
  commandId: z.string().max(64).default(""),
  text: z.string().max(4_000_000).default(""),
  html: z.string().max(4_000_000).default(""),
  file: upload.optional(),
  source: z.string().max(4_000_000).default(""),
  mends: z.string().max(3_000_000).default(""),
  was: z.string().max(2000).default(""),
  place: z.string().max(80).default("top"),
  firstLevel: z.enum(["direction", "goal", "measure", "task"]).optional(),
  year: z.string().max(20).default(""),
  startsOn: z.string().max(20).default(""),
  phase: z.string().max(64).optional(),
  show: z.enum(["all", "open", "doubts"]).default("all"),
  rowsFrom: count,
  namesFrom: count,
  reason: z.string().max(1000).optional(),
});
export type ImportForm = z.infer<typeof ImportForm>;

/** The document, the mends and the settings a form carries, as they went out with the page; null where they aren't ours. */
export function carried(form: ImportForm) {
  const source = parsed(SourceDocument, form.source);
  const settings = parsed(ImportSettings, form.was);
  const mends = form.mends === "" ? noMends : parsed(Mends, form.mends);
  if (!source || !settings || !mends || !withinLimits(source).ok) return null;
  return { source, settings, mends };
}

function parsed<S extends z.ZodType>(schema: S, text: string): z.output<S> | null {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** The fields of the rows that were shown, by the rows' keys: `rows.b0r1.title`. */
export function postedRows(typed: TypedValues): Record<string, RowMend> {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(typed)) {
    const [group, key, field] = name.split(".");
    if (group !== "rows" || !key || !field || typeof value !== "string") continue;
    rows.set(key, { ...rows.get(key), [field]: value });
  }
  const entries = [...rows].map(([key, fields]) => [key, RowFields.partial().safeParse(fields)] as const);
  return Object.fromEntries(entries.flatMap(([key, result]) => (result.success ? [[key, result.data]] : [])));
}

/** What was chosen for names that are no unit's, by name: `names.n3.name` and `names.n3.choice`. */
export function postedNames(typed: TypedValues): Record<string, UnitChoice> {
  const entries = Object.entries(typed).flatMap(([field, name]) => {
    if (!/^names\.n\d+\.name$/.test(field) || typeof name !== "string") return [];
    const choice = UnitChoice.safeParse(typed[field.replace(/name$/, "choice")]);
    return choice.success ? [[name, choice.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
