import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { unitNamed } from "~/domain/decide-unit";
import type { UnitId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { Cooperation, Member, PlanElement, RoleGrant, Unit } from "~/domain/rows";
import type { MergeUnits } from "~/domain/unit-commands";

/** What a merger touches: what is open of the unit that goes, and where the one that stays takes part already. */
export interface MergeState {
  readonly units: readonly Unit[];
  /** Elements the unit leads, of plans that aren't closed, without cancelled ones. */
  readonly led: readonly PlanElement[];
  /** Its co-operations in such elements. */
  readonly cooperations: readonly Cooperation[];
  /** The elements of those co-operations. */
  readonly cooperatedOn: readonly PlanElement[];
  /** The other unit's co-operations in any of these elements. */
  readonly otherCooperations: readonly Cooperation[];
  /** Members of the unit, and those with a role in it; without removed ones. */
  readonly members: readonly Member[];
  /** All roles of these members. */
  readonly grants: readonly RoleGrant[];
}

/**
 * Everything open of one unit goes to the other. Nobody leads and co-operates on the same element: leading comes first, and a
 * co-operation beside it ends; two co-operations become one.
 */
export function decideMerge(state: MergeState, command: MergeUnits, moment: Moment): Result<Change[]> {
  const unit = unitNamed(state.units, command.unitId);
  const into = unitNamed(state.units, command.intoId);
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  if (!into) return fail({ code: "not-found", entity: "unit", field: "intoId" });
  if (unit.id === into.id) return fail({ code: "merge-itself", field: "intoId" });
  if (into.closedOn !== null) return fail({ code: "unit-closed", field: "intoId" });
  const name = namerFor(moment);
  return succeed([
    ...state.led.flatMap((element) => ledChanges(element, state, into.id)),
    ...cooperationChanges(state, into.id, name),
    ...state.members
      .filter((member) => member.unitId === unit.id)
      .flatMap((member) => updated("member", member, { unitId: into.id })),
    ...grantChanges(state, unit.id, into.id, name),
    ...updated("unit", unit, { closedOn: unit.closedOn ?? moment.today, successorId: into.id }),
  ]);
}

function ledChanges(element: PlanElement, { otherCooperations }: MergeState, into: UnitId): Change[] {
  return [
    ...updated("element", element, { leadUnitId: into, contentRevision: element.contentRevision + 1 }),
    ...otherCooperations.filter(({ elementId }) => elementId === element.id).map((row) => removed("cooperation", row)),
  ];
}

function cooperationChanges(state: MergeState, into: UnitId, name: () => string): Change[] {
  const takesPart = new Set<string>(state.otherCooperations.map(({ elementId }) => elementId));
  return state.cooperatedOn.flatMap((element) => [
    ...state.cooperations.filter(({ elementId }) => elementId === element.id).map((row) => removed("cooperation", row)),
    ...(element.leadUnitId === into || takesPart.has(element.id)
      ? []
      : [created("cooperation", { id: name(), elementId: element.id, unitId: into })]),
    ...updated("element", element, { contentRevision: element.contentRevision + 1 }),
  ]);
}

function grantChanges({ grants }: MergeState, from: UnitId, into: UnitId, name: () => string): Change[] {
  return grants
    .filter(({ scopeKind, scopeId }) => scopeKind === "unit" && scopeId === from)
    .flatMap((grant) => [
      removed("roleGrant", grant),
      ...(grants.some((own) => own.memberId === grant.memberId && own.role === grant.role && own.scopeId === into)
        ? []
        : [created("roleGrant", { ...grant, id: name(), scopeId: into })]),
    ]);
}
