import type { Found, OpenPlan } from "~/components/finder/found";
import type { Findings } from "~/services/find-anything.server";
import type { FoundPlaces } from "~/services/find-places.server";

/** The plans one may do something to. */
export function presentOpen({ open }: Findings): readonly OpenPlan[] {
  return open.map(({ plan: { id, titleZh, titleEn }, takesIn }) => ({
    id,
    title: { zh: titleZh, en: titleEn },
    takesIn,
  }));
}

/** What was found as one list, in the order in which people look for things. */
export function presentFindings({ plans, elements, frameworks, ideas, ...places }: Findings): readonly Found[] {
  return [
    ...plans.map(
      ({ id, titleZh, titleEn }): Found => ({
        to: `/plans/${id}`,
        kind: "plan",
        title: { zh: titleZh, en: titleEn },
        within: null,
      }),
    ),
    ...elements.map(
      ({ element, plan }): Found => ({
        to: `/elements/${element.id}`,
        kind: element.kind,
        title: { zh: element.titleZh, en: element.titleEn },
        within: { zh: plan.titleZh, en: plan.titleEn },
      }),
    ),
    ...presentPlaces(places),
    ...frameworks.map(
      ({ id, code, documentZh, documentEn }): Found => ({
        to: `/frameworks/${id}`,
        kind: "framework",
        title: { zh: `“${code}”${documentZh}`, en: `“${code}” ${documentEn || documentZh}` },
        within: null,
      }),
    ),
    ...ideas.map(
      ({ idea, framework }): Found => ({
        to: `/frameworks/${framework.id}#${idea.id}`,
        kind: "idea",
        title: { zh: idea.titleZh, en: idea.titleEn },
        within: { zh: `“${framework.code}”`, en: `“${framework.code}”` },
      }),
    ),
  ];
}

// A direction and a phase are read in the outline, narrowed to them; a department by its letter of the year.
function presentPlaces({ directions, phases, units, members }: FoundPlaces): Found[] {
  return [
    ...directions.map(({ direction, plan }): Found => {
      return {
        to: `/plans/${plan.id}/outline?direction=${direction.id}`,
        kind: "direction",
        ...within(direction, plan),
      };
    }),
    ...phases.map(({ phase, plan }): Found => {
      return { to: `/plans/${plan.id}/outline?phase=${phase.id}`, kind: "phase", ...within(phase, plan) };
    }),
    ...units.map(({ unit: { id, nameZh, nameEn }, year }): Found => {
      const letter = { zh: `${year}年目标责任书`, en: `Responsibility letter ${year}` };
      return { to: `/letters/${id}/${year}`, kind: "unit", title: { zh: nameZh, en: nameEn }, within: letter };
    }),
    ...members.map(({ id, displayName }): Found => {
      return { to: `/admin/members/${id}`, kind: "member", title: { zh: displayName, en: "" }, within: null };
    }),
  ];
}

interface Titled {
  readonly titleZh: string;
  readonly titleEn: string;
}

function within(part: Titled, plan: Titled): Pick<Found, "title" | "within"> {
  return { title: { zh: part.titleZh, en: part.titleEn }, within: { zh: plan.titleZh, en: plan.titleEn } };
}
