import type { TimelineBand } from "~/charts/timeline-input";
import { middleOf, yearsAround } from "~/domain/axis-window";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import { useTexts } from "~/i18n/texts-context";
import type { Stage } from "./stage/stage";

type StageToolsProps = {
  readonly stage: Stage;
  readonly axis: Span;
  readonly today: CalendarDate;
  /** Plan periods, council terms and phases to jump to. */
  readonly bands: readonly (readonly TimelineBand[])[];
  readonly onToday: () => void;
  /** Null for an axis without a hinge. */
  readonly onHinge: (() => void) | null;
  /** The days in view, in words. */
  readonly span: string;
};

const step = 1.6;
const lengths = [10, 5, 1];

/** Buttons for all that wheel, fingers and keys do to the axis. */
export function StageTools({ stage, axis, today, bands, onToday, onHinge, span }: StageToolsProps) {
  const words = useTexts().timeline.tools;
  const { closer, wider } = stage.zoomable;
  const width = stage.layout.field.right - stage.layout.field.left;
  const onAxis = today >= axis.startsOn && today <= axis.endsOn;
  const middle = wider || !onAxis ? middleOf(stage.span) : today;
  const named = bands.flat().filter(({ startsOn, endsOn }) => startsOn < axis.endsOn && endsOn > axis.startsOn);
  return (
    <div className="stage-tools" role="toolbar" aria-label={words.label}>
      <button type="button" onClick={() => stage.zoom(step)} disabled={!closer} aria-label={words.closer}>
        ＋
      </button>
      <button type="button" onClick={() => stage.zoom(1 / step)} disabled={!wider} aria-label={words.wider}>
        －
      </button>
      <button type="button" onClick={() => stage.show("all")} disabled={!wider}>
        {words.whole}
      </button>
      {lengths.map((years) => {
        const around = yearsAround(axis, middle, years);
        return (
          <button key={years} type="button" onClick={() => around && stage.show(around)} disabled={!around}>
            {words.years(years)}
          </button>
        );
      })}
      <button type="button" onClick={() => stage.pan(-width / 2)} disabled={!wider} aria-label={words.earlier}>
        ←
      </button>
      <button type="button" onClick={() => stage.pan(width / 2)} disabled={!wider} aria-label={words.later}>
        →
      </button>
      {onAxis ? (
        <button type="button" onClick={onToday}>
          {words.today}
        </button>
      ) : null}
      {onHinge ? (
        <button type="button" onClick={onHinge}>
          {words.hinge}
        </button>
      ) : null}
      <select
        aria-label={words.jump}
        value=""
        onChange={(event) => {
          const band = named[Number(event.target.value)];
          if (band) stage.show(band);
        }}
      >
        <option value="">{words.jump}</option>
        {named.map(({ labels, startsOn }, index) => (
          <option key={`${startsOn} ${labels[0]}`} value={index}>
            {labels[0]}
          </option>
        ))}
      </select>
      <output className="stage-span">{span}</output>
    </div>
  );
}
