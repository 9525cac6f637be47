import { readLastSignIns, readSecondFactor } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { type NamedGrant, nameScopes } from "~/db/read-members.server";
import { readMembership } from "~/db/read-membership.server";
import { presentView } from "~/db/view.server";
import type { SoleCharge } from "~/domain/decide-membership";
import type { MemberId } from "~/domain/ids";
import { type Actor, grantOver, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Member, Unit } from "~/domain/rows";
import { type RoleChoices, readRoleChoices } from "~/services/load-members.server";
import { countLiveSessions } from "~/services/load-sessions.server";

export interface MemberFacts {
  readonly member: Member;
  readonly displayName: string;
  readonly unit: Unit | null;
  readonly grants: readonly NamedGrant[];
  readonly linkUntil: number | null;
  readonly lastSignIn: number | null;
  readonly sessions: number;
  /** Whether they give a code from a device after their password. */
  readonly hasSecondFactor: boolean;
  /** What only this member could report on. */
  readonly soleCharges: readonly SoleCharge[];
  readonly isLastAdministrator: boolean;
  /** Whether the actor may change anything here: what concerns an administrator takes one. */
  readonly mayChange: boolean;
  readonly choices: RoleChoices;
  readonly timeZone: string;
}

/** Everything about one member that whoever looks after members may see. */
export async function loadMember(actor: Actor, memberId: MemberId): Promise<Result<MemberFacts>> {
  if (!may(actor, "manage-members")) return fail({ code: "forbidden", action: "manage-members" });
  const store = await currentStore();
  const view = presentView(store.reader);
  const state = await readMembership(view, store.reader, memberId);
  if (!state.ok) return state;
  const { member, grants, links, otherAdministrators, soleCharges } = state.value;
  const person = await view.first("person", { id: member.personId });
  const signIns = await readLastSignIns(store, member.userId === null ? [] : [member.userId]);
  const roles = grants.map((grant) => grant.role);
  const until = links.map((link) => link.expiresAt);
  return succeed({
    ...{ member, soleCharges },
    displayName: person?.displayName ?? "",
    unit: member.unitId === null ? null : await view.first("unit", { id: member.unitId }),
    grants: await nameScopes(store, grants),
    linkUntil: until.length === 0 ? null : Math.max(...until),
    lastSignIn: member.userId === null ? null : (signIns.get(member.userId) ?? null),
    sessions: member.userId === null ? 0 : await countLiveSessions(member.userId),
    hasSecondFactor: member.userId !== null && (await readSecondFactor(store, member.userId)),
    isLastAdministrator: member.status === "active" && roles.includes("administrator") && otherAdministrators === 0,
    mayChange: grantOver(actor, roles) !== null,
    choices: await readRoleChoices(actor),
    timeZone: (await readSettings(view)).timeZone,
  });
}
