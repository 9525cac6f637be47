import { type Clock, commit } from "~/db/commit.server";
import { readLinkState } from "~/db/read-link-state.server";
import type { Change } from "~/domain/change";
import type { Committed, Moment } from "~/domain/command";
import { decideDependOn, decideLinkTask, decideSuccession, decideUnlink, type LinkState } from "~/domain/decide-link";
import type { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";

/** Ties an element to goals or to what it depends on; or unties it. */
export function linkElements(actor: Actor, command: LinkCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "link-task",
      undoable: true,
      read: (view) => readLinkState(view, command),
      allow: ({ plan, element }) => grantFor(actor, "link-task", { planId: plan.id, unitId: element.leadUnitId }),
      decide: (state, moment) => decideLink(state, command, moment),
    },
    clock,
  );
}

/** Says what becomes of a goal when its plan period gives way to the next. */
export function recordSuccession(actor: Actor, command: RecordSuccession, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "record-succession",
      undoable: true,
      read: (view) => readLinkState(view, command),
      allow: ({ plan }) => grantFor(actor, "record-succession", { planId: plan.id }),
      decide: (state, moment) => decideSuccession(state, command, moment),
    },
    clock,
  );
}

function decideLink(state: LinkState, command: LinkCommand, moment: Moment): Result<Change[]> {
  switch (command.intent) {
    case "link-task":
      return decideLinkTask(state, command, moment);
    case "depend-on":
      return decideDependOn(state, command, moment);
    case "unlink":
      return decideUnlink(state, command);
  }
}
