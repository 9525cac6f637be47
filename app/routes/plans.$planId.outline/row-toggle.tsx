import { Link } from "@remix-run/react";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutlineLinks } from "./outline-links";
import type { PresentedRow } from "./present-outline";

/** Opens or closes what stands below a row: a link, so that the branch is part of the address. */
export function RowToggle({ row }: { readonly row: PresentedRow }) {
  const texts = useTexts().outline;
  const format = useFormats();
  const links = useOutlineLinks();
  if (!row.openable && !row.children) return <span className="outline-toggle" aria-hidden="true" />;
  const title = format.text(row.titleZh, row.titleEn);
  const open = row.children !== null;
  return (
    <Link
      to={links.toggle(row.id)}
      preventScrollReset
      className="outline-toggle"
      aria-expanded={open}
      aria-label={open ? texts.collapse(title) : texts.expand(title)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={open ? "M2 4l4 4 4-4" : "M4 2l4 4-4 4"} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Link>
  );
}
