import { ContentText } from "~/components/content-text";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";

/** What the plan says about it. */
export function StatementCard() {
  const { element } = useElementPage().page;
  return (
    <Section title={useTexts().element.statement}>
      <p className="max-w-192 whitespace-pre-line text-md text-pretty">
        <ContentText zh={element.statementZh} en={element.statementEn} />
      </p>
    </Section>
  );
}
