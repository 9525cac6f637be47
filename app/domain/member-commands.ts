import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { MemberId, PlanId, UnitId } from "~/domain/ids";
import { optionalId } from "~/domain/name";
import { type RoleName, roleNames, type ScopeKind } from "~/domain/permissions";
import { line } from "~/domain/text";

const SecretHash = z.string().regex(/^[0-9a-f]{64}$/);
const Role = z.enum(roleNames, "choice-missing");

/** What a role may cover: the whole organisation, one unit, or one plan. */
export const scopesOf: Record<RoleName, readonly ScopeKind[]> = {
  administrator: ["organisation"],
  council: ["organisation", "plan"],
  leadership: ["organisation", "plan"],
  office: ["organisation"],
  department: ["unit"],
  reader: ["organisation", "plan"],
};

/** What an administrator fills in to invite somebody; how the link's secret is stored is added on the way. */
export const InviteForm = CommandHeader.extend({
  intent: z.literal("invite"),
  /** Whom it is for, until they say themselves. */
  displayName: line(60),
  role: Role,
  /** The unit the member belongs to; a department's role covers it. */
  unitId: optionalId(UnitId),
  planId: optionalId(PlanId),
});
export type InviteForm = z.infer<typeof InviteForm>;

/** Makes a member with one role and a sign-in link; only the hash of the link's secret is ever stored. */
export const Invite = InviteForm.extend({ secretHash: SecretHash });
export type Invite = z.infer<typeof Invite>;

const ofMember = { memberId: MemberId };

/** A fresh sign-in link for somebody who hasn't taken up theirs; earlier ones work no more. */
export const RenewInvitationForm = CommandHeader.extend({ intent: z.literal("renew-invitation"), ...ofMember });
export const RenewInvitation = RenewInvitationForm.extend({ secretHash: SecretHash });
export type RenewInvitation = z.infer<typeof RenewInvitation>;

export const WithdrawInvitation = CommandHeader.extend({ intent: z.literal("withdraw-invitation"), ...ofMember });
export type WithdrawInvitation = z.infer<typeof WithdrawInvitation>;

/** A link with which somebody who has an account sets a new password for it. */
export const ResetPasswordForm = CommandHeader.extend({
  intent: z.literal("reset-password"),
  ...ofMember,
  /** Ticked where the device and the spare codes are lost as well. */
  endsSecondFactor: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
export const ResetPassword = ResetPasswordForm.extend({
  secretHash: SecretHash,
  endsSecondFactor: z.boolean().default(false),
});
export type ResetPassword = z.infer<typeof ResetPassword>;

/** Uses up such a link. */
export const ClaimReset = CommandHeader.extend({ intent: z.literal("claim-reset"), secretHash: SecretHash });
export type ClaimReset = z.infer<typeof ClaimReset>;

/** Takes up an invitation with an account; the same invitation works once. */
export const ClaimInvitation = CommandHeader.extend({
  intent: z.literal("claim-invitation"),
  secretHash: SecretHash,
  userId: z.string().min(1).max(64),
  displayName: line(60),
});
export type ClaimInvitation = z.infer<typeof ClaimInvitation>;

/** A role and what it covers: "", `unit:ID` or `plan:ID`. */
const GrantLine = z.object({
  role: z.enum(["", ...roleNames], "choice-invalid").default(""),
  scope: z
    .string()
    .regex(/^((unit|plan):[a-z0-9][a-z0-9-]{0,63})?$/, "choice-invalid")
    .default(""),
});

export interface WantedGrant {
  readonly role: RoleName;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

/** Gives a member these roles in place of all they have. */
export const ChangeRoles = CommandHeader.extend({
  intent: z.literal("change-roles"),
  ...ofMember,
  grants: z
    .array(GrantLine)
    .max(20, "too-many")
    .default([])
    .transform((lines): WantedGrant[] =>
      lines.flatMap(({ role, scope }) => (role === "" ? [] : [wanted(role, scope)])),
    ),
}).refine(({ grants }) => grants.length > 0, { error: "role-missing", path: ["grants"] });
export type ChangeRoles = z.infer<typeof ChangeRoles>;

function wanted(role: RoleName, scope: string): WantedGrant {
  const [kind, id = null] = scope.split(":");
  return { role, scopeKind: kind === "unit" || kind === "plan" ? kind : "organisation", scopeId: id };
}

/** Puts a member into another unit, or into none; roles in the old unit go along. */
export const MoveMember = CommandHeader.extend({
  intent: z.literal("move-member"),
  ...ofMember,
  unitId: optionalId(UnitId),
});
export type MoveMember = z.infer<typeof MoveMember>;

export const RemoveMember = CommandHeader.extend({ intent: z.literal("remove-member"), ...ofMember });
export type RemoveMember = z.infer<typeof RemoveMember>;

/** Erases the name of somebody who was removed; their deeds stay under their number. */
export const EraseName = CommandHeader.extend({ intent: z.literal("erase-name"), ...ofMember });
export type EraseName = z.infer<typeof EraseName>;
