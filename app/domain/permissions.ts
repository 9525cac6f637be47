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
  "manage-administrators",
  "manage-rules",
  "manage-calendar",
  "manage-delegation",
  "manage-backups",
  "enter-facts",
  "read-log",
] as const;
export type Action = (typeof actions)[number];

/** What an administrator may give to the office as well. */
export const delegable = ["manage-units", "manage-members", "manage-rules", "manage-calendar"] as const;
export type Delegable = (typeof delegable)[number];

export interface Grant {
  readonly role: RoleName;
  readonly scopeKind: ScopeKind;
  /** The unit's or plan's id; null for the whole organisation. */
  readonly scopeId: string | null;
  /** What has been given to the office beside its own rights; only its grants carry it. */
  readonly delegated?: readonly Delegable[];
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
  "manage-administrators": ["administrator"],
  "manage-rules": ["administrator"],
  "manage-calendar": ["administrator"],
  "manage-delegation": ["administrator"],
  "manage-backups": ["administrator"],
  "enter-facts": ["administrator"],
  "read-log": ["administrator", "office"],
};

/** The grant that lets the actor do this to the subject, or null: what may is also what the log records. */
export function grantFor(actor: Actor, action: Action, subject: Subject = {}): Grant | null {
  return actor.grants.find((grant) => permits(grant, action) && covers(grant, action, subject)) ?? null;
}

export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return grantFor(actor, action, subject) !== null;
}

/** What the actor may do throughout the organisation, whatever it is about. */
export function rightsOf(actor: Actor): Action[] {
  return actions.filter((action) => may(actor, action));
}

/** The grant that lets the actor look after a member who has these roles or is to have them; an administrator's takes another. */
export function grantOver(actor: Actor, roles: readonly RoleName[]): Grant | null {
  return grantFor(actor, roles.includes("administrator") ? "manage-administrators" : "manage-members");
}

/** The grants as an actor holds them, once what the office was given is told to those of the whole office. */
export function withDelegated(grants: readonly Grant[], delegated: readonly Delegable[]): Grant[] {
  const gains = ({ role, scopeKind }: Grant) => role === "office" && scopeKind === "organisation";
  return grants.map((grant) => (delegated.length > 0 && gains(grant) ? { ...grant, delegated } : grant));
}

function permits({ role, delegated }: Grant, action: Action): boolean {
  return matrix[action].includes(role) || (delegated?.some((given) => given === action) ?? false);
}

// A unit's or plan's grant reads everywhere, but acts only inside its own scope.
function covers(grant: Grant, action: Action, subject: Subject): boolean {
  if (grant.scopeKind === "organisation") return grant.role !== "department" || action.startsWith("read-");
  if (action.startsWith("read-")) return true;
  if (grant.scopeId === null) return false;
  return grant.scopeKind === "unit" ? grant.scopeId === subject.unitId : grant.scopeId === subject.planId;
}
