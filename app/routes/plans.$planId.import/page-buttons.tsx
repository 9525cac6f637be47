import { SubmitButton } from "~/components/submit-button";
import { useImportTexts } from "~/i18n/import-texts";
import { shownAtOnce } from "./shown-at-once";

type PageButtonsProps = { readonly list: "rows" | "names"; readonly from: number; readonly total: number };

/** Leads to what stands before and after, and keeps what has been typed: each is a button of the form. */
export function PageButtons({ list, from, total }: PageButtonsProps) {
  const texts = useImportTexts().pages;
  if (total <= shownAtOnce) return null;
  const last = Math.min(from + shownAtOnce, total);
  return (
    <nav aria-label={texts[list]} className="flex flex-wrap items-center gap-3">
      <span className="text-ink-soft">{texts.shown(from + 1, last, total)}</span>
      {from > 0 && (
        <SubmitButton
          name="intent"
          value={`${list}:${Math.max(0, from - shownAtOnce)}`}
          variant="secondary"
          size="small"
        >
          {texts.previous}
        </SubmitButton>
      )}
      {last < total && (
        <SubmitButton name="intent" value={`${list}:${last}`} variant="secondary" size="small">
          {texts.next}
        </SubmitButton>
      )}
    </nav>
  );
}
