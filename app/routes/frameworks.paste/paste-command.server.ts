import { z } from "zod";
import { StoreFramework } from "~/domain/framework-commands";
import type { Actor } from "~/domain/permissions";
import { may } from "~/domain/permissions";
import type { TypedValues } from "~/http/parse-form.server";
import { editFrameworks } from "~/services/edit-frameworks.server";
import { understandPasted } from "~/services/understand-pasted.server";
import type { PasteAnswer } from "./paste-answer";
import { checked, refused, understood } from "./paste-answer.server";

const mostBytes = 200 * 1024;

const Understand = z.object({
  intent: z.literal("understand"),
  text: z
    .string("paste-missing")
    .refine((text) => text.trim() !== "", "paste-missing")
    .refine((text) => new TextEncoder().encode(text).length <= mostBytes, "paste-too-large"),
});

const Check = z.looseObject({ intent: z.literal("check-framework") });

/** What the forms of this page ask for: to read a text, to look at the lines once more, to store them. */
export const PasteCommand = z.discriminatedUnion("intent", [Understand, Check, StoreFramework], "choice-invalid");
export type PasteCommand = z.infer<typeof PasteCommand>;

/** What the page shows next, or the id of the framework that was stored. */
export async function carryOut(
  actor: Actor,
  command: PasteCommand,
  typed: TypedValues,
): Promise<PasteAnswer | { readonly stored: string; readonly commandId: string }> {
  if (!may(actor, "edit-frameworks")) return refused({ code: "forbidden", action: "edit-frameworks" }, typed);
  if (command.intent === "check-framework") return checked(typed);
  if (command.intent === "understand") {
    const read = understandPasted(actor, command.text);
    return read.ok ? understood(command.text, read.value) : refused(read.problem, typed);
  }
  const result = await editFrameworks(actor, command);
  if (!result.ok) return refused(result.problem, typed);
  const { created, commandId } = result.value;
  return { stored: command.frameworkId ?? created[0] ?? "", commandId };
}
