import { DirectionId } from "~/domain/ids";
import { problemResponse } from "~/http/respond.server";
import type { Wording } from "~/http/wording.server";
import { pickText } from "~/i18n/pick-text";
import type { ExportedOutline } from "~/services/export-outline.server";

/** The key direction an export is narrowed to by `?direction=`, or null for the whole plan. */
export function directionParam(request: Request): DirectionId | null {
  const text = new URL(request.url).searchParams.get("direction");
  if (text === null || text === "") return null;
  const id = DirectionId.safeParse(text);
  if (!id.success) throw problemResponse({ code: "not-found", entity: "keyDirection" });
  return id.data;
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** Headers for a plan's outline to be saved as a file that is named after the plan and the day, in any letters. */
export function outlineFileHeaders(
  { plan, today }: ExportedOutline,
  { locale, texts }: Wording,
  ending: keyof typeof types,
): Headers {
  const title = pickText(locale, plan.titleZh, plan.titleEn)
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, " ")
    .slice(0, 80)
    .trim();
  const name = `${texts.takeIn.sheet.fileName(title, today)}.${ending}`;
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Headers({
    "Content-Type": types[ending],
    "Content-Disposition": `attachment; filename="outline.${ending}"; filename*=UTF-8''${encoded}`,
    "Cache-Control": "no-store",
  });
}
