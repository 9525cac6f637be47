import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { HealthBar } from "~/components/health-bar";
import { HealthTally } from "~/components/health-tally";
import { matchingPath } from "~/components/matching-path";
import { Section } from "~/components/section";
import { type Column, Table } from "~/components/table";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { CockpitPage, DirectionLine } from "./present-cockpit";

type DirectionHealthProps = Pick<CockpitPage, "directions" | "plans" | "asOf">;

/** How the goals of each key direction stand, plan by plan: the balance between directions at a glance. */
export function DirectionHealth({ directions, plans, asOf }: DirectionHealthProps) {
  const words = useTexts().cockpit.directions;
  const format = useFormats();
  const columns: Column<DirectionLine>[] = [
    {
      key: "direction",
      header: words.column,
      rowHeader: true,
      cell: (line) => <ContentText {...line.title} />,
    },
    ...plans.map(({ plan }, index) => ({
      key: plan.id,
      header: format.dateRange(plan.startsOn, plan.endsOn),
      cell: (line: DirectionLine) => <PlanTally own={line.plans[index] ?? null} asOf={asOf} />,
    })),
  ];
  return (
    <Section id="directions" title={words.title} lead={words.lead}>
      {directions.length === 0 ? (
        <EmptyState title={words.empty} why={words.emptyNext} />
      ) : (
        <div className="even-columns">
          <Table caption={words.title} columns={columns} rows={directions} rowKey={(line) => line.id} />
        </div>
      )}
    </Section>
  );
}

function PlanTally({ own, asOf }: { readonly own: DirectionLine["plans"][number]; readonly asOf: string | null }) {
  if (own === null) return <span className="text-ink-soft">—</span>;
  return (
    <div className="grid gap-1.5 text-sm">
      <HealthBar tally={own.tally} />
      <HealthTally
        counts={own.tally}
        hrefOf={(health) => matchingPath(own.planId, { health, directionId: own.directionId }, asOf)}
      />
    </div>
  );
}
