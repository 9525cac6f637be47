import { type Clock, commit } from "~/db/commit.server";
import type { Committed } from "~/domain/command";
import type { EditLetterTemplate } from "~/domain/letter-commands";
import { decideEditTemplate } from "~/domain/letter-template";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";

/** Changes the clause that new letters begin with. */
export function editLetterTemplate(
  actor: Actor,
  command: EditLetterTemplate,
  clock?: Clock,
): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "write-letters",
      undoable: true,
      read: async (view) => succeed({ stored: await view.first("letterTemplate", {}) }),
      allow: () => grantFor(actor, "write-letters"),
      decide: ({ stored }) => decideEditTemplate(stored, command),
    },
    clock,
  );
}
