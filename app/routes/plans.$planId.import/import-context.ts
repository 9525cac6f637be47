import { createContext, useContext } from "react";
import type { EntryKind } from "~/formats/plan-document";
import type { RowKind } from "~/formats/understanding/mends";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import type { ImportPage } from "./present-import";

export const ImportContext = createContext<ImportPage | null>(null);

export function useImport(): ImportPage {
  const page = useContext(ImportContext);
  if (!page) throw new Error("a part of the import page stands outside of it");
  return page;
}

/** What a kind of entry is called, in the organisation's own words. */
export function useKindName(): (kind: EntryKind | RowKind) => string {
  const { levelNames } = useImport();
  const texts = useImportTexts().kinds;
  const format = useFormats();
  return (kind) => {
    if (kind === "direction" || kind === "left-out") return texts[kind];
    return format.text(levelNames[kind].zh, levelNames[kind].en);
  };
}
