import type { ReactNode } from "react";

export type EmptyStateProps = {
  readonly title: ReactNode;
  /** Why there is nothing. */
  readonly why: ReactNode;
  /** What to do about it: a sentence, or a `LinkButton`. */
  readonly next?: ReactNode | undefined;
};

/** Where nothing is yet: why, and what next. */
export function EmptyState({ title, why, next }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-1 rounded-base border border-dashed border-line-strong px-5 py-6">
      <p className="text-md font-semibold">{title}</p>
      <p className="text-ink-soft">{why}</p>
      {next && <div className="mt-2">{next}</div>}
    </div>
  );
}
