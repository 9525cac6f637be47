import { type Clock, commit } from "~/db/commit.server";
import { readWorkPointState } from "~/db/read-work-point-state.server";
import type { Committed } from "~/domain/command";
import { decideWorkPoint } from "~/domain/decide-work-point";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import type { WorkPointCommand } from "~/domain/work-point-commands";

/** The council says what a plan asks of a year, and what carries it out. */
export function setWorkPoints(actor: Actor, command: WorkPointCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "edit-outline",
      undoable: true,
      read: (view) => readWorkPointState(view, command),
      allow: ({ plan }) => grantFor(actor, "edit-outline", { planId: plan.id }),
      decide: (state, moment) => decideWorkPoint(state, command, moment),
    },
    clock,
  );
}
