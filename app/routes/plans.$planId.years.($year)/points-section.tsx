import { EmptyState } from "~/components/empty-state";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { PointForm } from "./point-form";
import { PointItem } from "./point-item";
import { useAnswerTo, useYear } from "./year-context";

/** What the plan asks of the year, in order, with what carries it out. */
export function PointsSection() {
  const { year, points, mayEdit, plan, asOf } = useYear().page;
  const words = useTexts().year.points;
  const format = useFormats();
  const answer = useAnswerTo("add");
  const closed = asOf === null && (plan.status === "closing" || plan.status === "closed");
  return (
    <Section id="points" title={words.title(format.year(year))} lead={closed ? words.fixed : words.lead}>
      {points.length === 0 && (
        <EmptyState
          title={words.empty.title}
          why={words.empty.why}
          next={closed ? undefined : mayEdit ? words.empty.next : words.empty.reader}
        />
      )}
      {points.length > 0 && (
        <ol className="point-list card">
          {points.map((point, index) => (
            <PointItem key={point.id} point={point} place={index + 1} />
          ))}
        </ol>
      )}
      {mayEdit && (
        <details
          className="disclosure print:hidden"
          open={answer !== null || points.length === 0}
          key={`add-${points.length}`}
        >
          <summary>{words.add}</summary>
          <div className="disclosure-content">
            <PointForm point={null} />
          </div>
        </details>
      )}
    </Section>
  );
}
