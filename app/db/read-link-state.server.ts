import { readLine } from "~/db/read-line.server";
import type { View } from "~/db/view.server";
import type { LinkState } from "~/domain/decide-link";
import type { ElementId } from "~/domain/ids";
import type { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import { fail, type Result, succeed } from "~/domain/result";
import type { Link } from "~/domain/rows";

/** Reads the element a link command starts from, the ends it names and the links already there. */
export async function readLinkState(view: View, command: LinkCommand | RecordSuccession): Promise<Result<LinkState>> {
  const element = await view.first("element", { id: startOf(command) });
  const plan = element ? await view.first("plan", { id: element.planId }) : null;
  if (!element || !plan) return fail({ code: "not-found", entity: "element" });
  const links = await view.find("link", { fromId: element.id });
  const elements = await view.find("element", { id: { in: endsOf(command, links) } });
  const plans = await view.find("plan", { id: { in: [...new Set(elements.map((end) => end.planId))] } });
  return succeed({
    plan,
    element,
    above: await readLine(view, element),
    ends: elements.flatMap((end) =>
      plans.filter((own) => own.id === end.planId).map((own) => ({ element: end, plan: own })),
    ),
    links,
    prerequisitesOfEnds: command.intent === "depend-on" ? await prerequisites(view, [command.onId]) : new Set(),
  });
}

function startOf(command: LinkCommand | RecordSuccession): ElementId {
  if (command.intent === "link-task") return command.taskId;
  return command.intent === "record-succession" ? command.goalId : command.elementId;
}

function endsOf(command: LinkCommand | RecordSuccession, links: readonly Link[]): ElementId[] {
  if (command.intent === "unlink") {
    return links.filter((link) => link.id === command.linkId).map((link) => link.toId as ElementId);
  }
  if (command.intent === "link-task") return command.goalIds;
  if (command.intent === "depend-on") return [command.onId];
  return command.intent === "record-succession" ? command.successors.map((successor) => successor.goalId) : [];
}

/** What these elements depend on, directly or not. */
export async function prerequisites(view: View, from: readonly ElementId[]): Promise<Set<string>> {
  const seen = new Set<string>();
  let frontier = [...from];
  while (frontier.length > 0) {
    const links = await view.find("link", { fromId: { in: frontier }, type: "depends" });
    frontier = links.map((link) => link.toId as ElementId).filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return seen;
}
