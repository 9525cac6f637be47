import { headOf, leader, letterWriter, recorder } from "#prisma/seed/demonstration/actors";
import { letters } from "#prisma/seed/demonstration/content/letters";
import type { LetterStory } from "#prisma/seed/demonstration/content/types";
import { currentStore } from "~/db/open-store.server";
import { readLettersOf } from "~/db/read-letters.server";
import { presentView } from "~/db/view.server";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { updated } from "~/domain/change";
import { type CommandId, UnitId } from "~/domain/ids";
import { fail, type Result } from "~/domain/result";
import type { Letter } from "~/domain/rows";
import { sealLetter } from "~/domain/seal-letter";
import { draftLetter } from "~/services/draft-letter.server";
import { drawLetterToday } from "~/services/draw-letter-today.server";
import { enterFacts } from "~/services/enter-facts.server";
import { issueLetter } from "~/services/issue-letter.server";
import { signLetter } from "~/services/sign-letter.server";

type Clock = { now(): number };

/** One step of a letter, told on its day. */
export interface LetterHappening {
  readonly on: CalendarDate;
  readonly tell: (commandId: CommandId, clock: Clock) => Promise<Result<unknown>>;
}

/** The responsibility letters of the demonstration, step by step through the doors that people use. */
export function letterHappenings(): LetterHappening[] {
  return letters.flatMap((story) =>
    story.steps.flatMap(({ on, what }): LetterHappening[] => {
      const day = calendarDate(on);
      if (what !== "draft") {
        return [{ on: day, tell: (commandId, clock) => tellStep(story, what, commandId, clock) }];
      }
      const unitId = UnitId.parse(story.unitId);
      const draft = { intent: "draft-letter", unitId, year: story.year } as const;
      return [
        { on: day, tell: (commandId, clock) => draftLetter(letterWriter, { ...draft, commandId }, clock) },
        { on: day, tell: (commandId, clock) => markSample(story, commandId, clock) },
      ];
    }),
  );
}

async function letterOf({ unitId, year }: LetterStory): Promise<Letter> {
  const view = presentView((await currentStore()).reader);
  const letter = (await readLettersOf(view, UnitId.parse(unitId), year)).at(-1);
  if (!letter) throw new Error(`demonstration: no letter of ${unitId} in ${year}`);
  return letter;
}

async function markSample(story: LetterStory, commandId: CommandId, clock: Clock) {
  const changes = updated("letter", await letterOf(story), { sample: true });
  return enterFacts(recorder, { commandId, intent: "enter-facts" }, changes, clock);
}

async function tellStep(
  story: LetterStory,
  what: "issue" | "sign-for-unit" | "sign-for-association",
  commandId: CommandId,
  clock: Clock,
) {
  const letter = await letterOf(story);
  const about = { commandId, letterId: letter.id } as const;
  if (what === "issue") {
    const contentHash = await hashToday(letter);
    return contentHash === null
      ? fail({ code: "not-found", entity: "unit" })
      : issueLetter(letterWriter, { ...about, intent: "issue-letter", contentHash }, clock);
  }
  const [party, actor] =
    what === "sign-for-unit" ? (["unit", headOf(story.unitId)] as const) : (["association", leader] as const);
  const contentHash = letter.contentHash ?? "";
  return signLetter(actor, { ...about, intent: "sign-letter", party, contentHash }, clock);
}

async function hashToday(letter: Letter): Promise<string | null> {
  const view = presentView((await currentStore()).reader);
  const unit = await view.first("unit", { id: letter.unitId });
  if (!unit) return null;
  return sealLetter((await drawLetterToday(view, { unit, year: letter.year }, letter)).content).hash;
}
