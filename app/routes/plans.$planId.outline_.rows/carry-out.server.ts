import { z } from "zod";
import type { Committed } from "~/domain/command";
import { CommandId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import { editOutline } from "~/services/edit-outline.server";
import { redo, undo } from "~/services/undo.server";

const reversal = { commandId: CommandId, undoes: CommandId };

/** What an outline that is edited row by row sends: a command about its content, or one of its own steps back or again. */
export const GridCommand = z.discriminatedUnion(
  "intent",
  [
    OutlineCommand,
    z.object({ intent: z.literal("undo"), ...reversal }),
    z.object({ intent: z.literal("redo"), ...reversal }),
  ],
  "choice-invalid",
);
export type GridCommand = z.infer<typeof GridCommand>;

export function carryOut(actor: Actor, command: GridCommand): Promise<Result<Committed>> {
  if (command.intent === "undo") return undo(actor, command);
  if (command.intent === "redo") return redo(actor, command);
  return editOutline(actor, command);
}
