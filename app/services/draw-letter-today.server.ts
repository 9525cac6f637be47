import { drawLetter } from "~/db/draw-letter.server";
import { readSettings } from "~/db/organisation.server";
import type { View } from "~/db/view.server";
import type { DrawnLetter, LettersState } from "~/domain/decide-letter";
import type { Letter } from "~/domain/rows";

/** The letter as the plans would have it at the view's moment, in the version and with the clause given. */
export async function drawLetterToday(
  view: View,
  { unit, year }: Pick<LettersState, "unit" | "year">,
  { version, assessmentZh, assessmentEn }: Pick<Letter, "version" | "assessmentZh" | "assessmentEn">,
): Promise<DrawnLetter> {
  const { nameZh, nameEn } = await readSettings(view);
  return drawLetter(view, {
    association: { zh: nameZh, en: nameEn },
    unitId: unit.id,
    unit: { zh: unit.nameZh, en: unit.nameEn },
    year,
    version,
    assessment: { zh: assessmentZh, en: assessmentEn },
  });
}
