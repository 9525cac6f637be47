import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { HealthMark } from "~/components/health-mark";
import { LinkButton } from "~/components/link-button";
import { ProgressBar } from "~/components/progress-bar";
import { Section } from "~/components/section";
import { Table } from "~/components/table";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";

/** What stands directly below, the first of it. */
export function ChildrenSection() {
  const { children, plan, element, above } = useElementPage().page;
  const texts = useTexts();
  const links = useElementLinks();
  const format = useFormats();
  const opened = [...above.map(({ id }) => id), element.id].join(",");
  const outline = links.elsewhere(`/plans/${plan.id}/outline?open=${opened}#${element.id}`);
  if (children.rows.length === 0) {
    return (
      <Section title={texts.element.children}>
        <EmptyState
          {...texts.element.noChildren}
          next={<LinkButton to={outline}>{texts.element.noChildren.next}</LinkButton>}
        />
      </Section>
    );
  }
  return (
    <Section
      title={texts.element.children}
      lead={children.more ? texts.element.moreChildren(children.rows.length) : null}
    >
      <Table
        caption={texts.element.children}
        rows={children.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "title",
            header: texts.outline.columns.name,
            rowHeader: true,
            cell: (row) => (
              <Link to={links.elsewhere(`/elements/${row.id}`)} className="quiet-link">
                <span className="mr-2 font-normal text-ink-soft">{row.code}</span>
                <ContentText zh={row.titleZh} en={row.titleEn} />
              </Link>
            ),
          },
          {
            key: "health",
            header: texts.common.health.label,
            cell: (row) => <HealthMark health={row.figures.health} />,
          },
          {
            key: "progress",
            header: texts.common.progress.label,
            cell: ({ figures: { progressBp, scheduledBp, measuredBp, health } }) => (
              <div className="w-40">
                <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
              </div>
            ),
          },
          { key: "weight", header: texts.element.weight, numeric: true, cell: (row) => format.number(row.weight) },
          {
            key: "lead",
            header: texts.common.units.lead,
            cell: (row) => <UnitChip name={row.lead && format.text(row.lead.zh, row.lead.en)} />,
          },
        ]}
      />
    </Section>
  );
}
