import { json } from "@remix-run/node";
import { accountSettings } from "~/auth/settings.server";
import { clockTimeAt } from "~/domain/clock-time";
import type { ShownLink } from "~/domain/shown-link";
import type { MadeLink } from "~/services/made-link.server";
import { settingsNow } from "~/services/settings-now.server";

/** For actions that make a sign-in link: the whole link, shown on the page they answer with and nowhere else. */
export async function showLink({ path, expiresAt }: MadeLink, kind: ShownLink["kind"]) {
  const { timeZone } = await settingsNow();
  const link: ShownLink = {
    address: `${accountSettings().publicUrl}${path}`,
    until: clockTimeAt(expiresAt, timeZone),
    kind,
  };
  return json({ link });
}
