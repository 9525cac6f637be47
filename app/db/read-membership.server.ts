import type { Connection } from "~/db/delegate.server";
import { countOpenTasks } from "~/db/open-tasks.server";
import type { View } from "~/db/view.server";
import type { MembershipState, SoleCharge } from "~/domain/decide-membership";
import type { MemberId, PlanId, UnitId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { Invitation, Member, RoleGrant } from "~/domain/rows";

/** A member with their roles and the links they haven't taken up. */
export interface MemberRows {
  readonly member: Member;
  readonly grants: readonly RoleGrant[];
  readonly links: readonly Invitation[];
}

export async function readMember(view: View, memberId: MemberId): Promise<Result<MemberRows>> {
  const member = await view.first("member", { id: memberId });
  if (!member) return fail({ code: "not-found", entity: "member" });
  const grants = await view.find("roleGrant", { memberId }, { orderBy: ["id"] });
  const links = await view.find("invitation", { memberId, claimedAt: null }, { orderBy: ["id"] });
  return succeed({ member, grants, links });
}

/** What a change of somebody's membership is decided from. `named` are ids of units and plans the command names. */
export async function readMembership(
  view: View,
  connection: Connection,
  memberId: MemberId,
  named: { readonly unitIds?: readonly string[]; readonly planIds?: readonly string[] } = {},
): Promise<Result<MembershipState>> {
  const rows = await readMember(view, memberId);
  if (!rows.ok) return rows;
  const { member, grants } = rows.value;
  const units = await view.find("unit", { id: { in: [...new Set(named.unitIds ?? [])] as UnitId[] } });
  const plans = await view.find("plan", { id: { in: [...new Set(named.planIds ?? [])] as PlanId[] } });
  return succeed({
    ...rows.value,
    otherAdministrators: await countOtherAdministrators(view, memberId),
    soleCharges: await readSoleCharges(view, connection, member, grants),
    units: new Map(units.map((unit) => [unit.id, unit])),
    planIds: new Set(plans.map((plan) => plan.id)),
  });
}

async function countOtherAdministrators(view: View, memberId: MemberId): Promise<number> {
  const grants = await view.find("roleGrant", { role: "administrator", scopeKind: "organisation" });
  const holders = [...new Set(grants.map((grant) => grant.memberId))].filter((id) => id !== memberId);
  return (await whoCanSignIn(view, holders)).length;
}

async function readSoleCharges(
  view: View,
  connection: Connection,
  member: Member,
  grants: readonly RoleGrant[],
): Promise<SoleCharge[]> {
  const own = grants.filter(({ role, scopeKind }) => role === "department" && scopeKind === "unit");
  const unitIds = own.flatMap(({ scopeId }) => (scopeId === null ? [] : [scopeId]));
  if (unitIds.length === 0) return [];
  const all = await view.find("roleGrant", { role: "department", scopeId: { in: unitIds } });
  const others = all.filter((grant) => grant.memberId !== member.id);
  const able = new Set(await whoCanSignIn(view, [...new Set(others.map((grant) => grant.memberId))]));
  const shared = new Set(others.filter((grant) => able.has(grant.memberId)).map((grant) => grant.scopeId));
  const sole = unitIds.filter((id) => !shared.has(id));
  const counts = await countOpenTasks(connection, sole);
  const units = await view.find("unit", { id: { in: sole as UnitId[] } }, { orderBy: ["sortKey"] });
  return units.flatMap((unit) => {
    const tasks = counts.get(unit.id) ?? 0;
    return tasks > 0 ? [{ unit, tasks }] : [];
  });
}

async function whoCanSignIn(view: View, ids: readonly MemberId[]): Promise<MemberId[]> {
  if (ids.length === 0) return [];
  const members = await view.find("member", { id: { in: ids }, status: "active" });
  return members.filter((member) => member.userId !== null).map((member) => member.id);
}
