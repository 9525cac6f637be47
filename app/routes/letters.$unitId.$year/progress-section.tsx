import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { Disclosure } from "~/components/disclosure";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { Section } from "~/components/section";
import { type Column, Table } from "~/components/table";
import { useTexts } from "~/i18n/texts-context";
import { useLetter } from "./letter-context";
import type { ProgressLine } from "./present-progress";

/** How what the letter lists stands on the day that is looked at, list by list. */
export function ProgressSection() {
  const { progress, asOf } = useLetter().page;
  const texts = useTexts();
  const words = texts.letters.page.progress;
  const columns = (title: string, tells: boolean): Column<ProgressLine>[] => [
    {
      key: "title",
      header: title,
      rowHeader: true,
      cell: (line) =>
        line.figures ? (
          <Link to={asOfPath(`/elements/${line.elementId}`, asOf)} className="quiet-link">
            {line.title}
          </Link>
        ) : (
          line.title
        ),
    },
    ...(tells
      ? [{ key: "told", header: `${words.done} / ${words.asked}`, cell: (line: ProgressLine) => line.told }]
      : []),
    {
      key: "health",
      header: texts.common.health.label,
      cell: (line) => (line.figures ? <HealthMark health={line.figures.health} /> : words.gone),
    },
    {
      key: "progress",
      header: texts.common.progress.label,
      cell: ({ figures }) =>
        figures &&
        (figures.progressBp === null ? (
          <span className="text-ink-soft">{words.notReported}</span>
        ) : (
          <span className="block min-w-30">
            <ProgressBar {...figures} figure />
          </span>
        )),
    },
  ];
  if (progress.length === 0) return null;
  return (
    <Section id="progress" title={words.title} lead={words.lead}>
      {progress.map((group) => (
        <Disclosure key={group.title} summary={group.title} open>
          <Table
            caption={group.title}
            columns={columns(
              group.title,
              group.lines.some(({ told }) => told !== ""),
            )}
            rows={group.lines}
            rowKey={(line) => line.key}
          />
        </Disclosure>
      ))}
    </Section>
  );
}
