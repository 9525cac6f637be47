import type { ElementFigures } from "~/domain/element-figures";
import type { LetterContent } from "~/domain/letter-content";
import { formatsFor } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { LetterFacts } from "~/services/load-letter.server";

/** How one entry of a letter stands: its figures where it is still in the plans, and what else its list tells. */
export interface ProgressLine {
  readonly key: string;
  /** The element it leads to. */
  readonly elementId: string;
  readonly title: string;
  /** Null where it is no longer in the plans. */
  readonly figures: Pick<ElementFigures, "health" | "progressBp" | "scheduledBp" | "measuredBp"> | null;
  /** What was done beside what is asked, or whether a milestone is reached; "" where the figures say it all. */
  readonly told: string;
}

export interface ProgressGroup {
  readonly title: string;
  readonly lines: readonly ProgressLine[];
}

/** How what the letter lists stands, list by list. */
export function presentProgress(facts: LetterFacts, locale: Locale, texts: Texts): ProgressGroup[] {
  const { content, progress } = facts;
  const { lists, page, sheet } = texts.letters;
  const format = formatsFor(locale, texts);
  const line = (id: string, key: string, title: LetterContent["unit"], told = ""): ProgressLine => {
    const figures = progress.figures.get(id);
    return {
      key,
      elementId: id,
      title: format.text(title.zh, title.en),
      figures: figures ? figuresShown(figures) : null,
      told,
    };
  };
  const quantity = (id: string, asked: number, unit: string) => {
    const done = progress.quantities.get(id);
    const said = done === undefined ? page.progress.notReported : sheet.amount(format.number(done), unit);
    return `${said} / ${sheet.amount(format.number(asked), unit)}`;
  };
  const milestone = (id: string) => {
    const reached = progress.reached.get(id);
    if (reached === undefined) return page.progress.notReported;
    return reached ? page.progress.reached : page.progress.notReached;
  };
  const groups: ProgressGroup[] = [
    { title: lists.goals, lines: content.goals.map(({ id, title }) => line(id, id, title)) },
    { title: lists.due, lines: content.due.map(({ id, title }) => line(id, id, title)) },
    { title: lists.running, lines: content.running.map(({ id, title }) => line(id, id, title)) },
    {
      title: lists.targets,
      lines: content.targets.map(({ id, title, byYearEnd, quantityUnit }) =>
        line(id, id, title, quantity(id, byYearEnd, quantityUnit)),
      ),
    },
    {
      title: lists.milestones,
      lines: content.milestones.map(({ id, taskId, title }) => line(taskId, id, title, milestone(id))),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function figuresShown({ health, progressBp, scheduledBp, measuredBp }: ElementFigures) {
  return { health, progressBp, scheduledBp, measuredBp };
}
