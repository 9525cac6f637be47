import type { Wording } from "~/http/wording.server";
import { pickText } from "~/i18n/pick-text";

export function titleOf({ locale }: Wording, row: { readonly titleZh: string; readonly titleEn: string }): string {
  return pickText(locale, row.titleZh, row.titleEn);
}

export function nameOf({ locale }: Wording, row: { readonly nameZh: string; readonly nameEn: string }): string {
  return pickText(locale, row.nameZh, row.nameEn);
}
