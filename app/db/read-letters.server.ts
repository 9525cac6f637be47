import type { View } from "~/db/view.server";
import type { LetterInState, LettersState } from "~/domain/decide-letter";
import type { LetterId, UnitId } from "~/domain/ids";
import { presetTemplate } from "~/domain/letter-template";
import { fail, type Result, succeed } from "~/domain/result";
import type { Letter, LetterSignature, LetterTemplate } from "~/domain/rows";

/** All versions of a department's letter of one year, first one first. */
export function readLettersOf(view: View, unitId: UnitId, year: number): Promise<Letter[]> {
  return view.find("letter", { unitId, year }, { orderBy: ["version", "id"] });
}

/** The signatures under these letters, withdrawn ones included, in the order they were given. */
export async function readSignatures(view: View, letterIds: readonly LetterId[]): Promise<LetterSignature[]> {
  if (letterIds.length === 0) return [];
  return view.find("letterSignature", { letterId: { in: letterIds } }, { orderBy: ["signedAt", "id"] });
}

/** The clause that new letters begin with; the preset until the office has changed it. */
export async function readTemplate(view: View): Promise<LetterTemplate> {
  return (await view.first("letterTemplate", {})) ?? presetTemplate;
}

/** What the drafting of a letter needs: letters are written for departments alone. */
export async function readLettersState(view: View, unitId: UnitId, year: number): Promise<Result<LettersState>> {
  const unit = await view.first("unit", { id: unitId, kind: "department" });
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  const [letters, template] = await Promise.all([readLettersOf(view, unitId, year), readTemplate(view)]);
  return succeed({ unit, year, letters, template });
}

/** What is needed to do something with a letter that is there. */
export async function readLetterInState(view: View, letterId: LetterId): Promise<Result<LetterInState>> {
  const letter = await view.first("letter", { id: letterId });
  if (!letter) return fail({ code: "not-found", entity: "letter" });
  const state = await readLettersState(view, letter.unitId, letter.year);
  if (!state.ok) return state;
  return succeed({ ...state.value, letter, signatures: await readSignatures(view, [letterId]) });
}
