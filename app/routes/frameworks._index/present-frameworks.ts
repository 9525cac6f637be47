import type { Framework, Tier } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { FrameworkList } from "~/services/load-frameworks.server";

/** A framework as its card shows it: its code and what each digit stands for. */
export interface FrameworkSummary {
  readonly id: string;
  readonly code: string;
  readonly issuer: { readonly zh: string; readonly en: string };
  readonly document: { readonly zh: string; readonly en: string };
  readonly tiers: readonly {
    readonly id: string;
    readonly open: boolean;
    readonly declared: number;
    readonly label: { readonly zh: string; readonly en: string };
  }[];
}

export function presentFrameworks({ frameworks, tiers, mayEdit }: FrameworkList, visit: Visit) {
  return { ...visit, mayEdit, frameworks: frameworks.map((framework) => summaryOf(framework, tiers)) };
}

function summaryOf(framework: Framework, tiers: readonly Tier[]): FrameworkSummary {
  return {
    id: framework.id,
    code: framework.code,
    issuer: { zh: framework.issuerZh, en: framework.issuerEn },
    document: { zh: framework.documentZh, en: framework.documentEn },
    tiers: tiers
      .filter((tier) => tier.frameworkId === framework.id)
      .map(({ id, kind, declared, labelZh, labelEn }) => ({
        ...{ id, declared, open: kind === "open" },
        label: { zh: labelZh, en: labelEn },
      })),
  };
}
