import { type Clock, commit } from "~/db/commit.server";
import { readIdeaLinkState } from "~/db/read-idea-link-state.server";
import type { Committed } from "~/domain/command";
import { decideIdeaLink } from "~/domain/decide-idea-link";
import type { IdeaCommand } from "~/domain/idea-commands";
import { grantToImplement } from "~/domain/idea-rights";
import type { Actor } from "~/domain/permissions";
import { fail, type Result } from "~/domain/result";

/** Says that an element implements an idea of a framework, or no longer does. */
export function linkIdea(actor: Actor, command: IdeaCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "link-idea",
      undoable: true,
      read: (view) => readIdeaLinkState(view, command),
      allow: ({ plan, element }) => grantToImplement(actor, plan, element),
      decide: (state, moment) => {
        const grant = grantToImplement(actor, state.plan, state.element);
        return grant ? decideIdeaLink(state, command, grant, moment) : fail({ code: "forbidden", action: "link-idea" });
      },
    },
    clock,
  );
}
