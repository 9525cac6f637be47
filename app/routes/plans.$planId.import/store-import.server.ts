import { createHash } from "node:crypto";
import type { Committed } from "~/domain/command";
import type { PlanId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { fail, type Result } from "~/domain/result";
import { TakeInOutline } from "~/domain/take-in-commands";
import { documentOf } from "~/formats/understanding/review";
import { type PlanNames, takenEntries } from "~/formats/understanding/taken-entries";
import { placeIds } from "~/services/import-surroundings";
import { takeInOutline } from "~/services/take-in-outline.server";
import type { ImportForm } from "./import-form.server";
import type { ImportStep } from "./import-step.server";

/** Stores a step as one command, once nothing that a person has to settle is left open. */
export async function storeImport(
  actor: Actor,
  planId: PlanId,
  form: ImportForm,
  step: ImportStep,
  plan: PlanNames,
): Promise<Result<Committed>> {
  const { rows, names } = step.review;
  const [openRows, openNames] = [rows.filter(({ faults }) => faults.length > 0), names.filter(({ open }) => open)];
  if (openRows.length + openNames.length > 0)
    return fail({ code: "doubts-open", rows: openRows.length, units: openNames.length });
  const { source, settings, mends } = step;
  const documentHash = createHash("sha256")
    .update(JSON.stringify([source, settings, mends]))
    .digest("hex");
  const header = {
    documentHash,
    intent: "take-in-outline",
    commandId: form.commandId,
    reason: form.reason,
    planId,
    ...placeIds(step.settings.place),
  };
  const command = TakeInOutline.safeParse({ ...header, ...takenEntries(documentOf(rows), names, plan) });
  if (!command.success) return fail({ code: "document", why: "empty", field: "rows" });
  return takeInOutline(actor, command.data);
}
