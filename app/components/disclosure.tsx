import type { ReactNode } from "react";

export type DisclosureProps = {
  readonly summary: ReactNode;
  /** Open at first. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
};

/** Something more, opened on demand; works before JavaScript and opens itself for print. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}
