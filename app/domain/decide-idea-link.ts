import { type Change, created, removed } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { IdeaCommand } from "~/domain/idea-commands";
import { leavesRoomForIdeas } from "~/domain/idea-rights";
import { LinkId } from "~/domain/ids";
import type { Grant } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Idea, Link, Plan, PlanElement } from "~/domain/rows";

/** What a command that ties an element to an idea can see. */
export interface IdeaLinkState {
  readonly plan: Plan;
  readonly element: PlanElement;
  readonly idea: Idea | null;
  /** The link that is there already. */
  readonly link: Link | null;
}

/** Ties or unties an element and an idea; `grant` is what lets the actor do it. */
export function decideIdeaLink(
  { plan, element, idea, link }: IdeaLinkState,
  command: IdeaCommand,
  grant: Grant,
  moment: Moment,
): Result<Change[]> {
  if (!leavesRoomForIdeas(plan, grant)) return fail({ code: "plan-status", status: plan.status });
  if (command.intent === "unlink-idea") {
    return link ? succeed([removed("link", link)]) : fail({ code: "not-found", entity: "link" });
  }
  if (!idea) return fail({ code: "not-found", entity: "idea", field: "ideaId" });
  if (link) return fail({ code: "link-exists", field: "ideaId" });
  if (element.lifecycle === "cancelled") return fail({ code: "element-cancelled", field: "elementId" });
  const id = LinkId.parse(namerFor(moment)());
  const none = { weight: null, shareBp: null, succession: null };
  return succeed([created("link", { id, type: "implements", fromId: element.id, toId: idea.id, ...none })]);
}
