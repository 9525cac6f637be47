import { Link } from "@remix-run/react";
import { ClockTimeText, useClockWords } from "~/components/clock-time";
import { ContentText } from "~/components/content-text";
import { FreeText } from "~/components/free-text";
import { useGrantWords } from "~/components/grant-words";
import { type Column, Table } from "~/components/table";
import { useTexts } from "~/i18n/texts-context";
import type { MembersPageData } from "./present-members";

type MemberLine = MembersPageData["members"][number];

/** Who uses the system: each name leads to what can be changed about its member. */
export function MemberTable({ members }: { readonly members: readonly MemberLine[] }) {
  const words = useTexts().admin.members;
  const columns: Column<MemberLine>[] = [
    { key: "name", header: words.name, rowHeader: true, cell: (member) => <MemberName member={member} /> },
    { key: "unit", header: words.unit, cell: ({ unit }) => (unit ? <ContentText {...unit} /> : words.noUnit) },
    { key: "roles", header: words.roles, cell: (member) => <Roles grants={member.grants} /> },
    { key: "status", header: words.status, cell: (member) => <Status member={member} /> },
    {
      key: "lastSignIn",
      header: words.lastSignIn,
      cell: ({ lastSignIn, status }) =>
        lastSignIn ? <ClockTimeText at={lastSignIn} /> : <NoSignIn invited={status === "invited"} />,
    },
  ];
  return <Table caption={words.table} columns={columns} rows={members} rowKey={({ id }) => id} />;
}

function MemberName({ member: { id, displayName, status } }: { readonly member: MemberLine }) {
  const { admin } = useTexts();
  const unnamed = status === "invited" ? admin.unnamed : admin.unknownName;
  return (
    <Link to={`/admin/members/${id}`} className="list-link">
      {displayName === "" ? unnamed : <FreeText text={displayName} />}
    </Link>
  );
}

function Roles({ grants }: Pick<MemberLine, "grants">) {
  const texts = useTexts();
  const say = useGrantWords();
  if (grants.length === 0) return <span className="text-ink-soft">{texts.admin.members.noRoles}</span>;
  return <>{grants.map(say).join(texts.common.separator)}</>;
}

function Status({ member: { status, link } }: { readonly member: MemberLine }) {
  const texts = useTexts();
  const words = texts.admin.members;
  const say = useClockWords();
  return (
    <>
      {texts.common.memberStatuses[status]}
      {status === "invited" && link && (
        <span className="block text-sm text-ink-soft">
          {link.works ? words.linkUntil(say(link.at)) : words.linkExpired(say(link.at))}
        </span>
      )}
    </>
  );
}

// Whoever was only invited hasn't been here; of others it is not known any more.
function NoSignIn({ invited }: { readonly invited: boolean }) {
  const { unknownTime } = useTexts().admin;
  return <span className="text-ink-soft">{invited ? "—" : unknownTime}</span>;
}
