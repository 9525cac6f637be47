import { type Clock, commit, type Deed } from "~/db/commit.server";
import { readFieldsState } from "~/db/read-fields-state.server";
import { readOutlineState } from "~/db/read-outline-state.server";
import { readStructureState } from "~/db/read-structure-state.server";
import type { Committed } from "~/domain/command";
import { decideMoveElements } from "~/domain/decide-move-elements";
import { decideOutline } from "~/domain/decide-outline";
import { decideSetFields } from "~/domain/decide-set-fields";
import type { OutlineCommand } from "~/domain/outline-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import type { Plan } from "~/domain/rows";

/** The council's work on a plan's content. */
export function editOutline(actor: Actor, command: OutlineCommand, clock?: Clock): Promise<Result<Committed>> {
  if (command.intent === "set-fields") {
    return carryOut(actor, command, clock, {
      read: (view) => readFieldsState(view, command),
      decide: (state, moment) => decideSetFields(state, command, moment),
    });
  }
  if (command.intent === "move-elements") {
    return carryOut(actor, command, clock, {
      read: (view) => readStructureState(view, command),
      decide: (state, moment) => decideMoveElements(state, command, moment),
    });
  }
  return carryOut(actor, command, clock, {
    read: (view) => readOutlineState(view, command),
    decide: (state, moment) => decideOutline(state, command, moment),
  });
}

function carryOut<State extends { readonly plan: Plan }>(
  actor: Actor,
  command: OutlineCommand,
  clock: Clock | undefined,
  deed: Pick<Deed<State>, "read" | "decide">,
): Promise<Result<Committed>> {
  const allow = ({ plan }: State) => grantFor(actor, "edit-outline", { planId: plan.id });
  return commit(actor, command, { action: "edit-outline", undoable: true, allow, ...deed }, clock);
}
