import { currentStore } from "~/db/open-store.server";
import { readSettings, type Settings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";

/** What holds for the whole installation at present. */
export async function settingsNow(): Promise<Settings> {
  return readSettings(presentView((await currentStore()).reader));
}
