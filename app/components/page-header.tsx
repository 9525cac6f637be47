import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

export type PageHeaderProps = {
  readonly title: ReactNode;
  /** The pages above this one, outermost first. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** One sentence below the title. */
  readonly lead?: ReactNode | undefined;
  /** Chips and marks beside the title. */
  readonly marks?: ReactNode | undefined;
  /** Buttons, at the end of the line. */
  readonly actions?: ReactNode | undefined;
  /** A banner above everything, such as `AsOfBanner`. */
  readonly banner?: ReactNode | undefined;
};

/** The head of a page: where one is, its title (the only `h1`), what it is for and what can be done. */
export function PageHeader({ title, crumbs, lead, marks, actions, banner }: PageHeaderProps) {
  return (
    <header className="grid gap-2">
      {banner}
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid min-w-0 content-start gap-2">
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-lg font-semibold tracking-tight sm:text-xl text-pretty [&:lang(zh)]:text-balance">
              {title}
            </h1>
            {marks}
          </div>
          {lead && <p className="max-w-192 text-md text-ink-soft text-pretty">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
