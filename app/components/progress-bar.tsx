import type { Health } from "~/domain/health";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "./class-names";

export type ProgressBarProps = {
  /** Basis points; null while nothing is measured. */
  readonly progressBp: number | null;
  /** Scheduled progress in basis points, drawn as a notch. */
  readonly scheduledBp?: number | null | undefined;
  /** How much of it is measured, in basis points; said when it is not all. */
  readonly measuredBp?: number | undefined;
  /** Gives the fill its colour; ink without. */
  readonly health?: Health | undefined;
  /** The figure stands beside the bar. */
  readonly figure?: boolean | undefined;
};

/** How far something has come (fill) and how far it should be (notch), with the same in words for those who can't see it. */
export function ProgressBar({ progressBp, scheduledBp = null, measuredBp, health, figure = false }: ProgressBarProps) {
  const words = useProgressWords(progressBp, scheduledBp, measuredBp);
  const format = useFormats();
  return (
    <span className="flex items-center gap-2">
      <span
        role="img"
        aria-label={words}
        className={classNames("progress", progressBp === null && "progress-unmeasured")}
      >
        {progressBp !== null && (
          <span
            className={classNames("progress-fill", `text-${health ?? "ink"}`, health === "stale" && "hatched")}
            style={{ width: `${progressBp / 100}%` }}
          />
        )}
        {scheduledBp !== null && <span className="progress-notch" style={{ left: `${scheduledBp / 100}%` }} />}
      </span>
      {figure && (
        <span aria-hidden="true" className="w-14 shrink-0 text-right text-sm tabular-nums">
          {progressBp === null ? "—" : format.percent(progressBp)}
        </span>
      )}
    </span>
  );
}

function useProgressWords(
  progressBp: number | null,
  scheduledBp: number | null,
  measuredBp: number | undefined,
): string {
  const format = useFormats();
  const { progress, separator } = useTexts().common;
  if (progressBp === null)
    return scheduledBp === null ? progress.unmeasured : progress.unmeasuredAt(format.percent(scheduledBp));
  const known = format.percent(progressBp);
  const said = scheduledBp === null ? progress.only(known) : progress.full(known, format.percent(scheduledBp));
  if (measuredBp === undefined || measuredBp === 10_000) return said;
  return `${said}${separator}${progress.measuredShare(format.percent(measuredBp))}`;
}
