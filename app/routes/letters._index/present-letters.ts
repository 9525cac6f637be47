import type { CalendarDate } from "~/domain/calendar-date";
import type { LetterParty } from "~/domain/rows";
import type { LettersFacts, UnitsLetter } from "~/services/load-letters.server";

/** What the list of letters shows, as plain values. */
export function presentLetters({ year, today, asOf, units, mayWrite }: LettersFacts) {
  return { year, today, asOf, mayWrite, rows: units.map(presentRow) };
}

export type LettersPage = ReturnType<typeof presentLetters>;
export type LetterRow = LettersPage["rows"][number];

function presentRow({ unit, latest, inForce, signatures }: UnitsLetter) {
  const signedOn = (party: LetterParty): CalendarDate | null =>
    signatures.find((signature) => signature.party === party)?.signedOn ?? null;
  const counts = latest !== null && latest.status !== "withdrawn";
  return {
    unit: { id: unit.id, zh: unit.nameZh, en: unit.nameEn },
    status: latest?.status ?? ("none" as const),
    version: latest?.version ?? null,
    sample: latest?.sample ?? false,
    issuedOn: latest?.issuedOn ?? null,
    unitSignedOn: counts ? signedOn("unit") : null,
    associationSignedOn: counts ? signedOn("association") : null,
    /** The version in force, where it isn't the latest. */
    inForce: inForce && inForce.id !== latest?.id ? inForce.version : null,
  };
}
