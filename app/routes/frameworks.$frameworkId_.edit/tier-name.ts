import type { Tier } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";

type NamedTier = Pick<Tier, "declared" | "labelZh" | "labelEn" | "position" | "kind">;

/** What a tier is called: its count with its label, or its place while it has none. */
export function useTierNames(): (tier: NamedTier) => string {
  const { frameworks, frameworkForms } = useTexts();
  const format = useFormats();
  return ({ declared, labelZh, labelEn, position, kind }) => {
    const label = format.text(labelZh, labelEn);
    if (label === "") return `${declared} · ${frameworkForms.edit.untitledTier(position)}`;
    return kind === "ideas" ? frameworks.tierOf(declared, label) : `${declared} · ${label}`;
  };
}
