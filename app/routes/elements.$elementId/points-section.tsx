import { Link } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { ContentText } from "~/components/content-text";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import { useSending } from "~/components/use-sending";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import type { ElementPage } from "./present-element";

type CarriedPoint = ElementPage["workPoints"]["carried"][number];

/** What the plan asks of single years and this element carries out; for the council also the way to tie and untie. */
export function PointsSection() {
  const { workPoints, rights } = useElementPage().page;
  const words = useTexts().year.ofElement;
  const links = useElementLinks();
  const { carried, choices } = workPoints;
  if (carried.length === 0 && !rights.carry) return null;
  const opener = rights.carry && choices === null && (
    <LinkButton to={links.here({ link: "point", q: null }, "points")} size="small" preventScrollReset>
      {words.link}
    </LinkButton>
  );
  return (
    <Section id="points" title={words.title} actions={opener || null}>
      {carried.length > 0 && <CarriedTable />}
      {carried.length === 0 && choices === null && <p className="text-ink-soft">{words.none}</p>}
      {choices !== null && <PointChoice choices={choices} />}
    </Section>
  );
}

function CarriedTable() {
  const { workPoints, rights, plan } = useElementPage().page;
  const words = useTexts().year.ofElement;
  const format = useFormats();
  const links = useElementLinks();
  const columns: Column<CarriedPoint>[] = [
    {
      key: "point",
      header: words.point,
      rowHeader: true,
      cell: (point) => (
        <Link to={links.elsewhere(`/plans/${plan.id}/years/${point.year}#${point.id}`)} className="quiet-link">
          <ContentText zh={point.titleZh} en={point.titleEn} />
        </Link>
      ),
    },
    { key: "year", header: words.year, cell: (point) => format.year(point.year) },
    ...(rights.carry
      ? [{ key: "untie", header: "", label: words.unlink, cell: (point: CarriedPoint) => <Untie point={point} /> }]
      : []),
  ];
  return <Table caption={words.title} columns={columns} rows={workPoints.carried} rowKey={({ linkId }) => linkId} />;
}

function PointChoice({ choices }: { readonly choices: NonNullable<ElementPage["workPoints"]["choices"]> }) {
  const { commandId, element } = useElementPage().page;
  const texts = useTexts();
  const words = texts.year.ofElement;
  const format = useFormats();
  const links = useElementLinks();
  const sending = useSending("point");
  const answer = useAnswerTo("point");
  if (choices.length === 0) return <p className="text-ink-soft">{words.nothing}</p>;
  return (
    <div className="card p-5">
      <ActionForm
        answer={answer}
        labels={{ workPointId: words.choose }}
        hidden={{ intent: "link-work-point", form: "point", commandId: `${commandId}-point`, elementIds: element.id }}
        preventScrollReset
      >
        <SelectField
          name="workPointId"
          label={words.choose}
          options={choices.map(({ id, year, titleZh, titleEn }) => ({
            value: id,
            label: `${format.year(year)} · ${format.text(titleZh, titleEn)}`,
          }))}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={sending}>{words.confirm}</SubmitButton>
          <LinkButton to={links.here({ link: null }, "points")} variant="quiet" preventScrollReset>
            {texts.element.link.close}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}

function Untie({ point }: { readonly point: CarriedPoint }) {
  const { commandId } = useElementPage().page;
  const words = useTexts().year.ofElement;
  const format = useFormats();
  const form = `un-${point.linkId}`;
  return (
    <ActionForm
      answer={useAnswerTo(form)}
      hidden={{
        intent: "unlink-work-point",
        form,
        commandId: `${commandId}-${point.linkId.slice(-12)}`,
        workPointLinkId: point.linkId,
      }}
      preventScrollReset
    >
      <SubmitButton
        variant="quiet"
        size="small"
        label={words.unlinkNamed(format.text(point.titleZh, point.titleEn))}
        pending={useSending(form)}
      >
        {words.unlink}
      </SubmitButton>
    </ActionForm>
  );
}
