import { Form } from "@remix-run/react";
import { useClockWords } from "~/components/clock-time";
import { EmptyState } from "~/components/empty-state";
import { FormErrorSummary } from "~/components/form-error-summary";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useWatching } from "~/components/use-watching";
import { VisitNotice } from "~/components/visit-notice";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { BackupTable } from "./backup-table";
import type { BackupPageData, BackupProps } from "./present-backups";
import { ProofSection } from "./proof-section";
import { ScheduleSection } from "./schedule-section";

export function BackupPage({ page, answer }: BackupProps) {
  const words = useAdministeringTexts().backup;
  useWatching(page.taking || page.proving !== null);
  const plain = answer && answer.values?.intent !== "set-backup-rules";
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      {plain && <FormErrorSummary problem={answer.problem} />}
      {page.failure && <Failure failure={page.failure} />}
      <Section title={words.list} lead={words.takeLead} actions={<TakeForm page={page} />}>
        <Taken page={page} />
        {page.backups.length === 0 ? <EmptyState {...words.none} /> : <BackupTable backups={page.backups} />}
      </Section>
      <ProofSection page={page} />
      <ScheduleSection {...{ page, answer }} />
      <Section title={words.restoring} lead={words.restoringLead}>
        <pre className="card overflow-x-auto p-4 text-sm">{words.restoringCommand}</pre>
      </Section>
    </>
  );
}

function Failure({ failure }: { readonly failure: NonNullable<BackupPageData["failure"]> }) {
  const words = useAdministeringTexts().backup;
  const clock = useClockWords();
  const refusals: Readonly<Record<string, string>> = words.refusals;
  return (
    <Notice tone="error" title={words.failure[failure.what]}>
      <p>
        {clock(failure.at)} ·{" "}
        {refusals[failure.detail] ?? words.refusals[failure.what === "proof" ? "proof" : "broken"]}
      </p>
    </Notice>
  );
}

function TakeForm({ page }: { readonly page: BackupPageData }) {
  const words = useAdministeringTexts().backup;
  if (page.taking) {
    return (
      <LinkButton to="/admin/backup" variant="quiet" size="small">
        {words.refresh}
      </LinkButton>
    );
  }
  return (
    <Form method="post" preventScrollReset>
      <SubmitButton name="intent" value="take-backup" size="small">
        {words.take}
      </SubmitButton>
    </Form>
  );
}

function Taken({ page }: { readonly page: BackupPageData }) {
  const words = useAdministeringTexts().backup;
  const clock = useClockWords();
  if (page.taking) return <p role="status">{words.taking}</p>;
  return page.justTaken && <p role="status">{words.taken(clock(page.justTaken))}</p>;
}
