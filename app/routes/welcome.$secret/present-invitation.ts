import type { RoleName } from "~/domain/permissions";
import type { OpenInvitation } from "~/services/find-invitation.server";

/** What the page shows of an invitation. */
export interface ShownInvitation {
  readonly kind: OpenInvitation["kind"];
  /** Whom it is for, where that is known. */
  readonly displayName: string;
  readonly role: RoleName;
  readonly unit: { readonly nameZh: string; readonly nameEn: string } | null;
}

export function presentInvitation({ kind, displayName, role, unit }: OpenInvitation): ShownInvitation {
  return { kind, displayName, role, unit: unit && { nameZh: unit.nameZh, nameEn: unit.nameEn } };
}
