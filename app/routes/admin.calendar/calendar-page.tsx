import { FormErrorSummary } from "~/components/form-error-summary";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { VisitNotice } from "~/components/visit-notice";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import { CalendarRows } from "./calendar-rows";
import type { CalendarProps } from "./present-calendar";
import { RowForm } from "./row-form";

export function CalendarPage({ page, answer }: CalendarProps) {
  const words = useAdministeringTexts().calendar;
  const removal = answer && String(answer.values?.intent).startsWith("remove-");
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      {removal && <FormErrorSummary problem={answer.problem} />}
      <Section title={words.periods} lead={words.periodsLead} id="periods">
        <CalendarRows what="period" rows={page.periods} {...{ page, answer }} />
        <RowForm what="period" {...{ page, answer }} />
      </Section>
      <Terms {...{ page, answer }} />
      <Bodies {...{ page, answer }} />
    </>
  );
}

function Terms({ page, answer }: CalendarProps) {
  const words = useAdministeringTexts().calendar;
  const format = useFormats();
  const bodies = new Map(page.bodies.map(({ id, nameZh, nameEn }) => [id, format.text(nameZh, nameEn)]));
  const rows = page.terms.map((term) => ({ ...term, aside: bodies.get(term.bodyId) ?? "" }));
  return (
    <Section title={words.terms} lead={words.termsLead} id="terms">
      <CalendarRows what="term" rows={rows} asideHeader={words.body} {...{ page, answer }} />
      {page.bodies.length > 0 && <RowForm what="term" {...{ page, answer }} />}
    </Section>
  );
}

function Bodies({ page, answer }: CalendarProps) {
  const words = useAdministeringTexts().calendar;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const rows = page.bodies.map((body) => ({ ...body, aside: kinds[body.kind] ?? words.kinds.other }));
  return (
    <Section title={words.bodies} lead={words.bodiesLead} id="bodies">
      <CalendarRows what="body" rows={rows} asideHeader={words.kind} {...{ page, answer }} />
      <RowForm what="body" {...{ page, answer }} />
    </Section>
  );
}
