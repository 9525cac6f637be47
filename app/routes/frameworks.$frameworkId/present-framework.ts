import { type Health, healthOf } from "~/domain/health";
import type { ElementKind, TierKind } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { FrameworkFacts, LinkedImplementing } from "~/services/load-framework.server";

interface Named {
  readonly zh: string;
  readonly en: string;
}

export interface ImplementingView {
  readonly id: string;
  readonly kind: ElementKind;
  readonly title: Named;
  readonly health: Health | null;
  readonly progressBp: number | null;
  /** Whether it may be unlinked here. */
  readonly removable: boolean;
}

export interface IdeaView {
  readonly id: string;
  readonly title: Named;
  /** What the source says of it. */
  readonly clause: Named;
  readonly count: number;
  readonly implementing: readonly ImplementingView[];
}

export interface TierView {
  readonly id: string;
  readonly kind: TierKind;
  readonly declared: number;
  readonly label: Named;
  readonly ideas: readonly IdeaView[];
}

/** A framework as its page shows it, as plain values. */
export function presentFramework(facts: FrameworkFacts, visit: Visit) {
  const { framework, predecessor, parent, tiers, ideas, counts, warnings, mayEdit, mayLink } = facts;
  const shown = facts.implementing.map((one) => ({ ideaId: one.ideaId, view: presentImplementing(one, facts) }));
  return {
    ...visit,
    ...{ warnings, mayEdit, mayLink, found: presentFound(facts) },
    ...{ id: framework.id, code: framework.code, source: framework.source },
    ...{ validFrom: framework.validFrom, validTo: framework.validTo },
    issuer: { zh: framework.issuerZh, en: framework.issuerEn },
    heading: headingOf(framework),
    note: { zh: framework.noteZh, en: framework.noteEn },
    predecessor: predecessor && { id: predecessor.id, code: predecessor.code },
    parent: parent && { id: parent.id, code: parent.code },
    tiers: tiers.map(
      (tier): TierView => ({
        ...{ id: tier.id, kind: tier.kind, declared: tier.declared },
        label: { zh: tier.labelZh, en: tier.labelEn },
        ideas: ideas
          .filter((idea) => idea.tierId === tier.id)
          .map((idea) => ({
            id: idea.id,
            title: { zh: idea.titleZh, en: idea.titleEn },
            clause: { zh: idea.clauseZh, en: idea.clauseEn },
            count: counts.get(idea.id) ?? 0,
            implementing: shown.filter(({ ideaId }) => ideaId === idea.id).map(({ view }) => view),
          })),
      }),
    ),
  };
}

// A framework whose document nobody has named is called by its code.
function headingOf({ code, documentZh, documentEn }: FrameworkFacts["framework"]): Named {
  return documentZh || documentEn ? { zh: documentZh, en: documentEn } : { zh: `“${code}”`, en: `“${code}”` };
}

export type FrameworkView = ReturnType<typeof presentFramework>;

function presentFound({ found }: FrameworkFacts) {
  return (
    found && {
      ...{ ideaId: found.ideaId, words: found.words, more: found.more },
      elements: found.elements.map(({ element: { id, kind, titleZh, titleEn }, plan, figures }) => ({
        ...{ id, kind, title: { zh: titleZh, en: titleEn }, health: figures.health },
        plan: { zh: plan.titleZh, en: plan.titleEn },
      })),
    }
  );
}

function presentImplementing(
  { element, plan, standing, removable }: LinkedImplementing,
  facts: FrameworkFacts,
): ImplementingView {
  const stands = standing && { ...element, ...measureOf(standing), planEndsOn: plan.endsOn };
  return {
    id: element.id,
    kind: element.kind,
    title: { zh: element.titleZh, en: element.titleEn },
    health: stands && healthOf(stands, facts.today, facts.rules),
    progressBp: standing?.progressBp ?? null,
    removable,
  };
}

function measureOf({ progressBp, measuredBp, oldestReportOn }: NonNullable<LinkedImplementing["standing"]>) {
  return { progressBp, measuredBp, oldestReportOn };
}
