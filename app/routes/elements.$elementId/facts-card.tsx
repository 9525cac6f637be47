import type { ReactNode } from "react";
import { Card } from "~/components/card";
import { ContentText } from "~/components/content-text";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";

/** Dates, weight, who is responsible, where it stands. */
export function FactsCard() {
  const { page } = useElementPage();
  const { element, lead, cooperating, phases, directions } = page;
  const texts = useTexts();
  const format = useFormats();
  return (
    <Card title={texts.element.facts}>
      <dl className="fact-list">
        <Fact name={texts.element.period}>{format.dateRange(element.startsOn, element.endsOn)}</Fact>
        <Fact name={texts.element.weight}>{format.number(element.weight)}</Fact>
        {element.lifecycle !== "active" && (
          <Fact name={texts.element.state}>{texts.common.lifecycles[element.lifecycle]}</Fact>
        )}
        <Fact name={texts.common.units.lead}>
          <UnitChip name={lead && format.text(lead.zh, lead.en)} />
        </Fact>
        <Fact name={texts.common.units.cooperating}>
          <span className="flex flex-wrap gap-1">
            {cooperating.length === 0 && texts.common.none}
            {cooperating.map((unit) => (
              <UnitChip key={unit.zh + unit.en} name={format.text(unit.zh, unit.en)} cooperating />
            ))}
          </span>
        </Fact>
        {element.kind === "task" && <Measuring />}
        <Fact name={texts.element.phases}>
          <Titles rows={phases} none={texts.element.outsidePhases} />
        </Fact>
        <Fact name={texts.element.directions}>
          <Titles rows={directions} none={texts.element.outsideDirections} />
        </Fact>
        {element.outcome && <Fact name={texts.element.outcome}>{texts.common.successions[element.outcome]}</Fact>}
      </dl>
    </Card>
  );
}

function Measuring() {
  const { element } = useElementPage().page;
  const texts = useTexts();
  const format = useFormats();
  const planned = element.plannedQuantity;
  return (
    <Fact name={texts.element.measuredBy}>
      {texts.common.measuredBy[element.measuredBy]}
      {planned !== null && (
        <span className="block text-ink-soft">
          <FilledSentence sentence={(unit) => texts.element.planned(format.number(planned), unit ?? "")}>
            <FreeText text={element.quantityUnit} />
          </FilledSentence>
        </span>
      )}
    </Fact>
  );
}

type Titled = { readonly id: string; readonly titleZh: string; readonly titleEn: string };

function Titles({ rows, none }: { readonly rows: readonly Titled[]; readonly none: string }) {
  if (rows.length === 0) return none;
  return (
    <ul className="grid gap-1">
      {rows.map((row) => (
        <li key={row.id}>
          <ContentText zh={row.titleZh} en={row.titleEn} />
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
