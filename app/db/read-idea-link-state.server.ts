import type { View } from "~/db/view.server";
import type { IdeaLinkState } from "~/domain/decide-idea-link";
import type { IdeaCommand } from "~/domain/idea-commands";
import { fail, type Result, succeed } from "~/domain/result";

/** Reads the element and the idea that a command ties or unties, and the link between them. */
export async function readIdeaLinkState(view: View, command: IdeaCommand): Promise<Result<IdeaLinkState>> {
  const { elementId, ideaId } = command;
  const element = await view.first("element", { id: elementId });
  const plan = element ? await view.first("plan", { id: element.planId }) : null;
  if (!element || !plan) return fail({ code: "not-found", entity: "element" });
  return succeed({
    ...{ plan, element },
    idea: await view.first("idea", { id: ideaId }),
    link: await view.first("link", { type: "implements", fromId: elementId, toId: ideaId }),
  });
}
