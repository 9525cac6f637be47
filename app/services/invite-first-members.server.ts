import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { RoleName } from "~/domain/permissions";
import type { Unit } from "~/domain/rows";
import { installationActor } from "~/services/installation-actor";
import { invite } from "~/services/invite.server";

/** A sign-in link for one role. */
export interface FirstInvitation {
  readonly role: RoleName;
  /** The unit a department's link is for. */
  readonly unit: Unit | null;
  /** The link's path on this site. */
  readonly path: string;
}

const roles: readonly RoleName[] = ["leadership", "council", "department", "office", "administrator"];

/** One sign-in link for each role; none for a department while no unit exists. */
export async function inviteFirstMembers(): Promise<readonly FirstInvitation[]> {
  const invitations: FirstInvitation[] = [];
  for (const role of roles) {
    const unit = role === "department" ? await firstDepartment() : null;
    if (role === "department" && !unit) continue;
    const made = await invite(installationActor, { role, unitId: unit?.id });
    if (!made.ok) throw new Error(`no first invitation for ${role}: ${made.problem.code}`);
    invitations.push({ role, unit, path: made.value });
  }
  return invitations;
}

// The first in order that leads a task, so that its link opens on work to report; else simply the first.
async function firstDepartment(): Promise<Unit | null> {
  const view = presentView((await currentStore()).reader);
  const units = await view.find("unit", { kind: "department", closedOn: null }, { orderBy: ["sortKey"] });
  for (const unit of units) {
    if (await view.first("element", { leadUnitId: unit.id, kind: "task" })) return unit;
  }
  return units[0] ?? null;
}
