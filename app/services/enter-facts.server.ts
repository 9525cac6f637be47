import { type Clock, commit } from "~/db/commit.server";
import type { Change } from "~/domain/change";
import type { CommandHeader, Committed } from "~/domain/command";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";

/** Facts an installation is set up with: seeds enter through the same door as everything else. */
export function enterFacts(
  actor: Actor,
  command: CommandHeader & { intent: "enter-facts" },
  facts: readonly Change[],
  clock?: Clock,
): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "enter-facts",
      read: async () => succeed(null),
      allow: () => grantFor(actor, "enter-facts"),
      decide: () => succeed([...facts]),
    },
    clock,
  );
}
