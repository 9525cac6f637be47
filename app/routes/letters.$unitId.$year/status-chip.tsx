import { classNames } from "~/components/class-names";
import { useTexts } from "~/i18n/texts-context";
import type { LetterShown } from "./present-letter";

/** Where a letter stands on its way from draft into force. */
export function StatusChip({ status }: { readonly status: LetterShown }) {
  const name = useTexts().letters.statuses[status];
  return <span className={classNames("chip", status === "in-force" ? "chip-outline" : "chip-soft")}>{name}</span>;
}
