import { type Clock, commit } from "~/db/commit.server";
import type { Change } from "~/domain/change";
import type { CommandHeader, Committed } from "~/domain/command";
import { type Action, type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";

/** What prepared facts may be entered as: an installation's set-up, or a council's plan that seeds tell in its name. */
export type EnteredAs = Extract<Action, "enter-facts" | "edit-outline" | "set-plan-status">;

/** Facts an installation is set up with: seeds enter through the same door as everything else. */
export function enterFacts(
  actor: Actor,
  command: CommandHeader & { intent: "enter-facts" },
  facts: readonly Change[],
  clock?: Clock,
  as: EnteredAs = "enter-facts",
): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: as,
      read: async () => succeed(null),
      allow: () => grantFor(actor, as),
      decide: () => succeed([...facts]),
    },
    clock,
  );
}
