import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { MemberId, PlanId, UnitId } from "~/domain/ids";
import { roleNames } from "~/domain/permissions";
import { line } from "~/domain/text";

/** Makes a member with one role and a sign-in link; only the hash of the link's secret is ever stored. */
export const Invite = CommandHeader.extend({
  intent: z.literal("invite"),
  role: z.enum(roleNames),
  unitId: UnitId.nullable().default(null),
  planId: PlanId.nullable().default(null),
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Milliseconds since 1970. */
  expiresAt: z.number().int(),
});
export type Invite = z.infer<typeof Invite>;

/** Takes up an invitation with an account; the same invitation works once. */
export const ClaimInvitation = CommandHeader.extend({
  intent: z.literal("claim-invitation"),
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  userId: z.string().min(1).max(64),
  displayName: line(60),
});
export type ClaimInvitation = z.infer<typeof ClaimInvitation>;

/** Gives a member one role in place of all they have. */
export const ChangeRole = CommandHeader.extend({
  intent: z.literal("change-role"),
  memberId: MemberId,
  role: z.enum(roleNames),
  unitId: UnitId.nullable().default(null),
  planId: PlanId.nullable().default(null),
});
export type ChangeRole = z.infer<typeof ChangeRole>;

export const AddUnit = CommandHeader.extend({
  intent: z.literal("add-unit"),
  kind: z.enum(["department", "partner"]).default("department"),
  nameZh: line(100),
  nameEn: line(100),
}).refine((value) => value.nameZh !== "" || value.nameEn !== "", {
  error: "title-missing",
  path: ["nameZh"],
});
export type AddUnit = z.infer<typeof AddUnit>;
