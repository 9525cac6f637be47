import { type Clock, commit } from "~/db/commit.server";
import { readFrameworkState } from "~/db/read-framework-state.server";
import type { Committed } from "~/domain/command";
import { decideFrameworks } from "~/domain/decide-frameworks";
import type { FrameworkCommand } from "~/domain/framework-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";

/** The council's work on frameworks: their particulars, tiers and ideas. */
export function editFrameworks(actor: Actor, command: FrameworkCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "edit-frameworks",
      undoable: true,
      read: (view) => readFrameworkState(view, command),
      allow: () => grantFor(actor, "edit-frameworks"),
      decide: (state, moment) => decideFrameworks(state, command, moment),
    },
    clock,
  );
}
