import { type ClockTime, clockTimeAt } from "~/domain/clock-time";
import { scopesOf } from "~/domain/member-commands";
import type { MembersFacts } from "~/services/load-members.server";

type Visit = { readonly commandId: string };

/** The list of members as its page shows it. */
export function presentMembers({ members, more, query, choices, timeZone }: MembersFacts, { commandId }: Visit) {
  const clock = (instant: number | null): ClockTime | null =>
    instant === null ? null : clockTimeAt(instant, timeZone);
  const now = Date.now();
  return {
    commandId,
    members: members.map(({ linkUntil, lastSignIn, ...member }) => ({
      ...member,
      lastSignIn: clock(lastSignIn),
      link: linkUntil === null ? null : { at: clockTimeAt(linkUntil, timeZone), works: linkUntil > now },
    })),
    query: { ...query, unitId: query.unitId ?? "", status: query.status ?? "" },
    next: more ? addressOf(query, query.page + 1) : null,
    previous: query.page > 1 ? addressOf(query, query.page - 1) : null,
    choices: presentChoices(choices),
  };
}

export type MembersPageData = ReturnType<typeof presentMembers>;

function presentChoices({ roles, units, plans }: MembersFacts["choices"]) {
  return {
    roles,
    planRoles: roles.filter((role) => scopesOf[role].includes("plan")),
    units: units.map(({ id, nameZh, nameEn, closedOn }) => ({ id, zh: nameZh, en: nameEn, closed: closedOn !== null })),
    plans: plans.map(({ id, titleZh, titleEn }) => ({ id, zh: titleZh, en: titleEn })),
  };
}

function addressOf({ status, unitId, words }: MembersFacts["query"], page: number): string {
  const query = new URLSearchParams();
  if (status) query.set("status", status);
  if (unitId) query.set("unit", unitId);
  if (words) query.set("q", words);
  if (page > 1) query.set("page", String(page));
  return `/admin/members?${query}`;
}
