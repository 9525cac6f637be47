import { type Clock, commit } from "~/db/commit.server";
import { readOutlineState } from "~/db/read-outline-state.server";
import type { Committed } from "~/domain/command";
import { decideOutline } from "~/domain/decide-outline";
import type { OutlineCommand } from "~/domain/outline-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";

/** The council's work on a plan's content. */
export function editOutline(actor: Actor, command: OutlineCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "edit-outline",
      undoable: true,
      read: (view) => readOutlineState(view, command),
      allow: ({ plan }) => grantFor(actor, "edit-outline", { planId: plan.id }),
      decide: (state, moment) => decideOutline(state, command, moment),
    },
    clock,
  );
}
