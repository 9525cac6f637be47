import { PageHeader } from "~/components/page-header";
import { VisitNotice } from "~/components/visit-notice";
import { useTexts } from "~/i18n/texts-context";
import { HealthSection } from "./health-section";
import { NamesSections } from "./names-sections";
import type { RulesProps } from "./present-rules";

export function RulesPage({ page, answer }: RulesProps) {
  const words = useTexts().admin.rules;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      <HealthSection {...{ page, answer }} />
      <NamesSections {...{ page, answer }} />
    </>
  );
}
