import { useLocation } from "@remix-run/react";
import { EmptyState } from "~/components/empty-state";
import { HealthTally } from "~/components/health-tally";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { UnitChip } from "~/components/unit-chip";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { LinkPanel } from "./link-panel";
import { MonthChoice } from "./month-choice";
import type { LinksView } from "./present-links";
import { ReportGrid } from "./report-grid";
import { DueList, TaskLists } from "./task-lists";
import { UnitChoice } from "./unit-choice";
import { useAddresses } from "./use-addresses";
import type { WorkView } from "./work-view";

export interface WorkPage {
  readonly work: WorkView;
  readonly links: LinksView | null;
  readonly commandId: string;
  /** A change of links that was just made and may be taken back. */
  readonly saved: string | null;
}

/** A department's month: what to report, in one form, and after it what was reported and what comes later. */
export function WorkBody({ page, answer }: { readonly page: WorkPage; readonly answer: FormAnswer | null }) {
  const { work, links, commandId, saved } = page;
  const { work: texts } = useTexts();
  const format = useFormats();
  const to = useAddresses();
  const ofGrid = answer?.values?.intent === "report-progress";
  return (
    <Page>
      <PageHeader
        title={texts.title}
        marks={work.units.map((unit) => <UnitChip key={unit.id} name={format.text(unit.zh, unit.en)} />)}
        actions={
          <>
            <MonthChoice work={work} />
            <LetterLinks work={work} />
          </>
        }
      />
      <ReportedNotice />
      {!work.reports && work.choices.length > 0 && <UnitChoice work={work} />}
      {links && (
        <LinkPanel
          {...{ links, saved }}
          month={work.month === work.thisMonth ? null : work.month}
          commandIds={{ link: `${commandId}-link`, unlink: `${commandId}-unlink`, undo: `${commandId}-undo` }}
          answer={ofGrid ? null : answer}
          closeTo={to({ link: null, q: null, weight: null, saved: null })}
        />
      )}
      {work.units.length > 0 ? (
        <UnitWork work={work} commandId={commandId} answer={ofGrid ? answer : null} />
      ) : (
        <NoUnit work={work} />
      )}
    </Page>
  );
}

function NoUnit({ work }: { readonly work: WorkView }) {
  const { none, noneWhy, nowhere } = useTexts().work.noUnit;
  return work.choices.length > 0 ? <EmptyState title={none} why={noneWhy} /> : <EmptyState {...nowhere} />;
}

/** The way to what each unit has agreed on for the year. */
function LetterLinks({ work: { units, thisMonth } }: { readonly work: WorkView }) {
  const words = useTexts().letters;
  const format = useFormats();
  const year = thisMonth.slice(0, 4);
  return units.map((unit) => (
    <LinkButton key={unit.id} to={`/letters/${unit.id}/${year}`} variant="quiet">
      {units.length > 1 ? `${words.title} · ${format.text(unit.zh, unit.en)}` : words.title}
    </LinkButton>
  ));
}

type UnitWorkProps = { readonly work: WorkView; readonly commandId: string; readonly answer: FormAnswer | null };

function UnitWork({ work, commandId, answer }: UnitWorkProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const to = useAddresses();
  const month = format.month(work.month);
  const shared = { month: work.month, bodies: work.bodies, commandId, answer };
  const linkTo = (taskId: string) => to({ link: taskId, saved: null, reported: null });
  const counted = work.dueCount >= (work.page - 1) * 25 + 100 ? "99+" : String(work.dueCount);
  return (
    <>
      {work.again ? (
        <Section title={texts.correctTitle(month)} lead={texts.correctLead}>
          <ReportGrid key="again" {...shared} tasks={[work.again]} backTo={to({ again: null })} linkTo={linkTo} />
        </Section>
      ) : (
        <Section
          title={texts.dueTitle(month)}
          lead={work.due.length > 0 && work.reports ? texts.dueLead : undefined}
          actions={work.due.length > 0 && <span className="text-ink-soft">{texts.due(counted)}</span>}
        >
          {work.due.length === 0 && <NothingDue work={work} />}
          {work.due.length > 0 && !work.reports && <DueList work={work} />}
          {work.due.length > 0 && work.reports && (
            <ReportGrid key={work.month} {...shared} tasks={work.due} linkTo={linkTo} />
          )}
          <Pagination
            previous={work.page > 1 ? to({ page: String(work.page - 1) }) : null}
            next={work.dueMore ? to({ page: String(work.page + 1) }) : null}
          />
        </Section>
      )}
      <TaskLists work={work} />
      {Object.keys(work.health).length > 0 && (
        <Section title={texts.unitHealth}>
          <HealthTally counts={work.health} />
        </Section>
      )}
    </>
  );
}

function NothingDue({ work }: { readonly work: WorkView }) {
  const { allDone, noTasks } = useTexts().work;
  const month = useFormats().month(work.month);
  if (work.reported.length === 0 && Object.keys(work.health).length === 0) return <EmptyState {...noTasks} />;
  return <EmptyState title={allDone.title} why={allDone.why(month)} next={work.reported.length > 0 && allDone.next} />;
}

/** What was just reported; reports stay, so no way back is offered, but the way to correct them. */
function ReportedNotice() {
  const texts = useTexts().work;
  const count = Number(new URLSearchParams(useLocation().search).get("reported"));
  if (!Number.isInteger(count) || count < 1 || count > 500) return null;
  return (
    <Notice tone="success" title={texts.reported(count)}>
      <p className="text-ink-soft">{texts.reportedHow}</p>
    </Notice>
  );
}
