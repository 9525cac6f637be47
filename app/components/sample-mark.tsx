import { useTexts } from "~/i18n/texts-context";

/** 示例: stands with whatever about the association isn't public. */
export function SampleMark() {
  return <span className="chip chip-soft">{useTexts().common.sample}</span>;
}
