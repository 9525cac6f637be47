import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { Card } from "~/components/card";
import { classNames } from "~/components/class-names";
import { ContentText } from "~/components/content-text";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { DueMilestone } from "./present-year";
import { useYear } from "./year-context";

/** The milestones due in the year, quarter by quarter. */
export function QuartersSection() {
  const { quarters, moreMilestones } = useYear().page;
  const words = useTexts().year.quarters;
  const empty = quarters.every(({ milestones }) => milestones.length === 0);
  return (
    <Section title={words.title}>
      {empty && <p className="text-ink-soft">{words.nothing}</p>}
      {!empty && (
        <div className="quarter-grid">
          {quarters.map(({ quarter, milestones }) => (
            <Card key={quarter} title={words.quarter(quarter)}>
              {milestones.length === 0 ? (
                <p className="text-sm text-ink-soft">{words.none}</p>
              ) : (
                <ol className="grid gap-3">
                  {milestones.map((milestone) => (
                    <Due key={milestone.id} milestone={milestone} />
                  ))}
                </ol>
              )}
            </Card>
          ))}
        </div>
      )}
      {moreMilestones && <p className="text-sm text-ink-soft">{words.more}</p>}
    </Section>
  );
}

function Due({ milestone }: { readonly milestone: DueMilestone }) {
  const { asOf } = useYear().page;
  const words = useTexts().year.quarters;
  const format = useFormats();
  const late = milestone.state === "overdue" || milestone.state === "unknownOverdue";
  return (
    <li className="grid gap-0.5">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <time dateTime={milestone.dueOn} className="tabular-nums">
          {format.dayOfYear(milestone.dueOn)}
        </time>
        <span className={classNames("milestone-state", late && "milestone-late")}>{words[milestone.state]}</span>
      </span>
      <span className="font-medium">
        <ContentText {...milestone.title} />
      </span>
      <Link to={asOfPath(`/elements/${milestone.element.id}`, asOf)} className="quiet-link text-sm text-ink-soft">
        <ContentText {...milestone.element.title} />
      </Link>
    </li>
  );
}
