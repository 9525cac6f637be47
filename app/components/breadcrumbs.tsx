import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";

export type Crumb = { readonly label: ReactNode; readonly to: string };

/** The way from the top to the page above this one; the page itself is its title and not repeated. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const texts = useTexts();
  return (
    <nav aria-label={texts.common.breadcrumbs} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-y-1.5">
        {crumbs.map((crumb) => (
          <li key={crumb.to} className="breadcrumb">
            <Link to={crumb.to} className="quiet-link">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
