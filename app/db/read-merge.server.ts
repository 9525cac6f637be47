import type { View } from "~/db/view.server";
import type { MergeState } from "~/domain/decide-merge";
import type { MemberId, UnitId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** What merging one unit into another touches; all that is open of the unit that goes. */
export async function readMerge(view: View, unitId: UnitId, intoId: UnitId): Promise<MergeState> {
  const plans = await view.find("plan", { status: { not: "closed" } });
  const planIds = plans.map((plan) => plan.id);
  const open = { planId: { in: planIds }, lifecycle: { not: "cancelled" } } as const;
  const led =
    planIds.length === 0 ? [] : await view.find("element", { ...open, leadUnitId: unitId }, { orderBy: ["id"] });
  const all = await view.find("cooperation", { unitId }, { orderBy: ["id"] });
  const elements = await view.find("element", { id: { in: all.map((row) => row.elementId) } }, { orderBy: ["id"] });
  const cooperatedOn = elements.filter(
    (element) => planIds.includes(element.planId) && element.lifecycle !== "cancelled",
  );
  const touched = new Set<string>([...led, ...cooperatedOn].map((element) => element.id));
  const other = await view.find("cooperation", { unitId: intoId }, { orderBy: ["id"] });
  return {
    units: await view.find("unit", {}, { orderBy: ["sortKey", "id"] }),
    led,
    cooperatedOn,
    cooperations: all.filter((row) => isAmong(cooperatedOn, row.elementId)),
    otherCooperations: other.filter((row) => touched.has(row.elementId)),
    ...(await readPeople(view, unitId)),
  };
}

async function readPeople(view: View, unitId: UnitId): Promise<Pick<MergeState, "members" | "grants">> {
  const inUnit = await view.find("member", { unitId, status: { not: "removed" } }, { orderBy: ["id"] });
  const roles = await view.find("roleGrant", { scopeKind: "unit", scopeId: unitId }, { orderBy: ["id"] });
  const ids = [...new Set<MemberId>([...inUnit.map((member) => member.id), ...roles.map((grant) => grant.memberId)])];
  return {
    members: inUnit,
    grants: ids.length === 0 ? [] : await view.find("roleGrant", { memberId: { in: ids } }, { orderBy: ["id"] }),
  };
}

function isAmong(elements: readonly PlanElement[], id: string): boolean {
  return elements.some((element) => element.id === id);
}
