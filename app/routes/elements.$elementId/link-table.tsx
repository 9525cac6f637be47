import { Link } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import { useSending } from "~/components/use-sending";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import type { LinkEnd } from "./present-element";

export type LinkTableProps = {
  readonly caption: string;
  readonly ends: readonly LinkEnd[];
  /** What the links carry. */
  readonly carry?: "weight" | "share" | undefined;
  /** Whether they may be taken away here. */
  readonly removable?: boolean | undefined;
};

/** The other ends of links of one kind: what they are, how they stand, with what weight or share. */
export function LinkTable({ caption, ends, carry, removable = false }: LinkTableProps) {
  const texts = useTexts();
  const format = useFormats();
  const columns: Column<LinkEnd>[] = [
    { key: "title", header: texts.outline.columns.name, rowHeader: true, cell: (end) => <EndTitle end={end} /> },
    { key: "health", header: texts.common.health.label, cell: (end) => <HealthMark health={end.figures.health} /> },
    {
      key: "progress",
      header: texts.common.progress.label,
      cell: ({ figures: { progressBp, scheduledBp, measuredBp, health } }) => (
        <div className="w-40">
          <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
        </div>
      ),
    },
  ];
  if (carry === "weight") {
    columns.push({
      key: "weight",
      header: texts.element.weight,
      numeric: true,
      cell: (end) => (end.weight === null ? "" : format.number(end.weight)),
    });
  }
  if (carry === "share") {
    columns.push(
      {
        key: "how",
        header: texts.element.type,
        cell: (end) => (end.succession ? texts.common.successions[end.succession] : ""),
      },
      {
        key: "share",
        header: texts.element.share,
        numeric: true,
        cell: (end) => (end.shareBp === null ? "" : format.percent(end.shareBp)),
      },
    );
  }
  if (removable)
    columns.push({ key: "unlink", header: "", label: texts.element.unlink, cell: (end) => <Unlink end={end} /> });
  return <Table caption={caption} rows={ends} rowKey={(end) => end.linkId} columns={columns} />;
}

function EndTitle({ end }: { readonly end: LinkEnd }) {
  const links = useElementLinks();
  return (
    <span className="grid">
      <Link to={links.elsewhere(`/elements/${end.id}`)} className="quiet-link">
        <ContentText zh={end.titleZh} en={end.titleEn} />
      </Link>
      {end.plan && (
        <span className="text-sm font-normal text-ink-soft">
          <ContentText zh={end.plan.titleZh} en={end.plan.titleEn} />
        </span>
      )}
    </span>
  );
}

function Unlink({ end }: { readonly end: LinkEnd }) {
  const { page } = useElementPage();
  const texts = useTexts().element;
  const format = useFormats();
  const form = `un-${end.linkId}`;
  return (
    <ActionForm
      answer={useAnswerTo(form)}
      hidden={{
        intent: "unlink",
        form,
        commandId: `${page.commandId}-${end.linkId.slice(-12)}`,
        linkId: end.linkId,
        elementId: page.element.id,
      }}
      preventScrollReset
    >
      <SubmitButton
        variant="quiet"
        size="small"
        label={texts.unlinkNamed(format.text(end.titleZh, end.titleEn))}
        pending={useSending(form)}
      >
        {texts.unlink}
      </SubmitButton>
    </ActionForm>
  );
}
