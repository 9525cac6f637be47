import { z } from "zod";
import {
  AddIdea,
  AddTier,
  EditFramework,
  EditIdea,
  EditTier,
  MoveIdea,
  MoveTier,
  RemoveFramework,
  RemoveIdea,
  RemoveTier,
} from "~/domain/framework-commands";

/** What the forms of this page ask for. */
export const EditorCommand = z.discriminatedUnion(
  "intent",
  [EditFramework, RemoveFramework, AddTier, EditTier, RemoveTier, MoveTier, AddIdea, EditIdea, RemoveIdea, MoveIdea],
  "choice-invalid",
);
export type EditorCommand = z.infer<typeof EditorCommand>;

/** Where a saved command leads: back to the same place, with what was added in sight, ready for the next idea. */
export function afterSaving(
  request: Request,
  { intent, ...command }: EditorCommand,
  created: readonly string[],
): string {
  if (intent === "remove-framework") return "/frameworks";
  const url = new URL(request.url);
  for (const name of ["saved", "undone"]) url.searchParams.delete(name);
  if (intent === "add-tier" || intent.startsWith("remove-")) {
    for (const name of ["add", "edit", "under"]) url.searchParams.delete(name);
  }
  url.hash = (intent.startsWith("add-") ? created[0] : anchorOf(command)) ?? "";
  return `${url.pathname}${url.search}${url.hash}`;
}

function anchorOf(command: Omit<EditorCommand, "intent">): string | undefined {
  if ("ideaId" in command) return String(command.ideaId);
  return "tierId" in command ? String(command.tierId) : undefined;
}
