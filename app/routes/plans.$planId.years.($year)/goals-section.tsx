import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { useYear } from "./year-context";
import { YearTable } from "./year-table";

/** The goals that run in the year: those that end in it are marked. */
export function GoalsSection() {
  const { goals, moreGoals } = useYear().page;
  const words = useTexts().year.goals;
  return (
    <Section title={words.title} lead={goals.length > 0 ? words.lead : undefined}>
      {goals.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <YearTable caption={words.title} name={words.goal} rows={goals} withLead />
      )}
      {moreGoals && <p className="text-sm text-ink-soft">{words.more}</p>}
    </Section>
  );
}
