import type { Visit } from "~/http/visit.server";
import type { Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/pick-text";
import type { PlacedIdea } from "~/services/find-ideas.server";
import type { ElementFacts } from "~/services/load-element.server";
import { presentHistory } from "./present-history";
import { presentReports } from "./present-reports";

type LinkList = ElementFacts["links"]["contributesTo"];

/** What an element's page shows, as plain values. */
export function presentElement(facts: ElementFacts, visit: Visit, locale: Locale) {
  const { element, plan, asOf, today, levelNames, line, figures, reasons, children, links, rights, found } = facts;
  const units = new Map(facts.units.map((unit) => [unit.id, { zh: unit.nameZh, en: unit.nameEn }]));
  const { id, titleZh, titleEn, status, sample } = plan;
  const list = ({ links: ends, more }: LinkList) => ({ more, ends: ends.map((end) => presentEnd(end, facts)) });
  return {
    ...visit,
    title: pickText(locale, element.titleZh, element.titleEn),
    ...{ element, asOf, today, levelNames, figures, reasons, rights, found },
    plan: { id, titleZh, titleEn, status, sample },
    code: line.at(-1)?.code ?? "",
    above: line.slice(0, -1).map(({ element: one, code }) => ({ id: one.id, code, ...titlesOf(one) })),
    lead: element.leadUnitId ? (units.get(element.leadUnitId) ?? null) : null,
    cooperating: facts.cooperatingUnitIds.flatMap((unitId) => units.get(unitId) ?? []),
    phases: facts.phases.map((phase) => ({ id: phase.id, ...titlesOf(phase) })),
    directions: facts.directions.map((direction) => ({ id: direction.id, ...titlesOf(direction) })),
    milestones: facts.milestones.map(({ id: milestoneId, dueOn, ...milestone }) => ({
      id: milestoneId,
      dueOn,
      reached: reachedIn(facts).includes(milestoneId),
      ...titlesOf(milestone),
    })),
    children: {
      more: children.more,
      rows: children.rows.map((child, index) => ({
        ...{ id: child.element.id, kind: child.element.kind, figures: child.figures, ...titlesOf(child.element) },
        code: `${line.at(-1)?.code ?? ""}.${index + 1}`,
        weight: child.element.weight,
        lead: child.element.leadUnitId ? (units.get(child.element.leadUnitId) ?? null) : null,
      })),
    },
    links: {
      contributesTo: list(links.contributesTo),
      contributors: list(links.contributors),
      dependsOn: list(links.dependsOn),
      neededBy: list(links.neededBy),
      successors: list(links.successors),
      predecessors: list(links.predecessors),
    },
    ideas: links.implements.map(presentIdea),
    foundIdeas: facts.foundIdeas && { ...facts.foundIdeas, ideas: facts.foundIdeas.ideas.map(presentIdea) },
    workPoints: {
      carried: facts.workPoints.carried.map(({ link, point }) => ({
        ...{ linkId: link.id, id: point.id, year: point.year, ...titlesOf(point) },
      })),
      choices:
        facts.workPoints.choices?.map((point) => ({ id: point.id, year: point.year, ...titlesOf(point) })) ?? null,
    },
    reports: presentReports(facts),
    history: {
      entries: presentHistory(facts, element.id),
      page: facts.history.page,
      more: facts.history.more,
    },
  };
}

export type ElementPage = ReturnType<typeof presentElement>;
export type LinkEnd = ElementPage["links"]["contributesTo"]["ends"][number];

function presentIdea({ idea, tier, framework }: PlacedIdea) {
  return {
    ...{ id: idea.id, ...titlesOf(idea) },
    tier: tier && { kind: tier.kind, declared: tier.declared, labelZh: tier.labelZh, labelEn: tier.labelEn },
    framework: { id: framework.id, code: framework.code },
  };
}

function presentEnd(
  { link, element, plan }: LinkList["links"][number],
  { endFigures, plan: own, figures }: ElementFacts,
) {
  return {
    linkId: link.id,
    id: element.id,
    kind: element.kind,
    ...titlesOf(element),
    // A plan is named where it is another one.
    plan: plan.id === own.id ? null : { id: plan.id, ...titlesOf(plan) },
    figures: endFigures.get(element.id) ?? figures,
    weight: link.weight,
    shareBp: link.shareBp,
    succession: link.succession,
  };
}

function titlesOf({ titleZh, titleEn }: { readonly titleZh: string; readonly titleEn: string }) {
  return { titleZh, titleEn };
}

// Of the latest report that counts: the first that nothing has taken the place of.
function reachedIn({ reports }: ElementFacts): readonly string[] {
  const latest = reports?.page === 1 ? reports.reports.find((told) => !told.superseded) : undefined;
  return latest ? (JSON.parse(latest.report.reached) as string[]) : [];
}
