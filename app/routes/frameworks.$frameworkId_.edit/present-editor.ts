import type { Idea, Tier } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { FrameworkEditorFacts } from "~/services/load-framework-editor.server";
import type { PanelParam } from "./panel-param.server";

/** What is being added or edited, with what it starts from. */
export type EditorPanel =
  | { readonly kind: "particulars" | "add-tier" }
  | { readonly kind: "edit-tier"; readonly tier: Tier }
  | { readonly kind: "add-idea"; readonly tier: Tier }
  | { readonly kind: "edit-idea"; readonly idea: Idea };

/** A framework as its editor shows it: tiers in the order of the code, each with its ideas. */
export function presentEditor(facts: FrameworkEditorFacts, panel: PanelParam, visit: Visit) {
  const { framework, tiers, ideas, counts, warnings, others } = facts;
  return {
    ...visit,
    ...{ framework, warnings },
    others: others.map(({ id, code, documentZh, documentEn }) => ({ id, code, documentZh, documentEn })),
    tiers: tiers.map((tier) => ({
      ...tier,
      ideas: ideas
        .filter((idea) => idea.tierId === tier.id)
        .map((idea) => ({ ...idea, implementedBy: counts.get(idea.id) ?? 0 })),
    })),
    panel: panelOf(facts, panel),
  };
}

function panelOf({ tiers, ideas }: FrameworkEditorFacts, panel: PanelParam): EditorPanel | null {
  if (panel === null) return null;
  if (!("id" in panel)) return { kind: panel.kind };
  const tier = tiers.find(({ id }) => id === panel.id);
  const idea = ideas.find(({ id }) => id === panel.id);
  if (panel.kind === "add-idea") return tier && tier.kind !== "value" ? { kind: "add-idea", tier } : null;
  if (tier) return { kind: "edit-tier", tier };
  return idea ? { kind: "edit-idea", idea } : null;
}

export type EditorPage = ReturnType<typeof presentEditor>;
export type EditorTier = EditorPage["tiers"][number];
