import { placesOf } from "~/domain/placements";
import { noParticulars, type Particulars } from "~/formats/particulars/particulars";
import type { Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/pick-text";
import type { ExportedOutline, ExportedRow } from "~/services/export-outline.server";

/** What an exported row says beside its own columns: both languages, places, state, measure and milestones. */
export function particularsOf(row: ExportedRow, outline: ExportedOutline, locale: Locale): Particulars {
  const titled = "direction" in row ? row.direction : row.element;
  const named = { otherIn: otherThan(locale), otherTitle: otherText(locale, titled.titleZh, titled.titleEn) } as const;
  if ("direction" in row) return { ...noParticulars, ...named };
  const { element, milestones } = row;
  const { lifecycle, lifecycleReason, measuredBy, plannedQuantity, quantityUnit } = element;
  const places = placesOf(element, row.placements);
  const namesIn = (rows: ExportedOutline["phases"] | ExportedOutline["directions"], ids: readonly string[]) =>
    rows.filter(({ id }) => ids.includes(id)).map(({ titleZh, titleEn }) => pickText(locale, titleZh, titleEn));
  return {
    ...named,
    otherStatement: otherText(locale, element.statementZh, element.statementEn),
    phases: namesIn(outline.phases, places.phaseIds),
    alsoDirections: namesIn(outline.directions, places.alsoDirectionIds),
    ...{ lifecycle, lifecycleReason: lifecycleReason ?? "", measuredBy, plannedQuantity, quantityUnit },
    milestones: milestones.map(({ titleZh, titleEn, dueOn, weight }) => {
      const title = pickText(locale, titleZh, titleEn);
      return { title, otherTitle: otherText(locale, titleZh, titleEn), dueOn, weight };
    }),
  };
}

function otherThan(locale: Locale): "zh" | "en" {
  return locale === "en" ? "zh" : "en";
}

function otherText(locale: Locale, zh: string, en: string): string {
  return locale === "en" ? zh : en;
}
