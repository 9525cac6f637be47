import { clockTimeAt } from "~/domain/clock-time";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import type { MemberFacts } from "~/services/load-member.server";

/** A member as their page shows them. */
export function presentMember(facts: MemberFacts, visit: Visit) {
  const { member, displayName, unit, grants, linkUntil, lastSignIn, timeZone, choices } = facts;
  const clock = (instant: number | null) => (instant === null ? null : clockTimeAt(instant, timeZone));
  return {
    visit,
    displayName,
    id: member.id,
    status: member.status,
    signsIn: member.userId !== null,
    unitId: member.unitId ?? "",
    unit: unit && { zh: unit.nameZh, en: unit.nameEn },
    grants: grants.map((grant) => ({ ...grant, value: choiceOf(grant) })),
    link: linkUntil === null ? null : { at: clockTimeAt(linkUntil, timeZone), works: linkUntil > Date.now() },
    lastSignIn: clock(lastSignIn),
    sessions: facts.sessions,
    hasSecondFactor: facts.hasSecondFactor,
    soleCharges: facts.soleCharges.map(({ unit: sole, tasks }) => ({ zh: sole.nameZh, en: sole.nameEn, tasks })),
    isLastAdministrator: facts.isLastAdministrator,
    mayChange: facts.mayChange,
    roles: choices.roles,
    units: choices.units.map(({ id, nameZh, nameEn, closedOn }) => ({
      ...{ id, zh: nameZh, en: nameEn },
      closed: closedOn !== null,
    })),
    plans: choices.plans.map(({ id, titleZh, titleEn }) => ({ id, zh: titleZh, en: titleEn })),
  };
}

export type MemberPageData = ReturnType<typeof presentMember>;
export type MemberProps = { readonly page: MemberPageData; readonly answer: FormAnswer | null };

function choiceOf({ scopeKind, scopeId }: MemberFacts["grants"][number]): string {
  return scopeKind === "organisation" ? "" : `${scopeKind}:${scopeId}`;
}
