import { readCodes } from "~/db/read-codes.server";
import { readLine } from "~/db/read-line.server";
import { directionOrdinalOf } from "~/domain/element-code";
import type { DirectionId, ElementId, PlanId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";
import type { Look } from "~/services/look.server";
import { homeOf } from "~/services/timeline-stretches";

/** Where a branch of a timeline hangs: under an element, a key direction, or what stands in no direction. */
export interface BranchPlace {
  /** Key of its stretch. */
  readonly key: string;
  readonly parent: PlanElement | null;
  readonly directionId: DirectionId | null;
  /** How far its rows are indented; goals stand at 1. */
  readonly depth: number;
  /** What the codes of its rows begin with, "2.3" or ""; their rank follows. */
  readonly prefix: string;
}

/** The place that `under` names in this plan, or null where it names none of its own. */
export async function branchPlace({ view }: Look, planId: PlanId, under: string): Promise<BranchPlace | null> {
  const [parent, directions] = await Promise.all([
    view.first("element", { id: under as ElementId, planId }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: 100 }),
  ]);
  if (parent) {
    const line = [parent, ...(await readLine(view, parent))].reverse();
    const codes = await readCodes(view, line, directions);
    return { key: parent.id, parent, directionId: null, depth: line.length + 1, prefix: codes.at(-1) ?? "" };
  }
  const direction = directions.find(({ id }) => id === under) ?? null;
  if (!direction && under !== "none") return null;
  const directionId = direction?.id ?? null;
  const prefix = String(directionOrdinalOf(directions, directionId) ?? "");
  return { key: homeOf(planId, directionId), parent: null, directionId, depth: 1, prefix };
}
