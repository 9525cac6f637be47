import { type Clock, commit } from "~/db/commit.server";
import { readTakeInState } from "~/db/read-take-in-state.server";
import type { Committed } from "~/domain/command";
import { decideTakeIn } from "~/domain/decide-take-in";
import { type Actor, grantFor, may } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import type { TakeInOutline } from "~/domain/take-in-commands";

/** Takes a whole outline into a plan, with the units it names that aren't there yet: all of it or nothing, taken back as a whole. */
export function takeInOutline(actor: Actor, command: TakeInOutline, clock?: Clock): Promise<Result<Committed>> {
  const { commandId, intent, reason, planId, documentHash } = command;
  const payload = documentHash === null ? command : { commandId, intent, reason, planId, documentHash };
  const lacksUnits = command.units.length > 0 && !may(actor, "add-unit");
  return commit(
    actor,
    payload,
    {
      action: lacksUnits ? "add-unit" : "edit-outline",
      undoable: true,
      read: (view) => readTakeInState(view, command),
      allow: ({ plan }) => (lacksUnits ? null : grantFor(actor, "edit-outline", { planId: plan.id })),
      decide: (state, moment) => decideTakeIn(state, command, moment),
    },
    clock,
  );
}
