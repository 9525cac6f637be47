import type { CalendarDate } from "~/domain/calendar-date";
import type { Phase } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { ContentText } from "./content-text";

type PhaseLineProps = { readonly phases: readonly Phase[]; readonly today: CalendarDate };

/** The phases of a plan in order; the current one is marked. */
export function PhaseLine({ phases, today }: PhaseLineProps) {
  const format = useFormats();
  return (
    <ol className="grid gap-1 border-t border-line pt-3 text-sm">
      {phases.map((phase) => {
        const current = phase.startsOn <= today && today <= phase.endsOn;
        return (
          <li key={phase.id} aria-current={current ? "true" : undefined} className="flex justify-between gap-4">
            <span
              className={current ? "border-l-2 border-accent pl-2 font-semibold" : "border-l-2 border-transparent pl-2"}
            >
              <ContentText zh={phase.titleZh} en={phase.titleEn} />
            </span>
            <span className="text-ink-soft">{format.dateRange(phase.startsOn, phase.endsOn)}</span>
          </li>
        );
      })}
    </ol>
  );
}
