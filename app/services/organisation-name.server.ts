import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";

/** What the organisation is called in both languages; empty until it has been entered. Known to everyone. */
export async function organisationName(): Promise<{ zh: string; en: string }> {
  const { nameZh, nameEn } = await readSettings(presentView((await currentStore()).reader));
  return { zh: nameZh, en: nameEn };
}
