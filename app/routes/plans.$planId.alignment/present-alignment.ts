import type { AlignmentFacts, ChosenFramework } from "~/services/load-alignment.server";
import type { AlignmentSight } from "./alignment-sight";
import { presentFindings } from "./present-findings";
import { presentMatrix } from "./present-matrix";

/** What an alignment's page shows, as plain values. */
export function presentAlignment(facts: AlignmentFacts, sight: AlignmentSight) {
  const { plan, asOf, today, frameworks, directions, chosen, mayEditFrameworks } = facts;
  const { id, titleZh, titleEn, status, sample } = plan;
  return {
    ...{ asOf, today, mayEditFrameworks },
    plan: { id, status, sample, title: { zh: titleZh, en: titleEn } },
    frameworks: frameworks.map(({ framework, links }) => ({
      ...{ id: framework.id, code: framework.code, links },
      document: { zh: framework.documentZh, en: framework.documentEn },
    })),
    directions: directions.map((one) => ({ id: one.id, title: { zh: one.titleZh, en: one.titleEn } })),
    sight: {
      ...{ columns: sight.columns, only: sight.only, direction: sight.directionId },
      framework: chosen?.framework.id ?? null,
    },
    chosen: chosen && presentChosen(chosen, facts, sight),
  };
}

function presentChosen(chosen: ChosenFramework, facts: AlignmentFacts, sight: AlignmentSight) {
  const { id, code, documentZh, documentEn } = chosen.framework;
  return {
    ...{ id, code, document: { zh: documentZh, en: documentEn }, cut: chosen.cut },
    matrix: presentMatrix(chosen, facts.directions, sight),
    findings: presentFindings(chosen),
  };
}

export type AlignmentPage = ReturnType<typeof presentAlignment>;
export type AlignedFramework = NonNullable<AlignmentPage["chosen"]>;
