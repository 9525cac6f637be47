import { asOfPath } from "~/components/as-of-path";
import { Card } from "~/components/card";
import { ContentText } from "~/components/content-text";
import { DirectionChip } from "~/components/direction-chip";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { WorkPointYear } from "./present-plan-page";

type WorkPointsProps = {
  readonly years: readonly WorkPointYear[];
  readonly planId: string;
  readonly asOf: string | null;
};

/** What the plan asks of single years, each with the way to all that falls into it. */
export function WorkPoints({ years, planId, asOf }: WorkPointsProps) {
  const texts = useTexts();
  const words = texts.plans;
  const format = useFormats();
  return years.map(({ year, points }) => (
    <Section
      key={year}
      title={words.workPoints(String(year))}
      actions={
        <LinkButton to={asOfPath(`/plans/${planId}/years/${year}`, asOf)} size="small" variant="quiet">
          {texts.year.title(format.year(year))}
        </LinkButton>
      }
    >
      <Card>
        <ol className="grid gap-x-10 gap-y-2 md:grid-cols-2">
          {points.map((point, index) => (
            <li key={point.id} className="flex gap-3">
              <span className="w-5 shrink-0 text-right text-ink-soft tabular-nums">{index + 1}</span>
              <span className="grid justify-items-start gap-0.5">
                <ContentText {...point.title} />
                {point.direction && point.direction.zh !== point.title.zh && (
                  <DirectionChip name={format.text(point.direction.zh, point.direction.en)} />
                )}
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  ));
}
