import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Width = "reading" | "work" | "full";

const widths: Record<Width, string> = { reading: "max-w-192", work: "max-w-360", full: "max-w-none" };

/**
 * The body of a page inside the main landmark: `reading` for prose and forms, `work` (the default) for lists and tables,
 * `full` for timelines and matrices.
 */
export function Page({
  width = "work",
  children,
}: {
  readonly width?: Width | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames("mx-auto grid w-full gap-8 px-4 py-6 sm:px-6 sm:py-8", widths[width])}>{children}</div>
  );
}
