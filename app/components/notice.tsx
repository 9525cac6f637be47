import type { ReactNode } from "react";

export type NoticeProps = {
  /** `error` is read out at once, `note` and `success` when there is time. */
  readonly tone?: "note" | "success" | "error" | undefined;
  readonly title?: ReactNode | undefined;
  readonly children?: ReactNode | undefined;
};

/** A message about the page as a whole. */
export function Notice({ tone = "note", title, children }: NoticeProps) {
  return (
    <div role={tone === "error" ? "alert" : "status"} className={`notice notice-${tone}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
