import type { MemberId, UnitId } from "~/domain/ids";

export const roleNames = ["administrator", "council", "leadership", "office", "department", "reader"] as const;
export type RoleName = (typeof roleNames)[number];

export type ScopeKind = "organisation" | "unit" | "plan";

export const actions = [
  "read-plans",
  "read-drafts",
  "create-plan",
  "edit-outline",
  "set-plan-status",
  "record-succession",
  "link-task",
  "report-progress",
  "read-letters",
  "write-letters",
  "sign-letter-for-unit",
  "sign-letter-for-association",
  "read-frameworks",
  "edit-frameworks",
  "link-idea",
  "manage-members",
  "manage-units",
  "add-unit",
  "enter-facts",
  "read-log",
] as const;
export type Action = (typeof actions)[number];

export interface Grant {
  readonly role: RoleName;
  readonly scopeKind: ScopeKind;
  /** The unit's or plan's id; null for the whole organisation. */
  readonly scopeId: string | null;
}

/** Who asks. Known by a pseudonymous member id; names live elsewhere. */
export interface Actor {
  readonly memberId: MemberId;
  readonly unitId: UnitId | null;
  readonly grants: readonly Grant[];
}

/** What it is about: the plan it lies in and the unit that leads it, where there are such. */
export interface Subject {
  readonly planId?: string | undefined;
  readonly unitId?: string | null | undefined;
}

const everyone = ["administrator", "council", "leadership", "office", "department", "reader"] as const;
const inside = ["administrator", "council", "leadership", "office", "department"] as const;

const matrix: Record<Action, readonly RoleName[]> = {
  "read-plans": everyone,
  "read-drafts": inside,
  "create-plan": ["council"],
  "edit-outline": ["council"],
  "set-plan-status": ["council"],
  "record-succession": ["council"],
  "link-task": ["council", "department"],
  "report-progress": ["department"],
  "read-letters": inside,
  "write-letters": ["office"],
  "sign-letter-for-unit": ["department"],
  "sign-letter-for-association": ["leadership"],
  "read-frameworks": everyone,
  "edit-frameworks": ["council"],
  "link-idea": ["council", "department"],
  "manage-members": ["administrator"],
  "manage-units": ["administrator"],
  "add-unit": ["administrator", "council"],
  "enter-facts": ["administrator"],
  "read-log": ["administrator", "office"],
};

/** The grant that lets the actor do this to the subject, or null: what may is also what the log records. */
export function grantFor(actor: Actor, action: Action, subject: Subject = {}): Grant | null {
  return actor.grants.find((grant) => matrix[action].includes(grant.role) && covers(grant, action, subject)) ?? null;
}

export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return grantFor(actor, action, subject) !== null;
}

// A unit's or plan's grant reads everywhere, but acts only inside its own scope.
function covers(grant: Grant, action: Action, subject: Subject): boolean {
  if (grant.scopeKind === "organisation") return grant.role !== "department" || action.startsWith("read-");
  if (action.startsWith("read-")) return true;
  if (grant.scopeId === null) return false;
  return grant.scopeKind === "unit" ? grant.scopeId === subject.unitId : grant.scopeId === subject.planId;
}
