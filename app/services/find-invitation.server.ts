import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { MemberId } from "~/domain/ids";
import type { RoleName } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { hashOfSecret } from "~/services/invitation-secret.server";

/** What a sign-in link that still works is for. */
export interface OpenInvitation {
  readonly memberId: MemberId;
  readonly role: RoleName;
  /** Whether it lets somebody in for the first time, or sets a new password for the account of a member. */
  readonly kind: "invitation" | "new-password";
  /** The member's account, where there is one. */
  readonly userId: string | null;
  /** Whether taking it up ends the account's second factor. */
  readonly endsSecondFactor: boolean;
  /** Whom it is for, as far as is known. */
  readonly displayName: string;
  readonly unit: { readonly nameZh: string; readonly nameEn: string } | null;
}

/** Looks at a sign-in link without using it up. Whoever holds its secret may. */
export async function findInvitation(secret: string, now = Date.now()): Promise<Result<OpenInvitation>> {
  const view = presentView((await currentStore()).reader);
  const invitation = await view.first("invitation", { secretHash: hashOfSecret(secret) });
  if (!invitation || invitation.claimedAt !== null || invitation.expiresAt <= now)
    return fail({ code: "link-expired" });
  const member = await view.first("member", { id: invitation.memberId });
  const grant = await view.first("roleGrant", { memberId: invitation.memberId });
  if (!member || !grant) return fail({ code: "link-expired" });
  if (member.status === "removed") return fail({ code: "link-expired" });
  const unit = member.unitId ? await view.first("unit", { id: member.unitId }) : null;
  const person = await view.first("person", { id: member.personId });
  return succeed({
    ...{ memberId: member.id, role: grant.role, userId: member.userId, unit },
    kind: member.status === "invited" ? "invitation" : "new-password",
    displayName: person?.displayName ?? "",
    endsSecondFactor: invitation.endsSecondFactor,
  });
}
