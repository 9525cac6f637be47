import { readLettersState, readSignatures } from "~/db/read-letters.server";
import { readDisplayNames } from "~/db/read-people.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { DrawnLetter, LettersState } from "~/domain/decide-letter";
import type { UnitId } from "~/domain/ids";
import type { LetterContent } from "~/domain/letter-content";
import { type LetterDifference, letterDifferences } from "~/domain/letter-differences";
import { type LetterState, letterState } from "~/domain/letter-state";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Letter, LetterSignature, Unit } from "~/domain/rows";
import { sealLetter } from "~/domain/seal-letter";
import { drawLetterToday } from "~/services/draw-letter-today.server";
import { type LetterRights, letterRights, noLetterRights } from "~/services/letter-rights.server";
import { look } from "~/services/look.server";
import { type LetterProgress, readLetterProgress } from "~/services/read-letter-progress.server";

/** One department's letter of one year, in one of its versions, or what it would say where none has been drafted. */
export interface LetterFacts {
  readonly unit: Unit;
  readonly year: number;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly timeZone: string;
  /** Every version, first one first. */
  readonly versions: readonly Letter[];
  /** The version that is shown; null where there is none yet. */
  readonly letter: Letter | null;
  readonly state: LetterState | null;
  /** Of the version shown, withdrawn ones included. */
  readonly signatures: readonly LetterSignature[];
  /** Display names by member id, of those who still have one. */
  readonly names: ReadonlyMap<string, string>;
  /** The content as issued, or as the plans would have it today. */
  readonly content: LetterContent;
  readonly contentHash: string;
  readonly tooLong: boolean;
  /** Where today's plans differ from what was issued; null where nothing is issued or the letter no longer counts. */
  readonly differences: readonly LetterDifference[] | null;
  readonly progress: LetterProgress;
  readonly rights: LetterRights;
}

/** `version` counts from 1; null for the latest that was not withdrawn. */
export async function loadLetter(
  actor: Actor,
  unitId: UnitId,
  year: number,
  version: number | null,
  day: CalendarDate | null,
  now?: number,
): Promise<Result<LetterFacts>> {
  const looking = await look(actor, "read-letters", day, now);
  if (!looking.ok) return looking;
  const { view, today, asOf, settings } = looking.value;
  const found = await readLettersState(view, unitId, year);
  if (!found.ok) return found;
  const { unit, letters } = found.value;
  const letter = letterShown(letters, version);
  if (version !== null && !letter) return fail({ code: "not-found", entity: "letter" });
  const [signatures, drawn] = await Promise.all([
    readSignatures(view, letter ? [letter.id] : []),
    drawLetterToday(view, found.value, letter ?? nextLetter(found.value)),
  ]);
  const state = letter ? letterState(letter, signatures) : null;
  const shown = shownIn(state, drawn);
  const [names, progress] = await Promise.all([
    readDisplayNames(
      view,
      signatures.map(({ memberId }) => memberId),
    ),
    readLetterProgress(looking.value, shown.content),
  ]);
  return succeed({
    ...{ unit, year, today, asOf, timeZone: settings.timeZone, versions: letters, letter, state, signatures },
    ...{ names, progress, ...shown },
    rights: asOf === null ? letterRights(actor, unit, letters, letter) : noLetterRights,
  });
}

function letterShown(letters: readonly Letter[], version: number | null): Letter | null {
  if (version !== null) return letters.find((letter) => letter.version === version) ?? null;
  return letters.findLast(({ status }) => status !== "withdrawn") ?? letters.at(-1) ?? null;
}

// The version and the clause that a letter drafted today would begin with.
function nextLetter({ letters, template }: LettersState) {
  const { assessmentZh, assessmentEn } = template;
  return { version: (letters.at(-1)?.version ?? 0) + 1, assessmentZh, assessmentEn };
}

function shownIn(
  state: LetterState | null,
  drawn: DrawnLetter,
): Pick<LetterFacts, "content" | "contentHash" | "tooLong" | "differences"> {
  if (!state || state.status === "draft") {
    return {
      content: drawn.content,
      contentHash: sealLetter(drawn.content).hash,
      tooLong: drawn.tooLong,
      differences: null,
    };
  }
  const { content, contentHash } = state;
  const counts = state.status !== "superseded" && state.status !== "withdrawn";
  return {
    content,
    contentHash,
    tooLong: false,
    differences: counts ? letterDifferences(content, drawn.content) : null,
  };
}
