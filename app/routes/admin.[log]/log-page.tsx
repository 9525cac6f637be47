import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { useAdminLogTexts } from "~/i18n/admin-log-texts";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { CheckSection } from "./check-section";
import { CommandEntry } from "./command-entry";
import { LogFilterForm } from "./log-filter";
import type { LogPageData } from "./present-log";

export function LogPage({ page, answer }: { readonly page: LogPageData; readonly answer: FormAnswer | null }) {
  const words = useAdminLogTexts();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <LogFilterForm page={page} />
      <Section
        title={words.list}
        actions={
          <>
            <a className="button button-secondary button-small" href={page.exports.csv} download>
              {words.export.csv}
            </a>
            <a className="button button-secondary button-small" href={page.exports.jsonl} download>
              {words.export.jsonl}
            </a>
          </>
        }
        lead={words.export.lead}
      >
        {page.commands.length === 0 ? (
          <EmptyState {...words.empty} />
        ) : (
          <ol className="told-list">
            {page.commands.map((command) => (
              <CommandEntry key={command.key} command={command} />
            ))}
          </ol>
        )}
        <Pages page={page} />
      </Section>
      <CheckSection page={page} answer={answer} />
    </>
  );
}

function Pages({ page: { newer, older } }: { readonly page: LogPageData }) {
  const texts = useTexts();
  const words = useAdminLogTexts();
  if (newer === null && older === null) return null;
  return (
    <nav aria-label={texts.common.pagination.label} className="flex flex-wrap gap-3 print:hidden">
      {newer !== null && (
        <LinkButton to={newer} size="small" rel="prev">
          {words.newer}
        </LinkButton>
      )}
      {older !== null && (
        <LinkButton to={older} size="small" rel="next">
          {words.older}
        </LinkButton>
      )}
    </nav>
  );
}
