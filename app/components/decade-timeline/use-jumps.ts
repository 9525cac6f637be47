import { useMemo } from "react";
import { dateOfDay, dayNumber } from "~/charts/day-number";
import type { DecadeInput } from "~/charts/timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Stage } from "./stage/stage";

/** Days on either side of what is jumped to: three years about today, four about the hinge. */
const [aboutToday, aboutHinge] = [550, 730];

/** What brings today or the hinge into the middle of the view. */
export interface Jumps {
  today(): void;
  hinge(): void;
}

export function useJumps(stage: Stage | null, { today, hingeOn }: Pick<DecadeInput, "today" | "hingeOn">): Jumps {
  return useMemo(() => {
    const around = (day: CalendarDate, reach: number) => {
      const at = dayNumber(day);
      stage?.show({ startsOn: dateOfDay(at - reach), endsOn: dateOfDay(at + reach) });
    };
    return { today: () => around(today, aboutToday), hinge: () => void (hingeOn && around(hingeOn, aboutHinge)) };
  }, [stage, today, hingeOn]);
}
