import type { LetterContent } from "~/domain/letter-content";
import type { SheetColumn } from "~/domain/letter-sheet";
import { formatsFor } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";

/** A table of a letter under a title of its own, or under its section's alone. */
export interface LetterTable {
  readonly title: string | null;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

/** A numbered part of a letter; its tables hold something. */
export interface LetterSection {
  readonly title: string;
  readonly parts: readonly LetterTable[];
}

type Named = { readonly zh: string; readonly en: string };

/** What a letter lists, section by section, in words. */
export function letterTables(content: LetterContent, locale: Locale, texts: Texts): LetterSection[] {
  const { letters } = texts;
  const { sheet: words, lists, differing } = letters;
  const format = formatsFor(locale, texts);
  const name = ({ zh, en }: Named) => format.text(zh, en);
  const titled = (entry: { title: Named; suspended: boolean }) =>
    entry.suspended ? words.suspended(name(entry.title)) : name(entry.title);
  const amount = (quantity: number, unit: string) => words.amount(format.number(quantity), unit);
  const column = (text: string, share: number, align: SheetColumn["align"] = "start") => ({ name: text, share, align });
  // English words are longer, its dates shorter.
  const shares = locale === "en" ? { part: 14, date: 16 } : { part: 9, date: 22 };
  const table = <Entry extends { readonly part: "lead" | "cooperating" }>(
    title: string | null,
    entries: readonly Entry[],
    columns: readonly SheetColumn[],
    cells: (entry: Entry) => readonly string[],
    note: string | null = null,
  ): LetterTable => ({
    title,
    columns: filled([column(words.number, 8, "center"), ...columns, column(differing.part, shares.part, "center")]),
    rows: entries.map((entry, index) => [String(index + 1), ...cells(entry), letters.part[entry.part]]),
    note,
  });
  const deadline = column(differing.endsOn, shares.date, "center");
  const sections: LetterSection[] = [
    {
      title: lists.workPoints,
      parts: [
        table(
          null,
          content.workPoints,
          [column(lists.workPoints, 51), column(differing.direction, 32)],
          ({ title, direction }) => [name(title), direction ? name(direction) : texts.common.none],
        ),
      ],
    },
    {
      title: lists.goals,
      parts: [
        table(
          null,
          content.goals,
          [column(texts.common.kinds.goal, 51), column(words.period, 32, "center")],
          (goal) => [titled(goal), format.dateRange(goal.startsOn, goal.endsOn)],
        ),
      ],
    },
    {
      title: words.tasks,
      parts: [
        table(lists.due, content.due, [column(words.task, 34), column(differing.goal, 27), deadline], (task) => [
          titled(task),
          name(task.goal),
          format.date(task.endsOn),
        ]),
        table(
          lists.running,
          content.running,
          [column(words.task, 27), column(differing.goal, 20), deadline, column(differing.scheduledBp, 14, "end")],
          (task) => [titled(task), name(task.goal), format.date(task.endsOn), format.percent(task.scheduledBp)],
        ),
      ],
    },
    {
      title: lists.targets,
      parts: [
        table(
          null,
          content.targets,
          [
            column(words.task, 38),
            column(differing.inYear, 15, "end"),
            column(differing.byYearEnd, 15, "end"),
            column(differing.planned, 15, "end"),
          ],
          (target) => [
            titled(target),
            ...[target.inYear, target.byYearEnd, target.planned].map((each) => amount(each, target.quantityUnit)),
          ],
          words.targetsNote,
        ),
      ],
    },
    {
      title: lists.milestones,
      parts: [
        table(
          null,
          content.milestones,
          [column(lists.milestones, 34), column(differing.task, 27), column(differing.dueOn, shares.date, "center")],
          ({ title, task, dueOn }) => [name(title), name(task), format.date(dueOn)],
        ),
      ],
    },
  ];
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(({ rows }) => rows.length > 0) }))
    .filter(({ parts }) => parts.length > 0);
}

// The column after the numbers takes what the others leave of the width.
function filled(columns: readonly SheetColumn[]): SheetColumn[] {
  const others = columns.reduce((sum, { share }, index) => (index === 1 ? sum : sum + share), 0);
  return columns.map((column, index) => (index === 1 ? { ...column, share: 100 - others } : column));
}
