import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useYear } from "./year-context";
import { YearTable } from "./year-table";

/** The tasks that run in the year, unit by unit, each with the way to its responsibility letter and to the rest. */
export function UnitsSection() {
  const { units, plan, year, asOf, readsLetters } = useYear().page;
  const texts = useTexts();
  const format = useFormats();
  const words = texts.year.units;
  return (
    <Section title={words.title} lead={units.length > 0 ? words.lead : undefined}>
      {units.length === 0 && <p className="text-ink-soft">{words.none}</p>}
      {units.map(({ unit, tasks, more }) => {
        const name = unit ? format.text(unit.zh, unit.en) : texts.common.units.noLead;
        const rest = `/plans/${plan.id}/timeline?${new URLSearchParams({ ...(unit && { unit: unit.id }) })}`;
        return (
          <details key={unit?.id ?? ""} className="disclosure">
            <summary>
              <h3 className="inline font-semibold">{name}</h3>{" "}
              <span className="text-sm font-normal text-ink-soft">
                {words.counted(tasks.length, more, tasks.filter(({ ends }) => ends).length)}
              </span>
            </summary>
            <div className="grid gap-2 pt-2">
              <YearTable caption={`${name}${texts.common.colon}${words.title}`} name={words.task} rows={tasks} />
              <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm print:hidden">
                {more && (
                  <Link to={asOfPath(rest, asOf)} className="quiet-link text-ink-soft">
                    {words.more}
                  </Link>
                )}
                {unit && readsLetters && (
                  <Link to={asOfPath(`/letters/${unit.id}/${year}`, asOf)} className="quiet-link text-ink-soft">
                    {words.letter}
                  </Link>
                )}
              </p>
            </div>
          </details>
        );
      })}
    </Section>
  );
}
