import { type Clock, commit } from "~/db/commit.server";
import type { Committed } from "~/domain/command";
import { decideAddUnit } from "~/domain/decide-member";
import type { AddUnit } from "~/domain/member-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";

/** Adds a department or a partner behind those there are. */
export function addUnit(actor: Actor, command: AddUnit, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "add-unit",
      read: async (view) => succeed(await view.find("unit", {})),
      allow: () => grantFor(actor, "add-unit"),
      decide: (units, moment) => decideAddUnit(units, command, moment),
    },
    clock,
  );
}
