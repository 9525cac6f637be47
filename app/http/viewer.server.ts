import { signedInOf } from "~/auth/signed-in.server";
import { type Action, type RoleName, rightsOf } from "~/domain/permissions";
import { type Preferences, preferencesOf } from "~/http/preferences.server";
import type { OwnWords } from "~/i18n/own-words";
import { pickText } from "~/i18n/pick-text";
import { lastHeard } from "~/services/follow-log.server";
import { ownWordsIn } from "~/services/own-words.server";
import { settingsNow } from "~/services/settings-now.server";

/** Who is looking and how they like it, for the frame around every page. */
export interface Viewer extends Omit<Preferences, "toured"> {
  /** Whether this member has seen the tour, or wants none. */
  readonly toured: boolean;
  /** The organisation's name in the viewer's own language; empty until it has been entered. */
  readonly organisation: string;
  /** What the organisation calls levels and health signs, in the viewer's own language. */
  readonly words: OwnWords;
  /** Null while signed out. */
  readonly member: {
    /** A pseudonym: what this browser keeps for one member it must not show to another. */
    readonly id: string;
    readonly displayName: string;
    /** In the viewer's own language. */
    readonly unitName: string | null;
    readonly roles: readonly RoleName[];
    /** What they may do throughout the organisation. */
    readonly rights: readonly Action[];
  } | null;
  /** The log's last known head when the page was asked for, as text; null while nothing was heard. */
  readonly heard: string | null;
}

export async function viewerOf(request: Request): Promise<Viewer> {
  const { toured, ...preferences } = preferencesOf(request);
  // Before anything is read: what is then shown is at least as new.
  const heard = (await lastHeard())?.toString() ?? null;
  const [signedIn, settings] = await Promise.all([signedInOf(request), settingsNow()]);
  const organisation = pickText(preferences.locale, settings.nameZh, settings.nameEn);
  const words = ownWordsIn(preferences.locale === "en" ? "en" : "zh", settings);
  if (!signedIn) return { member: null, organisation, words, heard: null, toured: true, ...preferences };
  const { displayName, unitName, actor } = signedIn;
  const roles = [...new Set(actor.grants.map((grant) => grant.role))];
  const unit = unitName && pickText(preferences.locale, unitName.zh, unitName.en);
  return {
    member: { id: actor.memberId, displayName, unitName: unit, roles, rights: rightsOf(actor) },
    toured: toured === actor.memberId,
    ...{ organisation, words, heard, ...preferences },
  };
}
