import { Link, useLocation } from "@remix-run/react";
import type { DecadeInput } from "~/charts/timeline-input";
import { Menu } from "~/components/menu";
import { windowAddress } from "~/components/timeline-address";
import { middleOf, moved, movedTo, yearsAround, zoomed } from "~/domain/axis-window";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { bandsOn, yearLengths, zoomStep } from "./stage-tools";

/** The stage's tools before JavaScript: links that bring another part of the axis into view and keep all else in the address. */
export function PlainTools({ timeline }: { readonly timeline: DecadeInput }) {
  const words = useTexts().timeline.tools;
  const format = useFormats();
  const { today, hingeOn, bands, window: view } = timeline;
  const axis: Span = timeline;
  const shown = view ?? axis;
  const onAxis = today >= axis.startsOn && today <= axis.endsOn;
  const middle = view || !onAxis ? middleOf(shown) : today;
  // A day is looked at from as near as now; where all of the axis is in view, from a year around it.
  const around = (day: CalendarDate) => (view ? movedTo(axis, view, day) : yearsAround(axis, day, 1));
  const step = (direction: "earlier" | "later") => (view ? moved(axis, view, direction) : null);
  const place = { axis, shown };
  return (
    <nav aria-label={words.label} className="stage-tools">
      <Tool {...place} label="＋" name={words.closer} to={zoomed(axis, shown, zoomStep)} />
      <Tool {...place} label="－" name={words.wider} to={zoomed(axis, shown, 1 / zoomStep)} />
      <Tool {...place} label={words.whole} to={axis} />
      {yearLengths.map((years) => (
        <Tool key={years} {...place} label={words.years(years)} to={yearsAround(axis, middle, years)} />
      ))}
      <Tool {...place} label="←" name={words.earlier} to={step("earlier")} />
      <Tool {...place} label="→" name={words.later} to={step("later")} />
      {onAxis && <Tool {...place} label={words.today} to={around(today)} />}
      {hingeOn && <Tool {...place} label={words.hinge} to={around(hingeOn)} />}
      <Menu label={words.jump} align="start">
        {bandsOn(axis, bands).map((band) => (
          <Tool
            key={`${band.startsOn} ${band.labels[0]}`}
            {...place}
            label={band.labels[0] ?? ""}
            to={band}
            className="menu-item"
          />
        ))}
      </Menu>
      <span className="stage-span">{format.dateRange(shown.startsOn, shown.endsOn)}</span>
    </nav>
  );
}

type ToolProps = {
  readonly label: string;
  /** Read out in place of a label that is only a sign. */
  readonly name?: string;
  readonly axis: Span;
  readonly shown: Span;
  /** Null where there is nothing to move to. */
  readonly to: Span | null;
  readonly className?: string;
};

function Tool({ label, name, axis, shown, to, className }: ToolProps) {
  const place = useLocation();
  if (to === null || isSame(to, shown)) {
    return (
      // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere keeps its place and its name, and can't be followed
      <a role="link" aria-disabled="true" aria-label={name} className={className}>
        {label}
      </a>
    );
  }
  return (
    <Link
      to={windowAddress(place, isSame(to, axis) ? null : to)}
      preventScrollReset
      aria-label={name}
      className={className}
    >
      {label}
    </Link>
  );
}

function isSame(one: Span, other: Span): boolean {
  return one.startsOn === other.startsOn && one.endsOn === other.endsOn;
}
