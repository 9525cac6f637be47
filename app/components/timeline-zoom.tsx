import { Link, useLocation } from "@remix-run/react";
import { middleOf, moved, movedTo, yearsAround } from "~/domain/axis-window";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { buttonClass } from "./button";
import { classNames } from "./class-names";
import { Menu } from "./menu";
import { windowAddress } from "./timeline-address";

type TimelineZoomProps = {
  readonly axis: Span;
  /** The part in view; all of the axis where it is absent. */
  readonly view?: Span | undefined;
  readonly today: CalendarDate;
  /** First day of the later plan period; null for an axis without a hinge. */
  readonly hingeOn: CalendarDate | null;
  readonly phases: readonly (Span & { readonly id: string; readonly name: string })[];
};

const lengths = [10, 5, 1];

/** Which part of the axis is in view, as links that keep all else in the address: they work before JavaScript does. */
export function TimelineZoom({ axis, view, today, hingeOn, phases }: TimelineZoomProps) {
  const words = useTexts().timelinePage.zoom;
  const format = useFormats();
  const shown = view ?? axis;
  const onAxis = today >= axis.startsOn && today <= axis.endsOn;
  const middle = view || !onAxis ? middleOf(shown) : today;
  // A day is looked at from as near as now; where all of the axis is in view, from a year around it.
  const around = (day: CalendarDate) => (view ? movedTo(axis, view, day) : yearsAround(axis, day, 1));
  const step = (direction: "earlier" | "later") => (view ? moved(axis, view, direction) : null);
  return (
    <nav aria-label={words.label} className="flex flex-wrap items-center gap-x-1 gap-y-2 print:hidden">
      <ZoomLink label={words.all} to={axis} shown={shown} whole />
      {lengths.map((years) => (
        <ZoomLink key={years} label={words.years(years)} to={yearsAround(axis, middle, years)} shown={shown} />
      ))}
      <ZoomLink label={words.earlier} to={step("earlier")} shown={shown} />
      <ZoomLink label={words.later} to={step("later")} shown={shown} />
      {onAxis && <ZoomLink label={words.today} to={around(today)} shown={shown} />}
      {hingeOn && <ZoomLink label={words.hinge} to={around(hingeOn)} shown={shown} />}
      {phases.length > 0 && (
        <Menu label={words.phases} align="start">
          {phases.map(({ id, name, ...phase }) => (
            <ZoomLink key={id} label={name} to={phase} shown={shown} className="menu-item" />
          ))}
        </Menu>
      )}
      <span className="ml-auto text-sm text-ink-soft tabular-nums">
        {words.shown(format.dateRange(shown.startsOn, shown.endsOn))}
      </span>
    </nav>
  );
}

type ZoomLinkProps = {
  readonly label: string;
  /** Null where there is nothing to move to. */
  readonly to: Span | null;
  readonly shown: Span;
  /** It leads to all of the axis, which needs no naming in the address. */
  readonly whole?: boolean;
  readonly className?: string;
};

function ZoomLink({ label, to, shown, whole = false, className }: ZoomLinkProps) {
  const place = useLocation();
  if (to === null) return null;
  const isCurrent = to.startsOn === shown.startsOn && to.endsOn === shown.endsOn;
  return (
    <Link
      to={windowAddress(place, whole ? null : to)}
      preventScrollReset
      className={className ?? classNames(buttonClass("quiet", "small"), isCurrent && "text-accent font-semibold")}
      aria-current={isCurrent ? "true" : undefined}
    >
      {label}
    </Link>
  );
}
