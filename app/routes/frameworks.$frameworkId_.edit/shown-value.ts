import type { Written } from "~/domain/merge-fields";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useEditor } from "./editor-context";
import { useTierNames } from "./tier-name";

/** What a field holds in words, where two versions stand side by side: other frameworks, tiers and kinds by their names. */
export function useShownValue(): (name: string, value: Written) => string {
  const { others, tiers } = useEditor().page;
  const kinds: Readonly<Record<string, string>> = useTexts().frameworks.tierKinds;
  const format = useFormats();
  const tierName = useTierNames();
  return (name, value) => {
    const text = String(value);
    if (name === "kind") return kinds[text] ?? text;
    if (name === "predecessorId" || name === "parentId") {
      const other = others.find(({ id }) => id === text);
      return other ? `${other.code} ${format.text(other.documentZh, other.documentEn)}`.trim() : "";
    }
    const tier = name === "tierId" && tiers.find(({ id }) => id === text);
    return tier ? tierName(tier) : text;
  };
}
