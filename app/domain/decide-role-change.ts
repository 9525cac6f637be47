import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { scopeOf } from "~/domain/decide-member";
import type { ChangeRole } from "~/domain/member-commands";
import { fail, type Result, succeed } from "~/domain/result";
import type { Member, RoleGrant, Unit } from "~/domain/rows";

export interface RoleState {
  readonly member: Member;
  readonly grants: readonly RoleGrant[];
  /** The unit the command names, where there is such. */
  readonly unit: Unit | null;
}

export function decideChangeRole(state: RoleState, command: ChangeRole, moment: Moment): Result<Change[]> {
  const { member, grants, unit } = state;
  const needsUnit = command.role === "department" || command.unitId !== null;
  if (needsUnit && !unit) return fail({ code: "not-found", entity: "unit", field: "unitId" });
  const [scopeKind, scopeId] = scopeOf(command);
  const same = grants.some((grant) => grant.role === command.role && grant.scopeId === scopeId);
  if (same && grants.length === 1) return succeed(updated("member", member, { unitId: command.unitId }));
  const id = namerFor(moment)();
  return succeed([
    ...grants.map((grant) => removed("roleGrant", grant)),
    created("roleGrant", { id, memberId: member.id, role: command.role, scopeKind, scopeId }),
    ...updated("member", member, { unitId: command.unitId }),
  ]);
}
