import { classNames } from "~/components/class-names";
import { TimelineFilter } from "~/components/timeline-filter";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { OutlinePage } from "./present-outline";

/** What of an address stays whatever is filtered: the day, and one's place. */
export const keptThroughFilters = ["asOf", "open", "closed", "at"];

/** What of the outline is shown, and what a search found; a form that sends its choices in the address. */
export function OutlineFilter({ page }: { readonly page: OutlinePage }) {
  const format = useFormats();
  const { filters, directions, phases, unitNames, found } = page;
  const titled = (rows: readonly { readonly id: string; readonly titleZh: string; readonly titleEn: string }[]) =>
    rows.map(({ id, titleZh, titleEn }) => ({ value: id, label: format.text(titleZh, titleEn) }));
  return (
    <div className={classNames("outline-filter grid gap-2", !found && "print:hidden")}>
      <TimelineFilter
        chosen={{
          q: filters.words,
          direction: filters.directionId ?? "",
          unit: filters.unitId ?? "",
          health: filters.health ?? "",
          phase: filters.phaseId ?? "",
          ...{ period: "", compare: null },
        }}
        directions={titled(directions)}
        phases={titled(phases)}
        units={unitNames.map(({ id, nameZh, nameEn }) => ({ value: id, label: format.text(nameZh, nameEn) }))}
        kept={keptThroughFilters}
      />
      {found && found.shown > 0 && <Found found={found} />}
    </div>
  );
}

function Found({ found: { shown, more, examined } }: { readonly found: NonNullable<OutlinePage["found"]> }) {
  const words = useTexts().timelinePage;
  const told = examined === null ? words.found(shown) : words.examinedMost(shown, examined);
  return (
    <p role="status" className="text-sm text-ink-soft">
      {more ? words.foundMost(shown) : told}
    </p>
  );
}
