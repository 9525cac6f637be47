import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type CardProps = {
  /** Heading (`h3`) of the card. */
  readonly title?: ReactNode | undefined;
  /** Marks or buttons at the end of the heading's line. */
  readonly actions?: ReactNode | undefined;
  /** Without padding, for a table or a drawing that reaches the edges. */
  readonly flush?: boolean | undefined;
  readonly children: ReactNode;
};

/** A sheet of paper on the page. */
export function Card({ title, actions, flush = false, children }: CardProps) {
  return (
    <article className={classNames("card min-w-0", !flush && "p-4 sm:p-5")}>
      {(title || actions) && (
        <div
          className={classNames("flex flex-wrap items-baseline justify-between gap-3", flush ? "px-4 py-3" : "mb-3")}
        >
          {title && <h3 className="text-md font-semibold">{title}</h3>}
          {actions}
        </div>
      )}
      {children}
    </article>
  );
}
