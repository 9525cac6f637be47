import { signedInOf } from "~/auth/signed-in.server";
import type { RoleName } from "~/domain/permissions";
import { type Preferences, preferencesOf } from "~/http/preferences.server";
import { pickText } from "~/i18n/pick-text";

/** Who is looking and how they like it, for the frame around every page. */
export interface Viewer extends Preferences {
  /** Null while signed out. */
  readonly member: {
    readonly displayName: string;
    /** In the viewer's own language. */
    readonly unitName: string | null;
    readonly roles: readonly RoleName[];
  } | null;
}

export async function viewerOf(request: Request): Promise<Viewer> {
  const preferences = preferencesOf(request);
  const signedIn = await signedInOf(request);
  if (!signedIn) return { member: null, ...preferences };
  const { displayName, unitName, actor } = signedIn;
  const roles = [...new Set(actor.grants.map((grant) => grant.role))];
  const unit = unitName && pickText(preferences.locale, unitName.zh, unitName.en);
  return { member: { displayName, unitName: unit, roles }, ...preferences };
}
