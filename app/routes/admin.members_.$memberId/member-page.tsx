import { ClockTimeText, useClockWords } from "~/components/clock-time";
import { ContentText } from "~/components/content-text";
import { FormErrorSummary } from "~/components/form-error-summary";
import { FreeText } from "~/components/free-text";
import { useGrantWords } from "~/components/grant-words";
import { MadeLinkNotice } from "~/components/made-link-notice";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { VisitNotice } from "~/components/visit-notice";
import type { ShownLink } from "~/domain/shown-link";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { LeavingSections } from "./leaving-sections";
import type { MemberPageData } from "./present-member";
import { RolesSection } from "./roles-section";
import { SignInSections } from "./sign-in-sections";

type MemberPageProps = {
  readonly page: MemberPageData;
  readonly answered: FormAnswer | { readonly link: ShownLink } | null;
};

// Forms with fields show what is wrong with them beside the fields.
const withFields = new Set<unknown>(["change-roles", "move-member"]);

export function MemberPage({ page, answered }: MemberPageProps) {
  const { admin, common } = useTexts();
  const answer = answered && "problem" in answered ? answered : null;
  const name = page.displayName || (page.status === "invited" ? admin.unnamed : admin.unknownName);
  return (
    <>
      <PageHeader
        title={<FreeText text={name} />}
        crumbs={[{ label: admin.members.title, to: "/admin/members" }]}
        marks={<span className="chip">{common.memberStatuses[page.status]}</span>}
      />
      <VisitNotice visit={page.visit} />
      {answered && "link" in answered && <MadeLinkNotice link={answered.link} />}
      {answer && !withFields.has(answer.values?.intent) && <FormErrorSummary problem={answer.problem} />}
      <Facts page={page} />
      {!page.mayChange && <Notice>{admin.member.readOnly}</Notice>}
      {page.mayChange && (
        <>
          <Charges page={page} />
          {page.status !== "removed" && <RolesSection page={page} answer={answer} />}
          {page.status !== "removed" && <SignInSections page={page} />}
          <LeavingSections page={page} />
        </>
      )}
    </>
  );
}

function Facts({ page }: { readonly page: MemberPageData }) {
  const { admin, common } = useTexts();
  const say = useGrantWords();
  const clock = useClockWords();
  const words = admin.members;
  const roles = page.grants.map(say).join(common.separator) || words.noRoles;
  return (
    <dl className="card grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 p-4 sm:p-5">
      <dt className="text-ink-soft">{words.unit}</dt>
      <dd>{page.unit ? <ContentText {...page.unit} /> : words.noUnit}</dd>
      <dt className="text-ink-soft">{words.roles}</dt>
      <dd>{roles}</dd>
      <dt className="text-ink-soft">{words.lastSignIn}</dt>
      <dd>
        {page.lastSignIn ? <ClockTimeText at={page.lastSignIn} /> : page.status === "invited" ? "—" : admin.unknownTime}
        {page.sessions > 0 && ` · ${admin.member.sessions(page.sessions)}`}
      </dd>
      {page.status === "invited" && page.link && (
        <>
          <dt className="text-ink-soft">{admin.member.link}</dt>
          <dd>{page.link.works ? words.linkUntil(clock(page.link.at)) : words.linkExpired(clock(page.link.at))}</dd>
        </>
      )}
    </dl>
  );
}

function Charges({ page: { soleCharges, isLastAdministrator } }: { readonly page: MemberPageData }) {
  const words = useTexts().admin.member;
  if (soleCharges.length === 0 && !isLastAdministrator) return null;
  return (
    <Notice>
      {isLastAdministrator && <p>{words.last}</p>}
      {soleCharges.map(({ zh, en, tasks }) => (
        <SoleCharge key={zh || en} {...{ zh, en, tasks }} />
      ))}
      {soleCharges.length > 0 && <p>{words.soleNext}</p>}
    </Notice>
  );
}

function SoleCharge({ zh, en, tasks }: MemberPageData["soleCharges"][number]) {
  const words = useTexts().admin.member;
  const format = useFormats();
  return <p>{words.sole(format.text(zh, en), tasks)}</p>;
}
