import type { CalendarScale } from "./calendar-scale";
import type { Box } from "./decade-layout";
import { clamp, round } from "./round";
import type { TimelineSpan } from "./timeline-input";

const ghostHeight = 3;
const ghostGap = 2;

/** A thin shadow below the bar where the row stood on an earlier day; null where it lay off the axis. */
export function ghostBox(span: TimelineSpan, scale: CalendarScale, midY: number, bar: number): Box | null {
  return stretch(span, scale, midY + bar / 2 + ghostGap, ghostHeight);
}

/** The stretch of days in which the row will probably end, a little thinner than its bar. */
export function tailBox(span: TimelineSpan, scale: CalendarScale, midY: number, bar: number): Box | null {
  const height = round(bar * 0.6);
  return stretch(span, scale, midY - height / 2, height);
}

function stretch({ startsOn, endsOn }: TimelineSpan, scale: CalendarScale, y: number, height: number): Box | null {
  if (endsOn < startsOn || endsOn < scale.startsOn || startsOn > scale.endsOn || height === 0) return null;
  const left = clamp(scale.startOf(startsOn), scale.left, scale.right);
  const right = clamp(scale.endOf(endsOn), left, scale.right);
  return { x: round(left), y: round(y), width: round(Math.max(right - left, 1)), height };
}
