import { PageHeader } from "~/components/page-header";
import { VisitNotice } from "~/components/visit-notice";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { HealthSection } from "./health-section";
import { NamesSections } from "./names-sections";
import type { RulesProps } from "./present-rules";

export function RulesPage({ page, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      <HealthSection {...{ page, answer }} />
      <NamesSections {...{ page, answer }} />
    </>
  );
}
