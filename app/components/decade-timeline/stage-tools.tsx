import "./stage-tools.css";
import type { DecadeInput, TimelineBand } from "~/charts/timeline-input";
import { middleOf, yearsAround } from "~/domain/axis-window";
import type { Span } from "~/domain/schedule";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { Stage } from "./stage/stage";
import type { Jumps } from "./use-jumps";

type StageToolsProps = {
  readonly stage: Stage;
  readonly timeline: Pick<DecadeInput, "startsOn" | "endsOn" | "hingeOn" | "today" | "bands">;
  readonly jumps: Jumps;
};

/** How much closer a press of a button comes. */
export const zoomStep = 1.6;
/** Years that are brought into view by a button each. */
export const yearLengths = [10, 5, 1];

/** The bands an axis shows some of, to jump to. */
export function bandsOn(axis: Span, bands: DecadeInput["bands"]): TimelineBand[] {
  return bands.flat().filter(({ startsOn, endsOn }) => startsOn < axis.endsOn && endsOn > axis.startsOn);
}

/** Buttons for all that wheel, fingers and keys do to the axis. */
export function StageTools({ stage, timeline, jumps }: StageToolsProps) {
  const words = useTexts().timeline.tools;
  const format = useFormats();
  const { today, hingeOn, bands } = timeline;
  const axis: Span = timeline;
  const { closer, wider } = stage.zoomable;
  const width = stage.layout.field.right - stage.layout.field.left;
  const onAxis = today >= axis.startsOn && today <= axis.endsOn;
  const middle = wider || !onAxis ? middleOf(stage.span) : today;
  const named = bandsOn(axis, bands);
  return (
    <div className="stage-tools" role="toolbar" aria-label={words.label}>
      <button type="button" onClick={() => stage.zoom(zoomStep)} disabled={!closer} aria-label={words.closer}>
        ＋
      </button>
      <button type="button" onClick={() => stage.zoom(1 / zoomStep)} disabled={!wider} aria-label={words.wider}>
        －
      </button>
      <button type="button" onClick={() => stage.show("all")} disabled={!wider}>
        {words.whole}
      </button>
      {yearLengths.map((years) => {
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
        <button type="button" onClick={jumps.today}>
          {words.today}
        </button>
      ) : null}
      {hingeOn ? (
        <button type="button" onClick={jumps.hinge}>
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
      <output className="stage-span">{format.dateRange(stage.span.startsOn, stage.span.endsOn)}</output>
    </div>
  );
}
