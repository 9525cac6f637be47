import { type ReactNode, useId } from "react";

export type SectionProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode | undefined;
  /** Buttons or links at the end of the heading's line. */
  readonly actions?: ReactNode | undefined;
  /** Anchor of the section, for links into the page. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page under its own heading (`h2`), a region for assistive technology. */
export function Section({ title, lead, actions, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} id={id} className="grid min-w-0 grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2 id={headingId} className="text-lg font-semibold">
          {title}
        </h2>
        {actions && <div className="section-actions">{actions}</div>}
        {lead && <p className="basis-full text-sm text-ink-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
