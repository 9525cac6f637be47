import { EmptyState } from "~/components/empty-state";
import { MadeLinkNotice } from "~/components/made-link-notice";
import { PageHeader } from "~/components/page-header";
import { Pagination } from "~/components/pagination";
import type { ShownLink } from "~/domain/shown-link";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { InviteMember } from "./invite-member";
import { MemberFilter } from "./member-filter";
import { MemberTable } from "./member-table";
import type { MembersPageData } from "./present-members";

type MembersPageProps = {
  readonly page: MembersPageData;
  readonly answered: FormAnswer | { readonly link: ShownLink } | null;
};

export function MembersPage({ page, answered }: MembersPageProps) {
  const words = useTexts().admin.members;
  const link = answered && "link" in answered ? answered.link : null;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {link && <MadeLinkNotice link={link} />}
      <div className="grid min-w-0 gap-4">
        <MemberFilter page={page} />
        {page.members.length === 0 ? <EmptyState {...words.empty} /> : <MemberTable members={page.members} />}
        <Pagination next={page.next} previous={page.previous} />
      </div>
      <InviteMember page={page} answer={answered && "problem" in answered ? answered : null} key={link?.address} />
    </>
  );
}
