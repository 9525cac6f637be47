import type { ReactNode } from "react";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { Column } from "./grid-columns";
import { useGridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";

/** What a cell shows of a row, in words. */
export function useShownCell({ row }: Extract<GridLine, { kind: "element" }>, column: Column): ReactNode {
  const { phases } = useGridFrame();
  const texts = useTexts();
  const format = useFormats();
  switch (column) {
    case "phases": {
      const own = phases.filter(({ id }) => row.phaseIds.includes(id));
      if (row.kind !== "goal") return null;
      if (own.length === 0) return <span className="grid-soft">{texts.grid.noPhase}</span>;
      return words(own.map(({ titleZh, titleEn }) => format.text(titleZh, titleEn)).join(texts.common.separator));
    }
    case "lead":
      if (!row.lead) return <span className="chip chip-missing">{texts.common.units.noLead}</span>;
      return words(format.text(row.lead.nameZh, row.lead.nameEn));
    case "cooperating":
      return words(
        row.cooperating.map(({ nameZh, nameEn }) => format.text(nameZh, nameEn)).join(texts.common.separator),
      );
    case "startsOn":
    case "endsOn":
      return <span className="grid-date">{row[column].replaceAll("-", "‑")}</span>;
    case "weight":
      return format.number(row.weight);
    default:
      return null;
  }
}

function words(text: string): ReactNode {
  return (
    <span className="grid-words" title={text}>
      {text}
    </span>
  );
}
