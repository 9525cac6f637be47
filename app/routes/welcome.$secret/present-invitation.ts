import type { RoleName } from "~/domain/permissions";
import type { OpenInvitation } from "~/services/find-invitation.server";

/** What the page shows of an invitation. */
export interface ShownInvitation {
  readonly kind: OpenInvitation["kind"];
  /** Whom it is for, where that is known. */
  readonly displayName: string;
  readonly role: RoleName;
  /** Whether the second factor goes with the password. */
  readonly endsSecondFactor: boolean;
  readonly unit: { readonly nameZh: string; readonly nameEn: string } | null;
}

export function presentInvitation({ unit, ...link }: OpenInvitation): ShownInvitation {
  const { kind, displayName, role, endsSecondFactor } = link;
  return { kind, displayName, role, endsSecondFactor, unit: unit && { nameZh: unit.nameZh, nameEn: unit.nameEn } };
}
