import { readSignatures, readTemplate } from "~/db/read-letters.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { yearOf } from "~/domain/calendar-days";
import { type Actor, may } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Letter, LetterSignature, LetterTemplate, Unit } from "~/domain/rows";
import { look } from "~/services/look.server";

/** A department with its letters of the year. */
export interface UnitsLetter {
  readonly unit: Unit;
  /** The latest version, and the one in force; each null where there is none. */
  readonly latest: Letter | null;
  readonly inForce: Letter | null;
  /** Those under the latest version that stand. */
  readonly signatures: readonly LetterSignature[];
}

export interface LettersFacts {
  readonly year: number;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly units: readonly UnitsLetter[];
  readonly mayWrite: boolean;
}

const unitsShown = 100;

/** The letters of all departments in one year; null for the year it is. */
export async function loadLetters(
  actor: Actor,
  year: number | null,
  day: CalendarDate | null,
  now?: number,
): Promise<Result<LettersFacts>> {
  const looking = await look(actor, "read-letters", day, now);
  if (!looking.ok) return looking;
  const { view, today, asOf } = looking.value;
  const shownYear = year ?? yearOf(today);
  const [units, letters] = await Promise.all([
    view.find("unit", { kind: "department" }, { orderBy: ["sortKey", "id"], take: unitsShown }),
    view.find("letter", { year: shownYear }, { orderBy: ["version", "id"] }),
  ]);
  const latest = new Map(letters.map((letter) => [letter.unitId, letter]));
  const signatures = await readSignatures(
    view,
    [...latest.values()].map(({ id }) => id),
  );
  const rows = units
    .filter((unit) => unit.closedOn === null || latest.has(unit.id))
    .map((unit): UnitsLetter => {
      const last = latest.get(unit.id) ?? null;
      return {
        unit,
        latest: last,
        inForce: letters.find((letter) => letter.unitId === unit.id && letter.status === "in-force") ?? null,
        signatures: signatures.filter(({ letterId, withdrawnOn }) => letterId === last?.id && withdrawnOn === null),
      };
    });
  const mayWrite = asOf === null && may(actor, "write-letters");
  return succeed({ year: shownYear, today, asOf, units: rows, mayWrite });
}

/** The clause that new letters begin with, for those who may change it. */
export async function loadLetterTemplate(actor: Actor, now?: number): Promise<Result<LetterTemplate>> {
  const looking = await look(actor, "write-letters", null, now);
  return looking.ok ? succeed(await readTemplate(looking.value.view)) : looking;
}
