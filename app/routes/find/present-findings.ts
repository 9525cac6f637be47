import type { Found, OpenPlan } from "~/components/finder/found";
import type { Findings } from "~/services/find-anything.server";

/** The plans one may do something to. */
export function presentOpen({ open }: Findings): readonly OpenPlan[] {
  return open.map(({ plan: { id, titleZh, titleEn }, takesIn }) => ({
    id,
    title: { zh: titleZh, en: titleEn },
    takesIn,
  }));
}

/** What was found as one list, in the order in which people look for things. */
export function presentFindings({ plans, elements, frameworks, ideas }: Findings): readonly Found[] {
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
