import { FreeText } from "~/components/free-text";
import { Freshness } from "~/components/freshness";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { useReasonWords } from "~/components/reason-words";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";

/** How the element stands: its figures, its health, and why it has that health. */
export function StandingCard() {
  const { figures, reasons, element, asOf, today } = useElementPage().page;
  const texts = useTexts();
  const format = useFormats();
  const { progressBp, scheduledBp, measuredBp, health, oldestReportOn } = figures;
  const say = useReasonWords();
  return (
    <Section title={texts.element.standing}>
      <div className="card grid gap-4 p-5">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <HealthMark health={health} />
          {oldestReportOn && <Freshness on={oldestReportOn} today={asOf ?? today} stale={health === "stale"} marked />}
        </div>
        <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} />
        <dl className="figure-row">
          <div>
            <dt>{texts.element.figures.progress}</dt>
            <dd>{progressBp === null ? texts.common.progress.unmeasured : format.percent(progressBp)}</dd>
          </div>
          <div>
            <dt>{texts.element.figures.scheduled}</dt>
            <dd>{format.percent(scheduledBp)}</dd>
          </div>
          <div>
            <dt>{texts.element.figures.measured}</dt>
            <dd>{format.percent(measuredBp)}</dd>
          </div>
        </dl>
        <div>
          <p className="text-sm text-ink-soft">{texts.element.reasons.label}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.code}>{say(reason)}</li>
            ))}
            {element.lifecycleReason && (
              <li>
                <FreeText text={element.lifecycleReason} />
              </li>
            )}
          </ul>
        </div>
      </div>
    </Section>
  );
}
