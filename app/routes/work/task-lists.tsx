import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { FreeText } from "~/components/free-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { Section } from "~/components/section";
import { type Column, Table } from "~/components/table";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { TaskPath } from "./task-heading";
import type { TaskView, WorkView } from "./work-view";

/** After the grid: what was reported already and may be corrected, and what isn't due yet. */
export function TaskLists({ work }: { readonly work: WorkView }) {
  const { work: texts } = useTexts();
  const format = useFormats();
  const columns = useColumns();
  const { reported, later, month, reports } = work;
  const correct: Column<TaskView> = {
    key: "correct",
    header: <span className="sr-only">{texts.correct}</span>,
    cell: (task) =>
      task.last?.month === month && (
        <Link to={`/work?month=${month}&again=${task.id}`} className="underline underline-offset-4">
          {texts.correct}
          <span className="sr-only"> · {format.text(task.title.zh, task.title.en)}</span>
        </Link>
      ),
  };
  return (
    <>
      {reported.length > 0 && (
        <Section title={texts.reportedTitle(format.month(month))} id="reported">
          <Table
            caption={texts.reportedTitle(format.month(month))}
            columns={
              reports
                ? [columns.task, columns.health, columns.latest, correct]
                : [columns.task, columns.health, columns.latest]
            }
            rows={reported}
            rowKey={(task) => task.id}
          />
        </Section>
      )}
      {later.length > 0 && (
        <Section title={texts.later}>
          <Table
            caption={texts.later}
            columns={[columns.task, columns.health, columns.from]}
            rows={later}
            rowKey={(task) => task.id}
          />
        </Section>
      )}
      {work.comingCut && <p className="text-sm text-ink-soft">{texts.furtherRows}</p>}
    </>
  );
}

/** For those who read a unit's work and don't report it: the tasks that await a report. */
export function DueList({ work }: { readonly work: WorkView }) {
  const texts = useTexts().work;
  const columns = useColumns();
  const format = useFormats();
  return (
    <Table
      caption={texts.dueTitle(format.month(work.month))}
      columns={[columns.task, columns.health, columns.latest, columns.from]}
      rows={work.due}
      rowKey={(task) => task.id}
    />
  );
}

function useColumns() {
  const { work: texts, common } = useTexts();
  const format = useFormats();
  const column = (one: Column<TaskView>) => one;
  return {
    task: column({
      key: "task",
      header: texts.task,
      rowHeader: true,
      cell: (task) => (
        <>
          <Link to={`/elements/${task.id}`} className="quiet-link font-semibold">
            <ContentText {...task.title} />
          </Link>
          <TaskPath above={task.above} />
        </>
      ),
    }),
    health: column({
      key: "health",
      header: common.health.label,
      cell: (task) => (
        <div className="grid w-44 gap-1">
          <HealthMark health={task.health} />
          <ProgressBar progressBp={task.progressBp} scheduledBp={task.scheduledBp} health={task.health} figure />
        </div>
      ),
    }),
    latest: column({
      key: "latest",
      header: texts.latest,
      cell: ({ last }) =>
        last === null ? (
          <span className="text-ink-soft">{common.freshness.never}</span>
        ) : (
          <>
            <p className="text-sm text-ink-soft">{format.date(last.on)}</p>
            <p className="line-clamp-2">
              <FreeText text={last.done || (last.noChangeReason ?? "")} />
            </p>
          </>
        ),
    }),
    from: column({
      key: "from",
      header: texts.awaitedSince,
      cell: ({ dueMonth }) => dueMonth && format.month(dueMonth),
    }),
  };
}
