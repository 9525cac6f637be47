import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { type ListedMember, type MemberQuery, readMembers } from "~/db/read-members.server";
import { presentView } from "~/db/view.server";
import { type Actor, grantOver, may, type RoleName, roleNames } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Plan, Unit } from "~/domain/rows";

/** Roles the actor may give, and what each may cover. */
export interface RoleChoices {
  readonly roles: readonly RoleName[];
  readonly units: readonly Unit[];
  readonly plans: readonly Plan[];
}

export interface MembersFacts {
  readonly members: readonly ListedMember[];
  readonly more: boolean;
  readonly query: MemberQuery;
  readonly choices: RoleChoices;
  readonly timeZone: string;
}

/** One page of members, and what a new one could be. */
export async function loadMembers(actor: Actor, query: MemberQuery): Promise<Result<MembersFacts>> {
  if (!may(actor, "manage-members")) return fail({ code: "forbidden", action: "manage-members" });
  const store = await currentStore();
  const { members, more } = await readMembers(store, query);
  const { timeZone } = await readSettings(presentView(store.reader));
  return succeed({ members, more, query, choices: await readRoleChoices(actor), timeZone });
}

export async function readRoleChoices(actor: Actor): Promise<RoleChoices> {
  const view = presentView((await currentStore()).reader);
  return {
    roles: roleNames.filter((role) => grantOver(actor, [role]) !== null),
    units: await view.find("unit", {}, { orderBy: ["sortKey", "id"] }),
    plans: await view.find("plan", { status: { not: "closed" } }, { orderBy: ["startsOn", "id"], take: 100 }),
  };
}
