import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { GoalEffect as Effect } from "./present-links";
import type { Named } from "./work-view";

/** A goal by its title, with the plan it belongs to. */
export function GoalName({
  id,
  title,
  planTitle,
}: {
  readonly id: string;
  readonly title: Named;
  readonly planTitle: Named;
}) {
  return (
    <span className="grid">
      <Link to={`/elements/${id}`} className="quiet-link font-semibold">
        <ContentText {...title} />
      </Link>
      <span className="text-sm text-ink-soft">
        <ContentText {...planTitle} />
      </span>
    </span>
  );
}

/** What a link does to a goal: progress, measured share and health, before and after. */
export function GoalEffect({ effect: { before, after } }: { readonly effect: Effect }) {
  const { work: texts, common } = useTexts();
  const format = useFormats();
  const figure = (basisPoints: number | null) =>
    basisPoints === null ? common.progress.unmeasured : format.percent(basisPoints);
  return (
    <span className="grid gap-0.5">
      <span className="flex flex-wrap items-baseline gap-x-2 text-md tabular-nums">
        <span className="text-ink-soft">{figure(before.progressBp)}</span>
        <span aria-hidden="true">→</span>
        <strong className="font-semibold">{figure(after.progressBp)}</strong>
      </span>
      {before.measuredBp !== after.measuredBp && (
        <span className="text-sm text-ink-soft">
          {texts.linkMeasured(format.percent(before.measuredBp), format.percent(after.measuredBp))}
        </span>
      )}
      <span className="flex flex-wrap items-center gap-x-2 text-sm">
        <HealthMark health={before.health} />
        {before.health !== after.health && (
          <>
            <span aria-hidden="true">→</span>
            <HealthMark health={after.health} />
          </>
        )}
      </span>
    </span>
  );
}
