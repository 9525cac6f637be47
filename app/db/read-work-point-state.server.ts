import type { View } from "~/db/view.server";
import type { WorkPointState } from "~/domain/decide-work-point";
import type { ElementId, PlanId, WorkPointId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { WorkPoint, WorkPointLink } from "~/domain/rows";
import type { WorkPointCommand } from "~/domain/work-point-commands";

/** Reads what one command on work points needs to be decided: the points of one year, whatever the size of the plan. */
export async function readWorkPointState(view: View, command: WorkPointCommand): Promise<Result<WorkPointState>> {
  const link = await linkOf(view, command);
  if (command.intent === "unlink-work-point" && !link) return fail({ code: "not-found", entity: "workPointLink" });
  const pointId = link?.workPointId ?? ("workPointId" in command ? command.workPointId : null);
  const point = pointId ? await view.first("workPoint", { id: pointId }) : null;
  if (pointId && !point) return fail({ code: "not-found", entity: "workPoint" });
  const at = yearAddressed(command, point);
  const plan = at ? await view.first("plan", { id: at.planId }) : null;
  if (!at || !plan) return fail({ code: "not-found", entity: "plan" });
  const [directions, points, links, elements] = await Promise.all([
    view.find("keyDirection", { planId: plan.id }, { orderBy: ["sortKey", "id"] }),
    view.find("workPoint", at, { orderBy: ["sortKey", "id"] }),
    point ? linksOf(view, point.id) : [],
    elementsNamed(view, command),
  ]);
  return succeed({ plan, directions, points, point, links, elements });
}

async function linkOf(view: View, command: WorkPointCommand): Promise<WorkPointLink | null> {
  if (command.intent !== "unlink-work-point") return null;
  return view.first("workPointLink", { id: command.workPointLinkId });
}

function yearAddressed(command: WorkPointCommand, point: WorkPoint | null): { planId: PlanId; year: number } | null {
  if (command.intent === "add-work-point") return { planId: command.planId, year: command.year };
  return point && { planId: point.planId, year: point.year };
}

function linksOf(view: View, workPointId: WorkPointId): Promise<WorkPointLink[]> {
  return view.find("workPointLink", { workPointId }, { orderBy: ["id"] });
}

async function elementsNamed(view: View, command: WorkPointCommand) {
  const ids: readonly ElementId[] = command.intent === "link-work-point" ? command.elementIds : [];
  return ids.length > 0 ? view.find("element", { id: { in: ids } }) : [];
}
