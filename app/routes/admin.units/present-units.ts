import type { UnitId } from "~/domain/ids";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import type { UnitsFacts } from "~/services/load-units.server";

/** The units as their page shows them; `opened` is the one whose forms are open. */
export function presentUnits(facts: UnitsFacts, opened: UnitId | null, visit: Visit) {
  return { ...facts, opened, visit };
}

export type UnitsPageData = ReturnType<typeof presentUnits>;
export type UnitsProps = { readonly page: UnitsPageData; readonly answer: FormAnswer | null };
export type OpenedUnitProps = UnitsProps & { readonly line: UnitsPageData["units"][number] };
