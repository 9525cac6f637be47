import { Form, Link } from "@remix-run/react";
import { ClockTimeText } from "~/components/clock-time";
import { useDeviceWords } from "~/components/device-words";
import { FormErrorSummary } from "~/components/form-error-summary";
import { FreeText } from "~/components/free-text";
import { PageHeader } from "~/components/page-header";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import { VisitNotice } from "~/components/visit-notice";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import type { presentSessions } from "./present-sessions";

type Data = ReturnType<typeof presentSessions>;
type Session = Data["sessions"][number];

export function SessionsPage({ page, answer }: { readonly page: Data; readonly answer: FormAnswer | null }) {
  const { admin } = useTexts();
  const device = useDeviceWords();
  const words = admin.sessions;
  const columns: Column<Session>[] = [
    { key: "member", header: words.member, rowHeader: true, cell: (session) => <MemberName session={session} /> },
    {
      key: "device",
      header: words.device,
      cell: (session) => (
        <>
          {device(session)} {session.own && <span className="chip">{words.own}</span>}
        </>
      ),
    },
    { key: "since", header: words.since, cell: ({ since }) => <ClockTimeText at={since} /> },
    { key: "seen", header: words.seen, cell: ({ seen }) => <ClockTimeText at={seen} /> },
    { key: "end", header: "", label: words.end, cell: (session) => session.mayEnd && <EndForms session={session} /> },
  ];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      {answer && <FormErrorSummary problem={answer.problem} />}
      {page.sessions.length === 0 ? (
        <p className="text-ink-soft">{words.empty}</p>
      ) : (
        <Table caption={words.table} columns={columns} rows={page.sessions} rowKey={({ id }) => id} />
      )}
      <p className="text-sm text-ink-soft">{words.seenHint}</p>
    </>
  );
}

function MemberName({ session: { memberId, displayName } }: { readonly session: Session }) {
  const { admin } = useTexts();
  return (
    <Link to={`/admin/members/${memberId}`} className="list-link">
      {displayName === "" ? admin.unknownName : <FreeText text={displayName} />}
    </Link>
  );
}

function EndForms({ session }: { readonly session: Session }) {
  const words = useTexts().admin.sessions;
  const device = useDeviceWords();
  const { memberId, id, displayName, several } = session;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap justify-end gap-1">
      <input type="hidden" name="memberId" value={memberId} />
      <SubmitButton
        name="sessionId"
        value={id}
        variant="quiet"
        size="small"
        label={words.endOf(displayName, device(session))}
      >
        {words.end}
      </SubmitButton>
      {several && (
        <SubmitButton name="all" value="1" variant="quiet" size="small" label={words.endAllOf(displayName)}>
          {words.endAll}
        </SubmitButton>
      )}
    </Form>
  );
}
