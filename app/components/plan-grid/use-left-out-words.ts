import { useTexts } from "~/i18n/texts-context";
import type { LeftOut } from "./bulk-entries";

/** Says how many rows got nothing, and why; "" where all of them did. `some`: whether any row did. */
export function useLeftOutWords(): (leftOut: ReadonlyMap<LeftOut, number>, some: boolean) => string {
  const words = useTexts().grid.selection;
  return (leftOut, some) => {
    const reasons = [...leftOut].map(([why, count]) => words.leftOut[why](count));
    if (reasons.length === 0) return "";
    return some ? words.restUnchanged(reasons) : words.allUnchanged(reasons);
  };
}
