import { useCallback } from "react";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { bulkEntries, leftOutOf } from "./bulk-entries";
import type { GridFrame } from "./grid-frame";
import { intoPhase } from "./into-phase";
import { useLeftOutWords } from "./use-left-out-words";
import type { GridDeeds } from "./use-plan-grid";

/** Puts dropped rows into a phase, and says what became of the phases they had, and which rows were left out. */
export function useIntoPhase(deeds: GridDeeds, { phases }: GridFrame) {
  const words = useTexts().grid;
  const format = useFormats();
  const leftOutWords = useLeftOutWords();
  return useCallback(
    (ids: readonly string[], phaseId: string) => {
      const phase = phases.find(({ id }) => id === phaseId);
      const rows = ids.flatMap((id) => deeds.state.current.tree.rows.get(id) ?? []);
      const change = { what: "into-phase", phaseId } as const;
      const entries = bulkEntries(rows, change);
      const left = leftOutWords(leftOutOf(rows, change), entries.length > 0);
      if (entries.length === 0 || !phase) return deeds.say(left);
      const title = format.text(phase.titleZh, phase.titleEn);
      const done = words.phases[intoPhase(rows, phaseId) === "adds" ? "added" : "moved"](entries.length, title);
      deeds.fields.set(entries, words.phases.done(done, left));
    },
    [deeds, phases, words, format, leftOutWords],
  );
}
