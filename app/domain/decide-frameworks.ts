import type { Change } from "~/domain/change";
import type { Moment } from "~/domain/command";
import { decideCreateFramework, decideEditFramework, decideRemoveFramework } from "~/domain/decide-framework";
import { decideAddIdea, decideEditIdea, decideMoveIdea, decideRemoveIdea } from "~/domain/decide-idea";
import { decideStoreFramework } from "~/domain/decide-stored-framework";
import { decideAddTier, decideEditTier, decideMoveTier, decideRemoveTier } from "~/domain/decide-tier";
import type { FrameworkCommand } from "~/domain/framework-commands";
import type { FrameworkState } from "~/domain/framework-state";
import type { Result } from "~/domain/result";

/** What a framework command changes, or why it can't. Pure: the state, the command and the moment are all it knows. */
export function decideFrameworks(state: FrameworkState, command: FrameworkCommand, moment: Moment): Result<Change[]> {
  switch (command.intent) {
    case "create-framework":
      return decideCreateFramework(state, command, moment);
    case "edit-framework":
      return decideEditFramework(state, command);
    case "remove-framework":
      return decideRemoveFramework(state, command);
    case "store-framework":
      return decideStoreFramework(state, command, moment);
    case "add-tier":
      return decideAddTier(state, command, moment);
    case "edit-tier":
      return decideEditTier(state, command);
    case "remove-tier":
      return decideRemoveTier(state, command);
    case "move-tier":
      return decideMoveTier(state, command);
    case "add-idea":
      return decideAddIdea(state, command, moment);
    case "edit-idea":
      return decideEditIdea(state, command);
    case "remove-idea":
      return decideRemoveIdea(state, command);
    case "move-idea":
      return decideMoveIdea(state, command);
  }
}
