import { useTexts } from "~/i18n/texts-context";
import { LinkButton } from "./link-button";

export type PaginationProps = {
  /** Where the next ones are; null at the end. */
  readonly next: string | null;
  readonly previous?: string | null | undefined;
  /** "已显示 20 项，共 85 项", where the total is known. */
  readonly shown?: number | undefined;
  readonly total?: number | undefined;
};

/** The way to the rest of a list, as links that keep their place in the URL. Nothing where all is shown. */
export function Pagination({ next, previous = null, shown, total }: PaginationProps) {
  const texts = useTexts().common.pagination;
  if (next === null && previous === null) return null;
  return (
    <nav aria-label={texts.label} className="flex flex-wrap items-center gap-3 text-sm text-ink-soft print:hidden">
      {previous !== null && (
        <LinkButton to={previous} size="small" rel="prev">
          {texts.previous}
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton to={next} size="small" rel="next" preventScrollReset>
          {texts.next}
        </LinkButton>
      )}
      {shown !== undefined && total !== undefined && <span>{texts.shown(shown, total)}</span>}
    </nav>
  );
}
