import { type Health, healthOf } from "~/domain/health";
import type { ElementKind, TierKind } from "~/domain/rows";
import type { FrameworkFacts, Implementing } from "~/services/load-framework.server";

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
}

export interface IdeaView {
  readonly id: string;
  readonly title: Named;
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

export interface FrameworkView {
  readonly id: string;
  readonly code: string;
  readonly issuer: Named;
  readonly document: Named;
  readonly note: Named;
  readonly source: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly predecessor: { readonly id: string; readonly code: string } | null;
  readonly parent: { readonly id: string; readonly code: string } | null;
  readonly tiers: readonly TierView[];
}

export function presentFramework(facts: FrameworkFacts): FrameworkView {
  const { framework, predecessor, parent, tiers, ideas, counts } = facts;
  const shown = facts.implementing.map((one) => ({ ideaId: one.ideaId, view: presentImplementing(one, facts) }));
  return {
    ...{ id: framework.id, code: framework.code, source: framework.source },
    ...{ validFrom: framework.validFrom, validTo: framework.validTo },
    issuer: { zh: framework.issuerZh, en: framework.issuerEn },
    document: { zh: framework.documentZh, en: framework.documentEn },
    note: { zh: framework.noteZh, en: framework.noteEn },
    predecessor: predecessor && { id: predecessor.id, code: predecessor.code },
    parent: parent && { id: parent.id, code: parent.code },
    tiers: tiers.map((tier) => ({
      ...{ id: tier.id, kind: tier.kind, declared: tier.declared },
      label: { zh: tier.labelZh, en: tier.labelEn },
      ideas: ideas
        .filter((idea) => idea.tierId === tier.id)
        .map((idea) => ({
          id: idea.id,
          title: { zh: idea.titleZh, en: idea.titleEn },
          count: counts.get(idea.id) ?? 0,
          implementing: shown.filter(({ ideaId }) => ideaId === idea.id).map(({ view }) => view),
        })),
    })),
  };
}

function presentImplementing({ element, plan, standing }: Implementing, facts: FrameworkFacts): ImplementingView {
  const stands = standing && { ...element, ...measureOf(standing), planEndsOn: plan.endsOn };
  return {
    id: element.id,
    kind: element.kind,
    title: { zh: element.titleZh, en: element.titleEn },
    health: stands && healthOf(stands, facts.today, facts.rules),
    progressBp: standing?.progressBp ?? null,
  };
}

function measureOf({ progressBp, measuredBp, oldestReportOn }: NonNullable<Implementing["standing"]>) {
  return { progressBp, measuredBp, oldestReportOn };
}
