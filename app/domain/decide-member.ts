import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { MemberId, UnitId } from "~/domain/ids";
import type { AddUnit, ClaimInvitation, Invite } from "~/domain/member-commands";
import type { ScopeKind } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Invitation, Member, Person, RoleGrant, Unit } from "~/domain/rows";

export function decideInvite(unit: Unit | null, command: Invite, moment: Moment): Result<Change[]> {
  if (command.role === "department" && !command.unitId)
    return fail({ code: "not-found", entity: "unit", field: "unitId" });
  if (command.unitId && !unit) return fail({ code: "not-found", entity: "unit", field: "unitId" });
  const name = namerFor(moment);
  const person = { id: name(), displayName: "" };
  const member: Member = {
    id: name() as MemberId,
    personId: person.id,
    userId: null,
    unitId: command.unitId,
    status: "invited",
  };
  const [scopeKind, scopeId] = scopeOf(command);
  const { secretHash, expiresAt } = command;
  return succeed([
    created("person", person),
    created("member", member),
    created("roleGrant", {
      id: name(),
      memberId: member.id,
      role: command.role,
      scopeKind,
      scopeId,
    }),
    created("invitation", {
      id: name(),
      memberId: member.id,
      secretHash,
      expiresAt,
      claimedAt: null,
    }),
  ]);
}

export interface ClaimState {
  readonly invitation: Invitation | null;
  readonly invited: Member | null;
  readonly person: Person | null;
  readonly grants: readonly RoleGrant[];
  /** The member the account already is, where it is one. */
  readonly existing: Member | null;
}

export function decideClaim(state: ClaimState, command: ClaimInvitation, moment: Moment): Result<Change[]> {
  const { invitation, invited, person, existing } = state;
  if (!invitation || !invited || !person) return fail({ code: "link-expired" });
  if (invitation.claimedAt !== null || invitation.expiresAt <= moment.recordedAt) return fail({ code: "link-expired" });
  const claimed = updated("invitation", invitation, {
    claimedAt: moment.recordedAt,
  });
  if (!existing) {
    return succeed([
      ...claimed,
      ...updated("member", invited, {
        userId: command.userId,
        status: "active",
      }),
      ...updated("person", person, { displayName: command.displayName }),
    ]);
  }
  const name = namerFor(moment);
  return succeed([
    ...claimed,
    ...updated("member", invited, { status: "removed" }),
    ...updated("member", existing, {
      unitId: existing.unitId ?? invited.unitId,
    }),
    ...state.grants.map(({ role, scopeKind, scopeId }) =>
      created("roleGrant", {
        id: name(),
        memberId: existing.id,
        role,
        scopeKind,
        scopeId,
      }),
    ),
  ]);
}

export function decideAddUnit(units: readonly Unit[], command: AddUnit, moment: Moment): Result<Change[]> {
  const last = lastUnitKey(units);
  const { kind, nameZh, nameEn } = command;
  const id = namerFor(moment)() as UnitId;
  return succeed([
    created("unit", {
      id,
      kind,
      nameZh,
      nameEn,
      sortKey: generateKeyBetween(last, null),
      closedOn: null,
    }),
  ]);
}

/** The sort key of the last unit; null where there is none. */
export function lastUnitKey(units: readonly Unit[]): string | null {
  return units.reduce<string | null>((key, unit) => (key === null || unit.sortKey > key ? unit.sortKey : key), null);
}

/** What a role covers: a department's its unit, any other the plan that is named or else the whole organisation. */
export function scopeOf(command: Pick<Invite, "role" | "unitId" | "planId">): [ScopeKind, string | null] {
  if (command.role === "department") return ["unit", command.unitId];
  if (command.planId) return ["plan", command.planId];
  return ["organisation", null];
}
