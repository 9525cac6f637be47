import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { UnitId } from "~/domain/ids";
import type { ChangeRoles, EraseName, MoveMember, RemoveMember, WantedGrant } from "~/domain/member-commands";
import { scopesOf } from "~/domain/member-commands";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { Invitation, Member, Person, RoleGrant, Unit } from "~/domain/rows";

/** A unit that leads unfinished tasks and in which nobody but this member could report on them. */
export interface SoleCharge {
  readonly unit: Unit;
  readonly tasks: number;
}

export interface MembershipState {
  readonly member: Member;
  readonly grants: readonly RoleGrant[];
  /** Links that were not taken up. */
  readonly links: readonly Invitation[];
  /** Administrators of the whole organisation who can sign in, this member aside. */
  readonly otherAdministrators: number;
  /** What only this member could report on. */
  readonly soleCharges: readonly SoleCharge[];
  /** The units and plans the command names, by id. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly planIds: ReadonlySet<string>;
}

export function decideChangeRoles(state: MembershipState, command: ChangeRoles, moment: Moment): Result<Change[]> {
  const { member, grants } = state;
  if (member.status === "removed") return fail({ code: "not-found", entity: "member" });
  const wanted = command.grants.filter((grant, at, all) => all.findIndex((other) => sameGrant(other, grant)) === at);
  const problem = scopeProblem(state, wanted) ?? leavingProblem(state, wanted);
  if (problem) return fail(problem);
  const name = namerFor(moment);
  return succeed([
    ...grants
      .filter((grant) => !wanted.some((other) => sameGrant(other, grant)))
      .map((row) => removed("roleGrant", row)),
    ...wanted
      .filter((grant) => !grants.some((other) => sameGrant(other, grant)))
      .map((grant) => created("roleGrant", { id: name(), memberId: member.id, ...grant })),
  ]);
}

/** Roles in the old unit become roles in the new one; out of every unit they end, if others are left. */
export function decideMoveMember(state: MembershipState, command: MoveMember, moment: Moment): Result<Change[]> {
  const { member, grants } = state;
  if (member.status === "removed") return fail({ code: "not-found", entity: "member" });
  const unit = command.unitId === null ? null : state.units.get(command.unitId);
  if (unit === undefined) return fail({ code: "not-found", entity: "unit", field: "unitId" });
  if (unit && unit.closedOn !== null) return fail({ code: "unit-closed", field: "unitId" });
  if (command.unitId === member.unitId) return succeed([]);
  const [leaving, staying] = parted(grants, (grant) => grant.scopeKind === "unit" && grant.scopeId === member.unitId);
  const name = namerFor(moment);
  const taken = unit ? leaving.filter((grant) => !staying.some((own) => isIn(own, grant.role, unit.id))) : [];
  if (staying.length + taken.length === 0) return fail({ code: "role-scope", field: "unitId" });
  const problem = leavingProblem(state, [
    ...staying,
    ...taken.map((grant) => ({ ...grant, scopeId: unit?.id ?? null })),
  ]);
  if (problem) return fail(problem);
  return succeed([
    ...updated("member", member, { unitId: command.unitId }),
    ...leaving.map((grant) => removed("roleGrant", grant)),
    ...taken.map((grant) => created("roleGrant", { ...grant, id: name(), scopeId: unit?.id ?? null })),
  ]);
}

export function decideRemoveMember(state: MembershipState, _command: RemoveMember): Result<Change[]> {
  const { member, grants, links } = state;
  if (member.status === "removed") return fail({ code: "not-found", entity: "member" });
  const problem = leavingProblem(state, []);
  if (problem) return fail(problem);
  return succeed([
    ...links.map((link) => removed("invitation", link)),
    ...grants.map((grant) => removed("roleGrant", grant)),
    ...updated("member", member, { status: "removed" }),
  ]);
}

/** The name goes, and the tie to the account: only of somebody who was removed. */
export function decideEraseName(
  { member, person }: { readonly member: Member; readonly person: Person | null },
  _command: EraseName,
): Result<Change[]> {
  if (member.status !== "removed") return fail({ code: "not-removed" });
  return succeed([
    ...(person ? updated("person", person, { displayName: "" }) : []),
    ...updated("member", member, { userId: null }),
  ]);
}

function scopeProblem({ units, planIds }: MembershipState, wanted: readonly WantedGrant[]): Problem | null {
  for (const { role, scopeKind, scopeId } of wanted) {
    if (!scopesOf[role].includes(scopeKind)) return { code: "role-scope", field: "grants" };
    const unit = scopeKind === "unit" ? units.get(scopeId ?? "") : null;
    if (unit === undefined) return { code: "not-found", entity: "unit", field: "grants" };
    if (scopeKind === "plan" && !planIds.has(scopeId ?? ""))
      return { code: "not-found", entity: "plan", field: "grants" };
  }
  return null;
}

// Somebody who can't sign in yet is in charge of nothing.
function leavingProblem(state: MembershipState, left: readonly WantedGrant[]): Problem | null {
  const { member, grants, otherAdministrators, soleCharges } = state;
  if (member.status !== "active" || member.userId === null) return null;
  const isAdministrator = ({ role, scopeKind }: WantedGrant) =>
    role === "administrator" && scopeKind === "organisation";
  if (grants.some(isAdministrator) && !left.some(isAdministrator) && otherAdministrators === 0)
    return { code: "last-administrator" };
  const dropped = soleCharges.find(({ unit }) => !left.some((grant) => isIn(grant, "department", unit.id)));
  if (!dropped) return null;
  const { unit, tasks } = dropped;
  return { code: "open-tasks", unitZh: unit.nameZh, unitEn: unit.nameEn, tasks };
}

function isIn({ role, scopeKind, scopeId }: WantedGrant, wanted: WantedGrant["role"], unitId: UnitId): boolean {
  return role === wanted && scopeKind === "unit" && scopeId === unitId;
}

function sameGrant(one: WantedGrant, other: WantedGrant): boolean {
  return one.role === other.role && one.scopeKind === other.scopeKind && one.scopeId === other.scopeId;
}

function parted<T>(rows: readonly T[], test: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))];
}
