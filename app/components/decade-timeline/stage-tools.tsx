import "./stage-tools.css";
import { useState } from "react";
import type { DecadeInput, TimelineBand } from "~/charts/timeline-input";
import { useToolbar } from "~/components/use-toolbar";
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
  const [jumped, setJumped] = useState<{ readonly to: number; readonly seen: string } | null>(null);
  const seen = `${stage.span.startsOn} ${stage.span.endsOn}`;
  return (
    <div className="stage-tools" role="toolbar" aria-label={words.label} {...useToolbar()}>
      <Tool label="＋" name={words.closer} does={closer && (() => stage.zoom(zoomStep))} />
      <Tool label="－" name={words.wider} does={wider && (() => stage.zoom(1 / zoomStep))} />
      <Tool label={words.whole} does={wider && (() => stage.show("all"))} />
      {yearLengths.map((years) => {
        const around = yearsAround(axis, middle, years);
        return <Tool key={years} label={words.years(years)} does={around && (() => stage.show(around))} />;
      })}
      <Tool label="←" name={words.earlier} does={wider && (() => stage.pan(-width / 2))} />
      <Tool label="→" name={words.later} does={wider && (() => stage.pan(width / 2))} />
      {onAxis ? <Tool label={words.today} does={jumps.today} /> : null}
      {hingeOn ? <Tool label={words.hinge} does={jumps.hinge} /> : null}
      <select
        aria-label={words.jump}
        // What was jumped to stays chosen while it is in view, so that the arrows go on from it.
        value={jumped?.seen === seen ? jumped.to : ""}
        onChange={(event) => {
          const to = Number(event.target.value);
          const band = event.target.value === "" ? undefined : named[to];
          if (!band) return;
          stage.show(band);
          setJumped({ to, seen: `${stage.span.startsOn} ${stage.span.endsOn}` });
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

type ToolProps = {
  readonly label: string;
  /** Read out in place of a label that is only a sign. */
  readonly name?: string;
  /** Null or false where there is nothing to do at the moment. */
  readonly does: (() => void) | null | false;
};

function Tool({ label, name, does }: ToolProps) {
  return (
    <button type="button" onClick={does || undefined} aria-disabled={!does} aria-label={name}>
      {label}
    </button>
  );
}
