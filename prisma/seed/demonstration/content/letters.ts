import type { LetterStep, LetterStory, UnitId } from "./types";

/** Letters on their way: how far each of a year's had come, and when. All of them are samples. */
function letter(unitId: UnitId, year: number, ...steps: readonly LetterStep[]): LetterStory {
  return { unitId, year, steps };
}

const drafted: Readonly<Record<number, readonly LetterStep[]>> = {
  2025: [
    { on: "2025-02-12", what: "draft" },
    { on: "2025-02-14", what: "issue" },
  ],
  2026: [
    { on: "2026-01-14", what: "draft" },
    { on: "2026-01-16", what: "issue" },
  ],
};

function agreed(unitId: UnitId, year: 2025 | 2026): LetterStory {
  const [unitOn, associationOn] = year === 2025 ? ["2025-02-20", "2025-02-21"] : ["2026-01-20", "2026-01-22"];
  const signed: LetterStep[] = [
    { on: unitOn, what: "sign-for-unit" },
    { on: associationOn, what: "sign-for-association" },
  ];
  return letter(unitId, year, ...(drafted[year] ?? []), ...signed);
}

export const letters: readonly LetterStory[] = [
  agreed("unit-office", 2025),
  agreed("unit-membership", 2025),
  agreed("unit-academic", 2025),
  agreed("unit-quality", 2025),
  agreed("unit-innovation", 2025),
  agreed("unit-office", 2026),
  agreed("unit-membership", 2026),
  agreed("unit-academic", 2026),
  agreed("unit-culture", 2026),
  agreed("unit-quality", 2026),
  letter("unit-innovation", 2026, ...(drafted[2026] ?? []), { on: "2026-01-20", what: "sign-for-unit" }),
  letter("unit-party-mass", 2026, ...(drafted[2026] ?? [])),
];
