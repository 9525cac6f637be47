import type { Story } from "#prisma/seed/demonstration/content/types";
import { whole } from "~/domain/basis-points";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import { type Span, scheduledProgress } from "~/domain/schedule";

/** How a task went: until which day it was reported, and how far it was on a day (basis points). */
export interface Curve {
  readonly lastReportOn: CalendarDate;
  readonly at: (day: CalendarDate) => number;
}

/** The course of a task whose story is told for the day of installation; null where nothing was ever reported. */
export function curveOf(story: Story, task: Span, installedOn: CalendarDate): Curve | null {
  switch (story.kind) {
    case "not-started":
    case "never-reported":
      return null;
    case "done": {
      const doneOn = calendarDate(story.on);
      if (doneOn > installedOn) return towards(task, installedOn, scheduledProgress(task, installedOn));
      const course = { startsOn: task.startsOn, endsOn: doneOn };
      return { lastReportOn: doneOn, at: (day) => scheduledProgress(course, day) };
    }
    case "on-track":
      return towards(task, installedOn, scheduledProgress(task, installedOn) + story.ahead * 100);
    case "slightly-behind":
    case "behind":
      return towards(task, installedOn, scheduledProgress(task, installedOn) - story.pointsBehind * 100);
    case "stale": {
      const last = addDays(installedOn, -story.daysBefore);
      return last < task.startsOn
        ? null
        : towards(task, last, scheduledProgress(task, last) - story.pointsBehind * 100);
    }
    case "suspended":
    case "cancelled": {
      const last = addDays(installedOn, -story.daysBefore);
      return last < task.startsOn ? null : towards(task, last, story.progress * 100);
    }
  }
}

// Straight along the schedule, bent so that it arrives at the wanted progress; only a finished task reaches the whole.
function towards(task: Span, lastReportOn: CalendarDate, wantedBp: number): Curve | null {
  if (lastReportOn < task.startsOn) return null;
  const arrival = Math.min(whole - 100, Math.max(0, wantedBp));
  const scheduled = scheduledProgress(task, lastReportOn);
  return {
    lastReportOn,
    at: (day) =>
      scheduled === 0 ? 0 : Math.floor((Math.min(scheduledProgress(task, day), scheduled) * arrival) / scheduled),
  };
}
