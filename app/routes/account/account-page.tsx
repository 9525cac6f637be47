import { Form } from "@remix-run/react";
import { ClockTimeText } from "~/components/clock-time";
import { ContentText } from "~/components/content-text";
import { useDeviceWords } from "~/components/device-words";
import { FreeText } from "~/components/free-text";
import { useGrantWords } from "~/components/grant-words";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { PasswordForm } from "./password-form";
import type { presentAccount } from "./present-account";

type Data = ReturnType<typeof presentAccount>;
type Session = Data["sessions"][number];

export function AccountPage({ page, answer }: { readonly page: Data; readonly answer: FormAnswer | null }) {
  const { account: words, signIn } = useTexts();
  return (
    <Page width="reading">
      <PageHeader title={words.title} lead={words.lead} />
      {page.changed && !answer && <Notice tone="success">{words.changed}</Notice>}
      {page.ended && !answer && <Notice tone="success">{words.ended}</Notice>}
      <Section title={words.who}>
        <Identity page={page} />
      </Section>
      <Section title={words.password} lead={words.passwordLead} id="password">
        <PasswordForm answer={answer} />
      </Section>
      <Section
        title={signIn.ways.title}
        lead={words.waysLead}
        id="ways"
        actions={<LinkButton to="/account/sign-in">{words.toWays}</LinkButton>}
      >
        <p>{page.secondFactor ? words.secondFactorOn : words.secondFactorOff}</p>
      </Section>
      <Section title={words.sessions} lead={words.sessionsLead} id="sessions" actions={<EndOthers page={page} />}>
        <OwnSessions page={page} />
      </Section>
    </Page>
  );
}

function Identity({ page: { displayName, unit, grants } }: { readonly page: Data }) {
  const { account: words, admin, common } = useTexts();
  const say = useGrantWords();
  return (
    <dl className="card grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 p-4 sm:p-5">
      <dt className="text-ink-soft">{words.name}</dt>
      <dd>
        <FreeText text={displayName} />
      </dd>
      <dt className="text-ink-soft">{words.unit}</dt>
      <dd>{unit ? <ContentText {...unit} /> : admin.members.noUnit}</dd>
      <dt className="text-ink-soft">{words.roles}</dt>
      <dd>{grants.map(say).join(common.separator)}</dd>
    </dl>
  );
}

function EndOthers({ page }: { readonly page: Data }) {
  const words = useTexts().account;
  if (page.sessions.length < 2) return null;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <SubmitButton name="which" value="others" variant="secondary" size="small">
        {words.endOthers}
      </SubmitButton>
    </Form>
  );
}

function OwnSessions({ page }: { readonly page: Data }) {
  const { account, admin } = useTexts();
  const device = useDeviceWords();
  const words = admin.sessions;
  const columns: Column<Session>[] = [
    { key: "device", header: words.device, rowHeader: true, cell: device },
    { key: "since", header: words.since, cell: ({ since }) => <ClockTimeText at={since} /> },
    { key: "seen", header: words.seen, cell: ({ seen }) => <ClockTimeText at={seen} /> },
    { key: "end", header: "", label: words.end, cell: (session) => <EndSession session={session} /> },
  ];
  return <Table caption={account.sessions} columns={columns} rows={page.sessions} rowKey={({ id }) => id} />;
}

function EndSession({ session }: { readonly session: Session }) {
  const { admin } = useTexts();
  const device = useDeviceWords();
  const words = admin.sessions;
  if (session.own) return <span className="chip">{words.own}</span>;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <SubmitButton
        name="which"
        value={session.id}
        variant="quiet"
        size="small"
        label={`${words.end} ${device(session)}`}
      >
        {words.end}
      </SubmitButton>
    </Form>
  );
}
