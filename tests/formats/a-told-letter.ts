import { calendarDate } from "~/domain/calendar-date";
import { LetterId } from "~/domain/ids";
import { LetterContent } from "~/domain/letter-content";
import type { LetterSheet } from "~/domain/letter-sheet";
import { sealLetter } from "~/domain/seal-letter";
import type { Locale } from "~/i18n/locale";
import { textsFor } from "~/i18n/texts.server";
import { wordLetter } from "~/routes/letters.$unitId.$year/word-letter";

const work = { part: "lead", suspended: false } as const;
const goal = { zh: "目标甲", en: "Goal A" };

/** A letter that lists something of every kind, with signs that XML knows. */
export const toldContent: LetterContent = LetterContent.parse({
  form: 1,
  association: { zh: "示例学会", en: "Sample association" },
  unitId: "unit-academic",
  unit: { zh: "学术部", en: "Academic department" },
  year: 2026,
  version: 1,
  plans: [{ id: "plan-1", title: { zh: "中长期规划", en: "Long-term plan" } }],
  workPoints: [{ id: "point-1", title: { zh: "要点甲", en: "Point A" }, direction: null, part: "lead" }],
  goals: [{ id: "goal-1", title: goal, ...work, startsOn: "2026-01-01", endsOn: "2030-12-31" }],
  due: [{ id: "task-1", title: { zh: "任务<甲>&“乙”", en: "Task <A> & “B”" }, ...work, goal, endsOn: "2026-09-30" }],
  running: [
    {
      ...{ id: "task-2", title: { zh: "任务丙", en: "Task C" }, part: "cooperating", suspended: true },
      ...{ goal, endsOn: "2027-12-31", scheduledBp: 5000 },
    },
  ],
  targets: [
    {
      ...{ id: "task-3", title: { zh: "培训", en: "Training" }, ...work, quantityUnit: "人次" },
      ...{ inYear: 600, byYearEnd: 600, planned: 1200 },
    },
  ],
  milestones: [
    {
      ...{ id: "milestone-1", title: { zh: "中期节点", en: "Half way" }, taskId: "task-1" },
      ...{ task: { zh: "任务丁", en: "Task D" }, part: "lead", dueOn: "2026-06-30" },
    },
  ],
  assessment: { zh: "1. 按季度跟踪。\n2. 年终考核。", en: "1. Each quarter.\n2. At the year's end." },
});

/** Every title that has to be read in a letter in this language. */
export function titlesIn(locale: Locale): string[] {
  const { workPoints, goals, due, running, targets, milestones, unit, association } = toldContent;
  const titles = [workPoints, goals, due, running, targets, milestones].flat().map(({ title }) => title);
  return [...titles, unit, association].map((text) => (locale === "en" ? text.en : text.zh));
}

/** The letter in words, issued and signed by nobody yet. */
export function aToldSheet(locale: Locale): LetterSheet {
  const { text, hash } = sealLetter(toldContent);
  const letter = {
    ...{
      id: LetterId.parse("letter-1"),
      unitId: toldContent.unitId,
      year: 2026,
      version: 1,
      status: "issued" as const,
    },
    ...{ assessmentZh: "", assessmentEn: "", content: text, contentHash: hash, issuedOn: calendarDate("2026-01-16") },
    ...{ endedOn: null, endedReason: null, sample: false, contentRevision: 1 },
  };
  const told = { content: toldContent, contentHash: hash, letter, signatures: [], names: new Map() };
  return wordLetter(told, locale, textsFor(locale));
}
