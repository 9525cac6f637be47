import type { Action, RoleName } from "~/domain/permissions";
import type { Locale } from "~/i18n/locale";
import type { OwnWords } from "~/i18n/own-words";
import type { Theme } from "~/i18n/theme";

/** Who is looking, as far as the frame of a page needs to know. */
export interface Viewer {
  /** The organisation's name in the viewer's own language; empty until it has been entered. */
  readonly organisation: string;
  /** What the organisation calls levels and health signs; nothing of its own where left out. */
  readonly words?: OwnWords | undefined;
  /** Null while signed out. */
  readonly member: {
    /** A pseudonym: what this browser keeps for one member it must not show to another. */
    readonly id: string;
    readonly displayName: string;
    readonly unitName?: string | null | undefined;
    readonly roles: readonly RoleName[];
    /** What they may do throughout the organisation. */
    readonly rights: readonly Action[];
  } | null;
  /** The log's last known head when the page was asked for; null while nothing was heard. */
  readonly heard: string | null;
  /** Whether this member has seen the tour, or wants none. */
  readonly toured: boolean;
  readonly locale: Locale;
  readonly theme: Theme;
}
