import type { RoleName } from "~/domain/permissions";
import type { OpenInvitation } from "~/services/find-invitation.server";

/** What the page shows of an invitation. */
export interface ShownInvitation {
  readonly role: RoleName;
  readonly unit: { readonly nameZh: string; readonly nameEn: string } | null;
}

export function presentInvitation({ role, unit }: OpenInvitation): ShownInvitation {
  return { role, unit: unit && { nameZh: unit.nameZh, nameEn: unit.nameEn } };
}
